import type { Locale } from '../content/index.ts';

export type QuestionLevel = 'remember' | 'understand' | 'apply';

export interface Option {
	/** `a`, `b`, `c` … by position in the file: stable over languages and shuffling. */
	readonly id: string;
	/** Markdown. */
	readonly text: string;
	readonly correct: boolean;
	/** Markdown, 20–60 words. */
	readonly explanation: string;
}

export interface Question {
	readonly id: string;
	readonly kind: 'single' | 'multiple';
	readonly level: QuestionLevel;
	readonly objective: string;
	/** Markdown. */
	readonly text: string;
	readonly options: readonly Option[];
}

export interface Quiz {
	readonly title: string;
	readonly locale: Locale;
	readonly questions: readonly Question[];
}

/** What a learner's browser may see before answering: by type without an answer key. */
export interface PublicQuestion {
	readonly id: string;
	readonly kind: 'single' | 'multiple';
	readonly text: string;
	readonly options: readonly { readonly id: string; readonly text: string }[];
}

/** What a learner sees of a question once the answer is stored. */
export interface AnsweredQuestion extends PublicQuestion {
	readonly chosen: readonly string[];
	readonly correct: boolean;
	readonly options: readonly {
		readonly id: string;
		readonly text: string;
		readonly correct: boolean;
		readonly explanation: string;
	}[];
}

/** The chosen option ids per question id. */
export type Answers = Readonly<Record<string, readonly string[]>>;

export interface QuizGrade {
	/** Whole per cent, rounded down, of the drawn questions. */
	readonly score: number;
	readonly passed: boolean;
	readonly correct: readonly string[];
	readonly wrong: readonly string[];
	readonly unanswered: readonly string[];
}
