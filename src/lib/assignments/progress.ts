/** What a learner has done in a module. */
export interface ModuleProgress {
	/** Ids of the lessons seen. */
	readonly lessons: readonly string[];
	/** Ids of the scenarios passed. */
	readonly scenarios: readonly string[];
	readonly quizPassed: boolean;
}

/** What a module asks: the ids of all its lessons, the scenarios to pass, and whether the quiz. */
export interface ModuleRequirement {
	readonly lessons: readonly string[];
	readonly scenarios: readonly string[];
	readonly quiz: boolean;
}

export type Step =
	| { readonly kind: 'lesson' | 'scenario'; readonly id: string }
	| { readonly kind: 'quiz' | 'done' };

/**
 * Whether a module is completed. A requirement of lessons alone is never met: reading proves
 * nothing.
 */
export function isModuleCompleted(
	progress: ModuleProgress,
	requirement: ModuleRequirement
): boolean {
	const asksProof = requirement.quiz || requirement.scenarios.length > 0;
	return asksProof && nextStep(progress, requirement).kind === 'done';
}

/** The first thing still to do: lessons in order, then scenarios, then the quiz. */
export function nextStep(progress: ModuleProgress, requirement: ModuleRequirement): Step {
	const lesson = requirement.lessons.find((id) => !progress.lessons.includes(id));
	if (lesson !== undefined) return { kind: 'lesson', id: lesson };
	const scenario = requirement.scenarios.find((id) => !progress.scenarios.includes(id));
	if (scenario !== undefined) return { kind: 'scenario', id: scenario };
	return { kind: requirement.quiz && !progress.quizPassed ? 'quiz' : 'done' };
}
