import { m } from '$lib/paraglide/messages';
import type { ExerciseKind } from '$lib/scenarios';

export interface StepKind {
	readonly kind: 'lesson' | 'scenario' | 'drill' | 'exercise' | 'quiz';
	readonly exercise?: ExerciseKind | 'rewrite';
}

const words = {
	lesson: m.step_lesson,
	scenario: m.step_scenario,
	drill: m.step_drill,
	quiz: m.step_quiz,
	spot: m.step_spot,
	sort: m.step_sort,
	sprint: m.step_sprint,
	tool: m.step_tool,
	rewrite: m.step_rewrite
} as const;

/** What a step is: the kind of an exercise, when it is one. */
export function kindName({ kind, exercise }: StepKind): keyof typeof words {
	return exercise ?? (kind === 'exercise' ? 'spot' : kind);
}

export const kindWord = (step: StepKind): string => words[kindName(step)]();
