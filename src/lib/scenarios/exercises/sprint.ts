import { shuffled, type Seed } from '../../content/index.ts';
import { passShare, scoreSnippets, type SnippetScore } from './score.ts';
import type { Bucket, Snippet, SprintExercise } from './types.ts';

/** A sprint as far as it has come. */
export interface SprintState {
	/** All snippets, in the order of this run. */
	readonly order: readonly Snippet[];
	readonly answers: ReadonlyMap<string, Bucket>;
	/** Right answers in a row, now and at best. */
	readonly streak: number;
	readonly bestStreak: number;
}

export interface SprintResult extends SnippetScore {
	readonly bestStreak: number;
	/** Snippets that nobody got to. */
	readonly left: number;
	readonly isPassed: boolean;
}

/** The share of snippets that must be judged: a single right one is no sprint. */
const leastShare = 0.5;

/** Snippets in an order that depends on the seed alone. */
export function mixSnippets(snippets: readonly Snippet[], seed: Seed): readonly Snippet[] {
	return shuffled(snippets, seed);
}

export function startSprint(
	{ snippets }: Pick<SprintExercise, 'snippets'>,
	seed: Seed
): SprintState {
	return { order: mixSnippets(snippets, seed), answers: new Map(), streak: 0, bestStreak: 0 };
}

/** What is to be judged now; undefined when all is done. */
export function currentSnippet({ order, answers }: SprintState): Snippet | undefined {
	return order[answers.size];
}

/** Judges the snippet on the screen; after the last one nothing changes. */
export function judgeSnippet(state: SprintState, bucket: Bucket): SprintState {
	const snippet = currentSnippet(state);
	if (!snippet) return state;
	const streak = snippet.bucket === bucket ? state.streak + 1 : 0;
	return {
		order: state.order,
		answers: new Map(state.answers).set(snippet.id, bucket),
		streak,
		bestStreak: Math.max(streak, state.bestStreak)
	};
}

/** What a sprint was worth. Passed when half of the snippets or more were judged, and four in five of those rightly. */
export function sprintResult({ order, answers, bestStreak }: SprintState): SprintResult {
	const score = scoreSnippets(order, answers);
	const isPassed = answers.size >= order.length * leastShare && score.share >= passShare;
	return { ...score, bestStreak, left: order.length - answers.size, isPassed };
}

/** Whole seconds that are left, rounded up, of a limit that began at a moment; never below 0. */
export function secondsLeft(limit: number, startedMs: number, nowMs: number): number {
	return Math.min(limit, Math.max(0, Math.ceil(limit - (nowMs - startedMs) / 1000)));
}
