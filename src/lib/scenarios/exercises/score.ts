import type { Entity } from '../../detector/index.ts';
import type { Bucket, Job, Snippet, SpotExercise, ToolChoice } from './types.ts';

/** The share of right answers that passes. */
export const passShare = 0.8;
/** The share of safe words that somebody may mark and still pass; careful is not wrong. */
const overMarkedShare = 0.1;

export interface SpotScore {
	/** Indices of the exercise's leaks. */
	readonly caught: readonly number[];
	readonly missed: readonly number[];
	/** Ids of marked words in which nothing leaks. */
	readonly overMarked: readonly string[];
	readonly isPassed: boolean;
	/** What the missed leaks give away; all that is kept of an attempt. */
	readonly entities: readonly Entity[];
}

/**
 * What marked words are worth: one word of a leak catches it. Passed when no leak is missed and at
 * most a tenth of the safe words is marked as well, rounded up.
 */
export function scoreSpot(
	{ lines, leaks }: Pick<SpotExercise, 'lines' | 'leaks'>,
	marked: ReadonlySet<string>
): SpotScore {
	const words = lines.flat();
	const found = new Set(words.flatMap(({ id, leak }) => (marked.has(id) ? [leak] : [])));
	const indices = leaks.map((_, index) => index);
	const missed = indices.filter((index) => !found.has(index));
	const safe = words.filter(({ leak }) => leak === undefined);
	const overMarked = safe.filter(({ id }) => marked.has(id)).map(({ id }) => id);
	return {
		caught: indices.filter((index) => found.has(index)),
		missed,
		overMarked,
		isPassed: missed.length === 0 && overMarked.length <= Math.ceil(safe.length * overMarkedShare),
		entities: missed.flatMap((index) => leaks[index]?.entity ?? [])
	};
}

export interface SnippetScore {
	readonly right: readonly Snippet[];
	/** Judged, and otherwise than it should be. */
	readonly wrong: readonly Snippet[];
	/** Share of right answers among all that were given, from 0 to 1. */
	readonly share: number;
	/** What was let through as harmless; all that is kept of an attempt. */
	readonly entities: readonly Entity[];
}

/** Compares where snippets were put with where they belong; those without an answer are left out. */
export function scoreSnippets(
	snippets: readonly Snippet[],
	answers: ReadonlyMap<string, Bucket>
): SnippetScore {
	const judged = snippets.filter(({ id }) => answers.has(id));
	const right = judged.filter(({ id, bucket }) => answers.get(id) === bucket);
	const wrong = judged.filter((snippet) => !right.includes(snippet));
	const isLetThrough = ({ id }: Snippet) => ['green', 'safe'].includes(answers.get(id) ?? '');
	return {
		right,
		wrong,
		share: judged.length === 0 ? 0 : right.length / judged.length,
		entities: wrong.filter(isLetThrough).flatMap(({ entity }) => entity ?? [])
	};
}

/** Whether sorting passes: all is sorted, four in five right, and nothing red was called green. */
export function isSorted(
	snippets: readonly Snippet[],
	answers: ReadonlyMap<string, Bucket>
): boolean {
	const { share } = scoreSnippets(snippets, answers);
	return (
		snippets.every(({ id }) => answers.has(id)) &&
		share >= passShare &&
		!snippets.some(({ id, bucket }) => bucket === 'red' && answers.get(id) === 'green')
	);
}

/** Jobs whose chosen tool is right, in their order. Passed when that is four in five. */
export function scoreJobs(
	jobs: readonly Job[],
	choices: readonly (ToolChoice | undefined)[]
): { readonly isRight: readonly boolean[]; readonly isPassed: boolean } {
	const isRight = jobs.map(({ options }, index) =>
		options.some((option) => option.isRight && option.choice === choices[index])
	);
	const right = isRight.filter(Boolean).length;
	return { isRight, isPassed: jobs.length > 0 && right >= jobs.length * passShare };
}
