import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exerciseOf } from './exercise-fixture.ts';
import {
	currentSnippet,
	judgeSnippet,
	mixSnippets,
	secondsLeft,
	sprintResult,
	startSprint,
	type Bucket,
	type SprintState
} from './index.ts';

const sprint = exerciseOf('sprint');

/** Judges as many snippets, those whose turn is in `wrong` otherwise than they should be. */
function run(count: number, wrong: readonly number[] = []): SprintState {
	let state = startSprint(sprint, 1);
	for (let turn = 0; turn < count; turn++) {
		const bucket = currentSnippet(state)?.bucket === 'leak' ? 'leak' : 'safe';
		const other: Bucket = bucket === 'leak' ? 'safe' : 'leak';
		state = judgeSnippet(state, wrong.includes(turn) ? other : bucket);
	}
	return state;
}

test('the order hangs on the seed, and nothing is lost', () => {
	const ids = (seed: number) => mixSnippets(sprint.snippets, seed).map(({ id }) => id);
	expect(ids(1)).toEqual(ids(1));
	expect(new Set([1, 2, 3, 4].map((seed) => ids(seed).join())).size).toBeGreaterThan(1);
	expect(ids(2).toSorted()).toEqual(sprint.snippets.map(({ id }) => id).toSorted());
});

test('a streak grows with right answers, breaks on a wrong one, and the best is kept', () => {
	expect([run(3).streak, run(4, [3]).streak, run(6, [3]).streak]).toEqual([3, 0, 2]);
	expect(sprintResult(run(6, [3])).bestStreak).toBe(3);
});

test.each([
	['all right', 12, [], true],
	['half of them, all right', 6, [], true],
	['less than half', 5, [], false],
	['nothing', 0, [], false],
	['four in five of ten', 10, [0, 5], true],
	['seven of ten', 10, [0, 5, 6], false]
])('%s: passed is %s', (_, count, wrong, isPassed) => {
	const result = sprintResult(run(count, wrong));
	expect([result.isPassed, result.left, result.wrong.length]).toEqual([
		isPassed,
		12 - count,
		wrong.length
	]);
});

test('after the last snippet nothing changes', () => {
	const done = run(12);
	expect(currentSnippet(done)).toBeUndefined();
	expect(judgeSnippet(done, 'leak')).toBe(done);
});

test('whatever is answered, all is counted once', () => {
	const property = fc.property(
		fc.array(fc.constantFrom<Bucket>('leak', 'safe')),
		fc.integer(),
		(given, seed) => {
			const state = given.reduce(judgeSnippet, startSprint(sprint, seed));
			const { right, wrong, left, bestStreak } = sprintResult(state);
			expect(right.length + wrong.length + left).toBe(12);
			expect(state.streak).toBeLessThanOrEqual(bestStreak);
			expect(bestStreak).toBeLessThanOrEqual(right.length);
		}
	);
	fc.assert(property);
});

test.each([
	[0, 90],
	[1, 90],
	[999, 90],
	[1000, 89],
	[89_001, 1],
	[90_000, 0],
	[500_000, 0],
	[-5000, 90]
])('%i ms after the start of 90 seconds there are %i left', (elapsed, left) => {
	expect(secondsLeft(90, 1_000_000, 1_000_000 + elapsed)).toBe(left);
});
