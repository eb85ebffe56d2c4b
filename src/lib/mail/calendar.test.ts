import fc from 'fast-check';
import { expect, test } from 'vitest';
import { only, readIcal, readText } from '../../../tests/support/ical.ts';
import { addDays } from '../assignments/index.ts';
import { calendarOf, type CalendarItem } from './index.ts';

const item: CalendarItem = {
	...{ id: 'e1', title: 'Incident, en de 72 uur; deel 1', dueOn: '2026-12-31' },
	...{
		link: 'https://leren.example/learn/incident-72-uur',
		changedAt: new Date('2026-11-20T10:00:00.5Z')
	}
};
const write = (items: readonly CalendarItem[], locale: 'nl' | 'en' = 'nl') =>
	calendarOf({ name: 'Training', domain: 'leren.example', items, locale });
const eventOf = (calendar: string) => {
	const event = readIcal(calendar).components.at(0);
	if (!event) throw new Error('no event');
	return event;
};

test('is a published calendar with a name and a version', () => {
	const calendar = readIcal(write([item]));
	expect(calendar.name).toBe('VCALENDAR');
	expect(only(calendar, 'VERSION').value).toBe('2.0');
	expect(only(calendar, 'METHOD').value).toBe('PUBLISH');
	expect(only(calendar, 'X-WR-CALNAME').value).toBe('Training');
	expect(only(calendar, 'PRODID').value).not.toBe('');
});

test('has one whole day per item, whose end is the day after', () => {
	const event = eventOf(write([item]));
	expect(only(event, 'DTSTART')).toMatchObject({ parameters: ';VALUE=DATE', value: '20261231' });
	expect(only(event, 'DTEND')).toMatchObject({ parameters: ';VALUE=DATE', value: '20270101' });
});

test('says title, day and link, and nothing else', () => {
	const event = eventOf(write([item]));
	expect(readText(only(event, 'SUMMARY').value)).toBe(`Laatste dag: ${item.title}`);
	expect(only(event, 'URL').value).toBe(item.link);
	expect(readText(only(event, 'DESCRIPTION').value)).toBe(item.link);
	expect(event.properties.map(({ name }) => name)).not.toContain('ATTENDEE');
	expect(event.properties.map(({ name }) => name)).not.toContain('ORGANIZER');
});

test('takes no time and is private', () => {
	const event = eventOf(write([item]));
	expect(only(event, 'TRANSP').value).toBe('TRANSPARENT');
	expect(only(event, 'CLASS').value).toBe('PRIVATE');
});

test('rings at nine on the day before', () => {
	const [alarm] = eventOf(write([item], 'en')).components;
	if (!alarm) throw new Error('no alarm');
	expect(only(alarm, 'ACTION').value).toBe('DISPLAY');
	expect(only(alarm, 'TRIGGER').value).toBe('-PT15H');
	expect(readText(only(alarm, 'DESCRIPTION').value)).toBe(`Last day tomorrow: ${item.title}`);
});

test('a change keeps the id and goes up in number and time', () => {
	const before = eventOf(write([item]));
	const changedAt = new Date('2026-11-21T10:00:00Z');
	const after = eventOf(write([{ ...item, dueOn: '2027-01-15', changedAt }]));
	expect(only(after, 'UID').value).toBe(only(before, 'UID').value);
	expect(only(before, 'UID').value).toBe('e1@leren.example');
	expect(Number(only(after, 'SEQUENCE').value)).toBeGreaterThan(
		Number(only(before, 'SEQUENCE').value)
	);
	expect(only(before, 'LAST-MODIFIED').value).toBe('20261120T100000Z');
	expect(only(after, 'LAST-MODIFIED').value).toBe('20261121T100000Z');
	expect(only(after, 'DTSTAMP').value).toBe('20261121T100000Z');
});

test('a number below zero is none', () => {
	const old = eventOf(write([{ ...item, changedAt: new Date('2020-01-01T00:00:00Z') }]));
	expect(only(old, 'SEQUENCE').value).toBe('0');
});

test('the same items give the same bytes', () => {
	expect(write([item])).toBe(write([item]));
});

test('without items it is a calendar without events', () => {
	expect(readIcal(write([])).components).toEqual([]);
});

test('any title stays one property of one event, however it is cut into lines', () => {
	const title = fc.oneof(
		fc.string({ unit: 'grapheme', maxLength: 300 }),
		fc
			.array(
				fc.constantFrom(
					'BEGIN:VALARM',
					'END:VEVENT',
					'\r\n',
					'\n ',
					'\\',
					';',
					',',
					'"',
					'é',
					'🙂'
				),
				{ maxLength: 60 }
			)
			.map((parts) => parts.join(''))
	);
	const property = fc.property(fc.array(title, { maxLength: 4 }), (titles) => {
		const items = titles.map((text, index) => ({
			...item,
			...{ id: `e${index}`, title: text, dueOn: addDays('2026-12-01', index) }
		}));
		const calendar = readIcal(write(items));
		expect(calendar.components.map(({ name }) => name)).toEqual(titles.map(() => 'VEVENT'));
		for (const [index, event] of calendar.components.entries()) {
			expect(event.components.map(({ name }) => name)).toEqual(['VALARM']);
			expect(readText(only(event, 'SUMMARY').value).trim()).toBe(
				`Laatste dag: ${oneLine(titles[index] ?? '')}`.trim()
			);
		}
	});
	expect(() => fc.assert(property, { numRuns: 200 })).not.toThrow();
});

// What a title may become: breaks and runs of space are one space, marks of direction are gone.
function oneLine(text: string): string {
	return text
		.replaceAll(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '')
		.split(/[\s\p{Cc}]+/u)
		.join(' ')
		.trim();
}
