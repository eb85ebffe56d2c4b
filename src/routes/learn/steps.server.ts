import type { Module } from '$lib/catalogue';
import type { Locale } from '$lib/content';
import { drillKey } from '$lib/scenarios';

export interface ModuleStep {
	readonly kind: 'lesson' | 'scenario' | 'drill' | 'quiz';
	readonly id: string;
	readonly title: string;
	/** Zero where the content gives no time of its own. */
	readonly minutes: number;
	readonly isDone: boolean;
}

interface Progress {
	readonly seenLessons: readonly string[];
	readonly passedScenarios: readonly string[];
	readonly isQuizPassed: boolean;
}

/** Everything a module asks, in order: lessons, the exercises that count, the quiz. */
export function moduleSteps(module: Module, locale: Locale, progress: Progress): ModuleStep[] {
	const { lessons, scenarios, drills, quiz } = module.locales[locale];
	const { completion } = module.settings;
	return [
		...lessons.map(({ id, title, minutes }) => ({
			kind: 'lesson' as const,
			...{ id, title, minutes },
			isDone: progress.seenLessons.includes(id)
		})),
		...scenarios
			.filter(({ id }) => completion.scenarios.includes(id))
			.map(({ id, title, minutes }) => ({
				kind: 'scenario' as const,
				...{ id, title, minutes },
				isDone: progress.passedScenarios.includes(id)
			})),
		...drills
			.filter(({ id }) => completion.scenarios.includes(drillKey(id)))
			.map(({ id, title, minutes }) => ({
				kind: 'drill' as const,
				...{ id, title, minutes },
				isDone: progress.passedScenarios.includes(drillKey(id))
			})),
		...(completion.quiz
			? [
					{
						kind: 'quiz' as const,
						id: 'quiz',
						title: quiz.title,
						minutes: 0,
						isDone: progress.isQuizPassed
					}
				]
			: [])
	];
}

/** The share of the module's time that is still to come, in whole minutes and at least one. */
export function minutesLeft(minutes: number, steps: readonly ModuleStep[]): number {
	const open = steps.filter((step) => !step.isDone).length;
	return open === 0 ? 0 : Math.max(1, Math.round((minutes * open) / steps.length));
}
