import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	addDays,
	addMonths,
	calendarDay,
	daysBetween,
	isCalendarDay,
	startOfDay
} from './index.ts';

const someDay = fc
	.integer({ min: Date.UTC(1900, 0, 1) / 86_400_000, max: Date.UTC(2200, 0, 1) / 86_400_000 })
	.map((number) => new Date(number * 86_400_000).toISOString().slice(0, 10));

describe('a calendar day', () => {
	test.each(['2026-11-21', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])(
		'is %s',
		(day) => {
			expect(isCalendarDay(day)).toBe(true);
		}
	);

	test.each([
		'2026-02-29',
		'1900-02-29',
		'2026-02-30',
		'2026-13-01',
		'2026-00-10',
		'2026-1-1',
		'21-11-2026',
		'2026-11-21T00:00',
		' 2026-11-21',
		'2026-11-21\n',
		''
	])('is not %j', (day) => {
		expect(isCalendarDay(day)).toBe(false);
	});
});

describe('the day of an instant', () => {
	test.each([
		['2026-11-21T22:59:59Z', 'Europe/Amsterdam', '2026-11-21'],
		['2026-11-21T23:00:00Z', 'Europe/Amsterdam', '2026-11-22'],
		['2026-07-01T21:59:59Z', 'Europe/Amsterdam', '2026-07-01'],
		['2026-07-01T22:00:00Z', 'Europe/Amsterdam', '2026-07-02'],
		['2026-03-28T22:59:59Z', 'Europe/Amsterdam', '2026-03-28'],
		['2026-03-28T23:00:00Z', 'Europe/Amsterdam', '2026-03-29'],
		['2026-03-29T21:59:59Z', 'Europe/Amsterdam', '2026-03-29'],
		['2026-03-29T22:00:00Z', 'Europe/Amsterdam', '2026-03-30'],
		['2026-10-24T21:59:59Z', 'Europe/Amsterdam', '2026-10-24'],
		['2026-10-24T22:00:00Z', 'Europe/Amsterdam', '2026-10-25'],
		['2026-10-25T22:59:59Z', 'Europe/Amsterdam', '2026-10-25'],
		['2026-10-25T23:00:00Z', 'Europe/Amsterdam', '2026-10-26'],
		['2026-12-31T23:30:00Z', 'Europe/Amsterdam', '2027-01-01'],
		['2026-11-21T03:00:00Z', 'America/Curacao', '2026-11-20'],
		['2026-11-21T23:59:59Z', 'UTC', '2026-11-21']
	])('%s in %s is %s', (instant, timeZone, day) => {
		expect(calendarDay(Date.parse(instant), timeZone)).toBe(day);
	});

	test('is a calendar day at every hour of a year, each following on the last', () => {
		let last = '2025-12-31';
		for (let hour = 0; hour < 365 * 24; hour++) {
			const day = calendarDay(Date.UTC(2026, 0, 1) + hour * 3_600_000, 'Europe/Amsterdam');
			if (day !== last && day !== addDays(last, 1)) throw new Error(`${last} then ${day}`);
			last = day;
		}
		expect(last).toBe('2027-01-01');
	});

	test('refuses an unknown time zone', () => {
		expect(() => calendarDay(0, 'Europe/Fictiedam')).toThrow(RangeError);
	});
});

describe('a day begins', () => {
	test.each([
		['2026-11-21', 'Europe/Amsterdam', '2026-11-20T23:00:00Z'],
		['2026-03-29', 'Europe/Amsterdam', '2026-03-28T23:00:00Z'],
		['2026-03-30', 'Europe/Amsterdam', '2026-03-29T22:00:00Z'],
		['2026-10-26', 'Europe/Amsterdam', '2026-10-25T23:00:00Z'],
		['2026-11-21', 'America/Curacao', '2026-11-21T04:00:00Z'],
		['2026-11-21', 'Pacific/Kiritimati', '2026-11-20T10:00:00Z'],
		// Clocks went from 23:59:59 to 01:00 there.
		['2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00Z']
	])('%s in %s at %s', (day, timeZone, instant) => {
		expect(new Date(startOfDay(day, timeZone)).toISOString()).toBe(new Date(instant).toISOString());
	});

	test('on the first millisecond that has it', () => {
		const property = fc.property(
			someDay.filter((day) => day > '1970-01-02'),
			fc.constantFrom('Europe/Amsterdam', 'America/New_York', 'Asia/Kolkata', 'UTC'),
			(day, zone) => {
				const at = startOfDay(day, zone);
				return calendarDay(at, zone) === day && calendarDay(at - 1, zone) < day;
			}
		);
		expect(() => fc.assert(property, { numRuns: 40 })).not.toThrow();
	});
});

describe('adding', () => {
	test.each([
		['2026-11-21', 0, '2026-11-21'],
		['2026-12-31', 1, '2027-01-01'],
		['2024-02-28', 1, '2024-02-29'],
		['2026-03-01', -1, '2026-02-28'],
		['2026-03-28', 2, '2026-03-30']
	])('%s plus %i days is %s', (day, count, expected) => {
		expect(addDays(day, count)).toBe(expected);
	});

	test.each([
		['2026-01-31', 1, '2026-02-28'],
		['2024-01-31', 1, '2024-02-29'],
		['2026-01-31', 2, '2026-03-31'],
		['2026-01-31', 3, '2026-04-30'],
		['2024-02-29', 12, '2025-02-28'],
		['2024-02-29', 48, '2028-02-29'],
		['2026-11-21', 12, '2027-11-21'],
		['2026-12-31', 2, '2027-02-28'],
		['2026-03-31', -1, '2026-02-28'],
		['2026-01-15', -1, '2025-12-15'],
		['2026-05-10', 0, '2026-05-10']
	])('%s plus %i months is %s', (day, count, expected) => {
		expect(addMonths(day, count)).toBe(expected);
	});

	test('months never leaves the month it aims for, and keeps the day unless that month is shorter', () => {
		const property = fc.property(someDay, fc.integer({ min: -600, max: 600 }), (day, count) => {
			const result = addMonths(day, count);
			const months = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
			const kept = result.slice(8) === day.slice(8);
			const isLast = addDays(result, 1).endsWith('-01');
			return months(result) - months(day) === count && (kept || isLast);
		});
		expect(() => fc.assert(property)).not.toThrow();
	});

	test('days is what lies between them', () => {
		const property = fc.property(
			someDay,
			fc.integer({ min: -40_000, max: 40_000 }),
			(day, count) => daysBetween(day, addDays(day, count)) === count
		);
		expect(() => fc.assert(property)).not.toThrow();
	});

	test.each([
		() => addDays('2026-02-30', 1),
		() => addMonths('soon', 1),
		() => daysBetween('2026-01-01', ''),
		() => addDays('9999-12-31', 1)
	])('refuses what is no calendar day', (act) => {
		expect(act).toThrow(RangeError);
	});
});
