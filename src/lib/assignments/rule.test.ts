import { describe, expect, test } from 'vitest';
import { checkRule, type AssignmentRule, type Recurrence } from './index.ts';

const today = '2026-11-21';
const yearly: Recurrence = {
	...{ from: 'completion', every: 12, unit: 'months', on: null },
	...{ minimumDays: 0, windowDays: 30 }
};
const rule: AssignmentRule = {
	...{ modules: ['telecom'], isMandatory: true, startsOn: today },
	due: { kind: 'day', on: '2026-12-12' },
	...{ takesNewcomers: true, newcomerDays: 14, graceDays: 7 },
	...{ recurrence: null, recognizedDays: null }
};
const isModule = (id: string) => id === 'telecom';
const check = (change: Partial<AssignmentRule>, earlier?: AssignmentRule) =>
	checkRule({ ...rule, ...change }, { today, isModule, earlier });

test('a plain rule is right', () => {
	expect(check({})).toEqual([]);
	expect(check({ recurrence: yearly, recognizedDays: 335 })).toEqual([]);
	expect(check({ due: { kind: 'days', days: 1 } })).toEqual([]);
});

describe('refuses', () => {
	test.each([
		['no-modules', { modules: [] }],
		['unknown-module', { modules: ['telecom', 'weg'] }],
		['too-many-modules', { modules: Array.from({ length: 51 }, () => 'telecom') }],
		['start-not-a-day', { startsOn: '2026-02-30' }],
		['start-past', { startsOn: '2026-11-20' }],
		['due-not-a-day', { due: { kind: 'day', on: '' } }],
		['due-before-start', { startsOn: '2026-12-13' }],
		['due-days', { due: { kind: 'days', days: 0 } }],
		['due-days', { due: { kind: 'days', days: 1.5 } }],
		['due-days', { due: { kind: 'days', days: Number.NaN } }],
		['due-days', { due: { kind: 'days', days: 3651 } }],
		['newcomer-days', { newcomerDays: 0 }],
		['grace-days', { graceDays: -1 }],
		['recognized-days', { recognizedDays: 0 }],
		['recognized-days', { recognizedDays: 336, recurrence: yearly }],
		['every', { recurrence: { ...yearly, every: 0 } }],
		['every', { recurrence: { ...yearly, every: 121 } }],
		['fixed-day', { recurrence: { ...yearly, from: 'fixed' } }],
		['minimum-days', { recurrence: { ...yearly, minimumDays: 337 } }],
		['minimum-days', { recurrence: { ...yearly, minimumDays: -1 } }],
		['window-days', { recurrence: { ...yearly, windowDays: 0 } }],
		['window-days', { recurrence: { ...yearly, every: 30, unit: 'days', windowDays: 30 } }]
	] as const)('%s: %j', (problem, change) => {
		expect(check(change)).toEqual([problem]);
	});

	test('a due day in the past', () => {
		const past = { startsOn: '2026-11-01', due: { kind: 'day', on: '2026-11-10' } } as const;
		expect(check(past)).toEqual(['start-past', 'due-past']);
		expect(check(past, { ...rule, startsOn: '2026-11-01' })).toEqual(['due-past']);
	});
});

test('keeps a start and a due day that have passed meanwhile', () => {
	const earlier = {
		...rule,
		startsOn: '2026-10-01',
		due: { kind: 'day', on: '2026-11-01' }
	} as const;
	expect(check({ startsOn: earlier.startsOn, due: earlier.due, graceDays: 3 }, earlier)).toEqual(
		[]
	);
});
