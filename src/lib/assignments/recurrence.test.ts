import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	addDays,
	addMonths,
	daysBetween,
	earliestDueDay,
	expiryDay,
	firstDueDay,
	lateAfter,
	renewalDay,
	shortestPeriod,
	type AssignmentRule,
	type Recurrence
} from './index.ts';

const yearly: Recurrence = {
	...{ from: 'completion', every: 12, unit: 'months', on: null },
	...{ minimumDays: 0, windowDays: 30 }
};
const rule: AssignmentRule = {
	...{ modules: ['telecom'], isMandatory: true, startsOn: '2026-11-21' },
	due: { kind: 'day', on: '2026-12-12' },
	...{ takesNewcomers: true, newcomerDays: 14, graceDays: 7 },
	...{ recurrence: yearly, recognizedDays: null }
};

describe('the first due day', () => {
	test.each([
		['of the day for everybody', { kind: 'day', on: '2026-12-12' }, '2026-11-21', '2026-12-12'],
		['of somebody early enough', { kind: 'day', on: '2026-12-12' }, '2026-11-25', '2026-12-12'],
		['of a newcomer', { kind: 'day', on: '2026-12-12' }, '2026-12-05', '2026-12-19'],
		['of a newcomer long after', { kind: 'day', on: '2026-12-12' }, '2027-03-01', '2027-03-15'],
		['counted in days', { kind: 'days', days: 30 }, '2026-11-21', '2026-12-21'],
		['counted in days from a later start', { kind: 'days', days: 30 }, '2027-02-01', '2027-03-03']
	] as const)('%s', (_, due, start, expected) => {
		expect(firstDueDay({ ...rule, due }, start)).toBe(expected);
	});

	test('has grace behind it, and optional training is never late', () => {
		expect(lateAfter(rule, '2026-12-12')).toBe('2026-12-19');
		expect(lateAfter({ ...rule, isMandatory: false }, '2026-12-12')).toBeNull();
	});
});

describe('a completion counts', () => {
	test.each([
		['a year', {}, '2026-12-01', null, '2027-12-01'],
		['to a day that exists', { every: 1 }, '2026-01-31', null, '2026-02-28'],
		['in a leap year too', { every: 1 }, '2028-01-31', null, '2028-02-29'],
		['a number of days', { every: 90, unit: 'days' }, '2026-12-01', null, '2027-03-01'],
		['at least its minimum', { every: 1, minimumDays: 31 }, '2026-02-10', null, '2026-03-13'],
		['from the completion, also when early', {}, '2027-11-10', '2027-12-01', '2028-11-10'],
		['from the last end when early', { from: 'expiry' }, '2027-11-10', '2027-12-01', '2028-12-01'],
		['from the last end on its day', { from: 'expiry' }, '2027-12-01', '2027-12-01', '2028-12-01'],
		['anew after a lapse', { from: 'expiry' }, '2027-12-02', '2027-12-01', '2028-12-02'],
		['from the first completion', { from: 'expiry' }, '2026-12-01', null, '2027-12-01'],
		['to a fixed day', { from: 'fixed', on: '2027-01-31' }, '2026-12-01', null, '2027-01-31'],
		[
			'past one that is today',
			{ from: 'fixed', on: '2027-01-31' },
			'2027-01-31',
			null,
			'2028-01-31'
		],
		[
			'past one that comes too soon',
			{ from: 'fixed', on: '2027-01-31', minimumDays: 90 },
			...(['2026-12-01', null, '2028-01-31'] as const)
		],
		[
			'on the 31st again after February',
			{ from: 'fixed', on: '2027-01-31', every: 1 },
			...(['2027-03-01', null, '2027-03-31'] as const)
		],
		[
			'from a fixed day long ago',
			{ from: 'fixed', on: '2020-03-01' },
			'2026-12-01',
			null,
			'2027-03-01'
		]
	] as const)('%s', (_, change, completedOn, lastExpiresOn, expected) => {
		expect(expiryDay({ ...yearly, ...change }, { completedOn, lastExpiresOn })).toBe(expected);
	});

	test('a fixed rhythm without a day begins at the completion', () => {
		const recurrence = { ...yearly, from: 'fixed' } as const;
		expect(expiryDay(recurrence, { completedOn: '2026-12-01', lastExpiresOn: null })).toBe(
			'2027-12-01'
		);
	});
});

describe('the next cycle', () => {
	test('opens before the end and is due on it', () => {
		expect(renewalDay(yearly, '2027-12-01')).toBe('2027-11-01');
		expect(earliestDueDay(yearly, '2027-11-01') <= '2027-12-01').toBe(true);
	});

	test('leaves two weeks when it opens late, or the window when that is shorter', () => {
		expect(earliestDueDay(yearly, '2028-01-10')).toBe('2028-01-24');
		expect(earliestDueDay({ ...yearly, windowDays: 5 }, '2028-01-10')).toBe('2028-01-15');
	});
});

const day = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays('2000-01-01', count));
const recurrences = fc
	.record({
		from: fc.constantFrom('completion', 'expiry', 'fixed'),
		every: fc.integer({ min: 1, max: 36 }),
		unit: fc.constantFrom('days', 'months'),
		on: day,
		windowDays: fc.integer({ min: 1, max: 400 }),
		minimumDays: fc.integer({ min: 0, max: 400 })
	})
	.map((recurrence) => ({
		...recurrence,
		minimumDays: Math.min(recurrence.minimumDays, shortestPeriod(recurrence))
	}));

test('a completion always counts past its own day, its minimum, and never two periods too long', () => {
	const property = fc.property(
		recurrences,
		day,
		fc.integer({ min: 0, max: 400 }),
		(recurrence, completedOn, early) => {
			const lastExpiresOn = addDays(completedOn, early);
			const expiresOn = expiryDay(recurrence, { completedOn, lastExpiresOn });
			const counted = daysBetween(completedOn, expiresOn);
			const longest = recurrence.unit === 'days' ? recurrence.every : recurrence.every * 31;
			return (
				expiresOn > completedOn &&
				counted >= recurrence.minimumDays &&
				(recurrence.from === 'fixed' || counted <= longest + early + recurrence.minimumDays) &&
				(recurrence.from !== 'fixed' ||
					expiresOn <= recurrence.on ||
					counted <= recurrence.minimumDays + 2 * longest)
			);
		}
	);
	expect(() => fc.assert(property)).not.toThrow();
});

test('a later completion never counts less long', () => {
	const property = fc.property(recurrences, day, fc.integer({ min: 0, max: 900 }), (r, a, gap) => {
		const of = (completedOn: string) => expiryDay(r, { completedOn, lastExpiresOn: null });
		return of(a) <= of(addDays(a, gap));
	});
	expect(() => fc.assert(property)).not.toThrow();
});

test('a monthly period keeps to the month it aims for', () => {
	const property = fc.property(day, fc.integer({ min: 1, max: 36 }), (completedOn, every) => {
		const expiresOn = expiryDay({ ...yearly, every }, { completedOn, lastExpiresOn: null });
		return expiresOn === addMonths(completedOn, every);
	});
	expect(() => fc.assert(property)).not.toThrow();
});
