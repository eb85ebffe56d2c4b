import { describe, expect, test } from 'vitest';
import { sayDay, sayDue, sayModules } from './wording.ts';

const today = '2026-11-22';

test.each([
	['2026-12-01', 'dinsdag 1 december', 'Tuesday 1 December'],
	['2027-01-04', 'maandag 4 januari 2027', 'Monday 4 January 2027']
])('writes %s out, with another year', (day, nl, en) => {
	expect([sayDay(day, 'nl', today), sayDay(day, 'en', today)]).toEqual([nl, en]);
});

describe('on 22 November, something due on', () => {
	test.each([
		['2026-12-01', false, 'uiterlijk dinsdag 1 december', 'by Tuesday 1 December'],
		[
			'2026-11-23',
			true,
			'uiterlijk morgen, maandag 23 november',
			'by tomorrow, Monday 23 November'
		],
		['2026-11-22', true, 'uiterlijk vandaag, zondag 22 november', 'by today, Sunday 22 November'],
		[
			'2026-11-21',
			true,
			'sinds 1 dag te laat (de uiterste dag was zaterdag 21 november)',
			'1 day late (the due day was Saturday 21 November)'
		],
		[
			'2026-11-19',
			true,
			'sinds 3 dagen te laat (de uiterste dag was donderdag 19 november)',
			'3 days late (the due day was Thursday 19 November)'
		],
		[
			'2026-11-19',
			false,
			'de uiterste dag was donderdag 19 november',
			'the due day was Thursday 19 November'
		]
	])('%s (late: %j) is %j', (dueOn, isLate, nl, en) => {
		expect(sayDue({ dueOn, isLate }, 'nl', today)).toBe(nl);
		expect(sayDue({ dueOn, isLate }, 'en', today)).toBe(en);
	});
});

test.each([
	[[], '', ''],
	[['A'], 'A', 'A'],
	[['A', 'B'], 'A en B', 'A and B'],
	[['A', 'B', 'C'], 'A en 2 andere modules', 'A and 2 other modules']
])('says the modules %j', (titles, nl, en) => {
	expect([sayModules(titles, 'nl'), sayModules(titles, 'en')]).toEqual([nl, en]);
});
