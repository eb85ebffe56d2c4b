import type { LessonBlock } from './lesson-blocks.ts';

/** The languages every module exists in; the first is the product's default. */
export const locales = ['nl', 'en'] as const;
export type Locale = (typeof locales)[number];

/** A sentence in each language of the product. */
export type Worded = Readonly<Record<Locale, string>>;

/** A mistake of an author, located so that an editor can jump to it. Line and column count from 1. */
export interface Issue {
	readonly file: string;
	readonly line: number;
	readonly column: number;
	readonly code: string;
	/** What was expected and how to mend it, in whole sentences that end with a full stop. */
	readonly message: Worded;
}

export type Parsed<T> =
	| { readonly ok: true; readonly value: T }
	| { readonly ok: false; readonly issues: readonly Issue[] };

export interface SourceNote {
	readonly title: string;
	readonly url?: string;
}

/** What no language changes: `module.yaml`. */
export interface ModuleSettings {
	readonly minutes: number;
	readonly sector: 'iedereen' | 'zorg' | 'telecom' | 'financieel' | 'leiding';
	/** Calendar day, `YYYY-MM-DD`. */
	readonly reviewDate: string;
	/** Per cent of the drawn questions, 0–100. */
	readonly passMark: number;
	readonly questionsPerAttempt: number;
	/** How the texts differ from the revision before; editorial when absent. */
	readonly change?: 'editorial' | 'substantive' | 'new-risk' | undefined;
	readonly completion: {
		readonly lessons: 'all';
		readonly scenarios: readonly string[];
		readonly quiz: boolean;
	};
}

export interface Objective {
	readonly id: string;
	readonly text: string;
}

export interface ModuleIntro {
	readonly title: string;
	readonly summary: string;
	readonly objectives: readonly Objective[];
}

export interface Lesson {
	readonly id: string;
	readonly title: string;
	readonly minutes: number;
	/** Calendar day on which the statements were checked. */
	readonly peildatum: string;
	readonly sources: readonly SourceNote[];
	readonly blocks: readonly LessonBlock[];
}
