import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, reminderStages, reminderWindows } from './index.ts';

const today = '2026-11-21';
const kindsFor = (dueOn: string, on = today) =>
	reminderWindows(on)
		.filter(({ dueFrom, dueTo }) => dueOn <= dueTo && (dueFrom === null || dueOn >= dueFrom))
		.map(({ kind }) => kind);

describe('on 21 November, somebody due on', () => {
	test.each([
		['2026-12-06', []],
		['2026-12-05', ['due-in-14']],
		['2026-11-29', ['due-in-14']],
		['2026-11-28', ['due-in-7']],
		['2026-11-23', ['due-in-7']],
		['2026-11-22', ['due-tomorrow']],
		['2026-11-21', ['due-today']],
		['2026-11-15', ['due-today']],
		['2026-11-14', ['overdue-7']],
		['2026-11-08', ['overdue-7']],
		['2026-11-07', ['escalation-14']],
		['2020-01-01', ['escalation-14']]
	] as const)('%s is told %j', (dueOn, kinds) => {
		expect(kindsFor(dueOn)).toEqual(kinds);
	});
});

test('whichever days run, the newest stage is told about, and none comes back', () => {
	const property = fc.property(
		fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 30 }),
		(gaps) => {
			let day = addDays(today, -60);
			let last = -1;
			for (const gap of gaps) {
				day = addDays(day, gap);
				const reached = reminderStages.findLastIndex(({ days }) => addDays(today, days) <= day);
				const kinds = kindsFor(today, day);
				if (kinds.length > 1 || kinds[0] !== reminderStages[reached]?.kind) return false;
				if (reached < last) return false;
				last = reached;
			}
			return true;
		}
	);
	expect(() => fc.assert(property)).not.toThrow();
});
