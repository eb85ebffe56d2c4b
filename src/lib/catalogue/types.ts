import type { Locale, ModuleIntro, ModuleSettings } from '../content/index.ts';
import type { Finding } from '../detector/index.ts';
import type { Quiz } from '../quiz/index.ts';
import type { Drill, Exercise, Scenario } from '../scenarios/index.ts';
import type { ModuleLesson } from './read-lesson.ts';

export interface ModuleText {
	readonly intro: ModuleIntro;
	/** In the order of their numbers. */
	readonly lessons: readonly ModuleLesson[];
	readonly quiz: Quiz;
	/** In the order of the completion rule; those it does not ask for follow, by id. */
	readonly scenarios: readonly Scenario[];
	/** In the order of their ids. */
	readonly drills: readonly Drill[];
	/** In the order of their ids. */
	readonly exercises: readonly Exercise[];
}

/** A module as learners meet it, in both languages. */
export interface Module {
	readonly id: string;
	readonly settings: ModuleSettings;
	readonly locales: Readonly<Record<Locale, ModuleText>>;
}

/** Texts by path in the module's folder: `nl/01-de-zaak.md`. Assets may be there with any text. */
export type ModuleFiles = Readonly<Record<string, string>>;

export type Detect = (text: string) => readonly Finding[];
