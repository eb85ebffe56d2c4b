import type { Module } from '$lib/catalogue';
import type { Locale } from '$lib/content';
import { drillKey, exerciseKey, type ExerciseKind } from '$lib/scenarios';

export interface ModuleStep {
	readonly kind: 'lesson' | 'scenario' | 'drill' | 'exercise' | 'quiz';
	/** Which kind of exercise it is; a plain chat has none. */
	readonly exercise?: ExerciseKind | 'rewrite';
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
	const { lessons, quiz } = module.locales[locale];
	const { completion } = module.settings;
	const practice = practiceSteps(module, locale, progress);
	return [
		...lessons.map(({ id, title, minutes }) => ({
			kind: 'lesson' as const,
			...{ id, title, minutes },
			isDone: progress.seenLessons.includes(id)
		})),
		...practice.filter(({ key }) => completion.scenarios.includes(key)).map(({ step }) => step),
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

/** Everything that a module offers to practise with, without asking for it. */
export function extraSteps(module: Module, locale: Locale, progress: Progress): ModuleStep[] {
	const { scenarios } = module.settings.completion;
	return practiceSteps(module, locale, progress)
		.filter(({ key }) => !scenarios.includes(key))
		.map(({ step }) => step);
}

/** Everything to practise with, and the id under which it counts. */
function practiceSteps(module: Module, locale: Locale, { passedScenarios }: Progress) {
	const { scenarios, drills, exercises } = module.locales[locale];
	const step = (
		kind: ModuleStep['kind'],
		key: string,
		{ id, title, minutes }: Pick<ModuleStep, 'id' | 'title' | 'minutes'>
	) => ({ key, step: { kind, id, title, minutes, isDone: passedScenarios.includes(key) } });
	return [
		...scenarios.map((scenario) => {
			const plain = step('scenario', scenario.id, scenario);
			return scenario.kind === 'rewrite'
				? { ...plain, step: { ...plain.step, exercise: scenario.kind } }
				: plain;
		}),
		...drills.map((drill) => step('drill', drillKey(drill.id), drill)),
		...exercises.map((exercise) => {
			const { key, step: plain } = step('exercise', exerciseKey(exercise.id), exercise);
			return { key, step: { ...plain, exercise: exercise.kind } };
		})
	];
}

/** The share of the module's time that is still to come, in whole minutes and at least one. */
export function minutesLeft(minutes: number, steps: readonly ModuleStep[]): number {
	const open = steps.filter((step) => !step.isDone).length;
	return open === 0 ? 0 : Math.max(1, Math.round((minutes * open) / steps.length));
}
