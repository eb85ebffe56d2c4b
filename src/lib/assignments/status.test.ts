import { describe, expect, test } from 'vitest';
import { enrollmentStatus, isModuleCompleted, nextStep } from './index.ts';

describe('the status of an enrolment', () => {
	const at = Date.UTC(2026, 10, 1);
	test.each([
		['2026-11-21', null, null, '2026-11-20', 'assigned'],
		['2026-11-21', at, null, '2026-11-20', 'started'],
		['2026-11-21', null, null, '2026-11-21', 'assigned'],
		['2026-11-21', at, null, '2026-11-21', 'started'],
		['2026-11-21', null, null, '2026-11-22', 'overdue'],
		['2026-11-21', at, null, '2027-01-01', 'overdue'],
		['2026-11-21', at, at, '2027-01-01', 'completed'],
		['2026-11-21', null, at, '2026-11-01', 'completed'],
		[null, null, null, '2099-01-01', 'assigned'],
		[null, new Date(at), null, '2099-01-01', 'started'],
		['2026-11-21', 0, null, '2026-11-20', 'started'],
		['2026-11-21', 0, 0, '2026-11-22', 'completed']
	] as const)(
		'late after %s, started %s, completed %s, on %s is %s',
		(lateAfter, startedAt, completedAt, today, status) => {
			expect(enrollmentStatus({ lateAfter, startedAt, completedAt }, today)).toBe(status);
		}
	);
});

describe('the next step', () => {
	const asked = { lessons: ['a', 'b'], scenarios: ['s', 't'], quiz: true };
	test.each([
		[[], [], false, { kind: 'lesson', id: 'a' }],
		[['b'], [], false, { kind: 'lesson', id: 'a' }],
		[['a'], ['s', 't'], true, { kind: 'lesson', id: 'b' }],
		[['b', 'a'], [], false, { kind: 'scenario', id: 's' }],
		[['a', 'b'], ['s'], true, { kind: 'scenario', id: 't' }],
		[['a', 'b'], ['t', 's'], false, { kind: 'quiz' }],
		[['a', 'b', 'old'], ['s', 't', 'old'], true, { kind: 'done' }]
	] as const)(
		'after lessons %j, scenarios %j, quiz %s is %j',
		(lessons, scenarios, quizPassed, step) => {
			expect(nextStep({ lessons, scenarios, quizPassed }, asked)).toEqual(step);
		}
	);

	test('asks for no quiz when the module does not', () => {
		const done = { lessons: ['a', 'b'], scenarios: ['s', 't'], quizPassed: false };
		expect(nextStep(done, { ...asked, quiz: false })).toEqual({ kind: 'done' });
	});
});

describe('a module is completed', () => {
	const done = { lessons: ['a'], scenarios: ['s'], quizPassed: true };
	const asked = { lessons: ['a'], scenarios: ['s'], quiz: true };
	test.each([
		['when all is done', {}, {}, true],
		['not with a lesson unseen', { lessons: [] }, {}, false],
		['not with a scenario not passed', { scenarios: [] }, {}, false],
		['not with the quiz not passed', { quizPassed: false }, {}, false],
		['without a quiz when none is asked', { quizPassed: false }, { quiz: false }, true],
		['without scenarios when none is asked', { scenarios: [] }, { scenarios: [] }, true],
		['never by reading alone', {}, { scenarios: [], quiz: false }, false]
	])('%s', (_, change, requirement, completed) => {
		expect(isModuleCompleted({ ...done, ...change }, { ...asked, ...requirement })).toBe(completed);
	});
});
