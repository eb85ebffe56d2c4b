import { expect, it } from 'vitest';
import { cycleLines, urgentKind, type CycleNews } from './items.ts';

const today = '2026-11-21';
const news = (enrollmentId: string, kind: string, lateAfter: string | null = null): CycleNews => ({
	...{ enrollmentId, kind, lateAfter, module: 'telecom', dueOn: '2026-11-20', changedAt: 0 }
});

it('tells a cycle once, an announcement before a reminder', () => {
	const lines = cycleLines(
		[news('a', 'due-in-7'), news('b', 'due-today'), news('a', 'renewal')],
		today
	);
	expect(lines.map(({ enrollmentId, kind }) => [enrollmentId, kind])).toEqual([
		['a', 'renewal'],
		['b', 'reminder']
	]);
});

it.each([
	['2026-11-20', 'overdue'],
	['2026-11-21', 'reminder'],
	[null, 'reminder']
])('calls a cycle that is late after %s: %s', (lateAfter, kind) => {
	expect(cycleLines([news('a', 'due-tomorrow', lateAfter)], today)[0]?.kind).toBe(kind);
});

it.each([
	[['assigned', 'overdue', 'reminder'], 'overdue'],
	[['assigned', 'reminder'], 'reminder'],
	[['assigned', 'content', 'renewal'], 'content'],
	[['assigned'], 'assigned']
] as const)('a mail about %j is one about %s', (kinds, expected) => {
	expect(urgentKind(kinds.map((kind) => ({ kind })))).toBe(expected);
});
