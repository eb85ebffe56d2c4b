import type { Locale } from '../content/index.ts';

export type QuestionLevel = 'remember' | 'understand' | 'apply';

/** When a question is asked: before the module, without feedback, or in the test after it. */
export type QuestionPool = 'pre' | 'post';

interface QuestionBase {
	readonly id: string;
	readonly level: QuestionLevel;
	readonly pool: QuestionPool;
	readonly objective: string;
	/** Markdown. */
	readonly text: string;
}

export interface Option {
	/** `a`, `b`, `c` … by position in the file: stable over languages and shuffling. */
	readonly id: string;
	/** Markdown. */
	readonly text: string;
	readonly correct: boolean;
	/** Markdown, 20–60 words. */
	readonly explanation: string;
}

/** Options to choose from; `true-false` is shown in the order of the file. */
export interface ChoiceQuestion extends QuestionBase {
	readonly kind: 'single' | 'multiple' | 'true-false';
	readonly options: readonly Option[];
}

/** What a question without options explains once, after the answer. Markdown, 20–60 words. */
interface Explained {
	readonly explanation: string;
}

/** An entry with its letter by position in the file and its Markdown. */
export interface Item {
	readonly id: string;
	readonly text: string;
}

/** Steps to put in order; `items` are in the right order. */
export interface OrderQuestion extends QuestionBase, Explained {
	readonly kind: 'order';
	readonly items: readonly Item[];
}

/** Entries to join with one of the choices; several may share one, so that this also sorts. */
export interface MatchQuestion extends QuestionBase, Explained {
	readonly kind: 'match';
	/** The names of both columns. */
	readonly columns: readonly [string, string];
	readonly items: readonly (Item & { readonly choice: string })[];
	readonly choices: readonly Item[];
}

/** A few words to type, compared without case, accents and punctuation. */
export interface ShortQuestion extends QuestionBase, Explained {
	readonly kind: 'short';
	readonly accepted: readonly string[];
}

/** A word of a text in which leaks are to be marked. */
export interface SpotWord {
	/** `w0`, `w1` … over the whole text. */
	readonly id: string;
	readonly text: string;
	/** Which leak of the text the word belongs to, if any. */
	readonly leak?: number;
}

/** A text in which every leak is to be marked, and nothing else. */
export interface SpotQuestion extends QuestionBase, Explained {
	readonly kind: 'spot';
	readonly lines: readonly (readonly SpotWord[])[];
	/** The label of each leak: an entity of the detector. */
	readonly leaks: readonly string[];
}

export type Question =
	ChoiceQuestion | OrderQuestion | MatchQuestion | ShortQuestion | SpotQuestion;

export interface Quiz {
	readonly title: string;
	readonly locale: Locale;
	readonly questions: readonly Question[];
}

interface PublicBase {
	readonly id: string;
	readonly text: string;
}

/** What a learner's browser may see before answering: by type without an answer key. */
export type PublicQuestion = PublicBase &
	(
		| { readonly kind: ChoiceQuestion['kind']; readonly options: readonly Item[] }
		| { readonly kind: 'order'; readonly items: readonly Item[] }
		| {
				readonly kind: 'match';
				readonly columns: readonly [string, string];
				readonly items: readonly Item[];
				readonly choices: readonly Item[];
		  }
		| { readonly kind: 'short' }
		| { readonly kind: 'spot'; readonly lines: readonly (readonly Item[])[] }
	);

interface AnsweredBase extends PublicBase {
	readonly correct: boolean;
}

/** What a learner sees of a question once the answer is stored. */
export type AnsweredQuestion = AnsweredBase &
	(
		| {
				readonly kind: ChoiceQuestion['kind'];
				readonly options: readonly (Option & { readonly isChosen: boolean })[];
		  }
		| (Explained & {
				readonly kind: 'order';
				/** In the right order, with the place the learner gave, from 1. */
				readonly items: readonly (Item & { readonly placed: number | undefined })[];
		  })
		| (Explained & {
				readonly kind: 'match';
				readonly columns: readonly [string, string];
				readonly rows: readonly {
					readonly text: string;
					readonly right: string;
					readonly chosen: string | undefined;
				}[];
		  })
		| (Explained & {
				readonly kind: 'short';
				readonly given: string;
				readonly accepted: readonly string[];
		  })
		| (Explained & {
				readonly kind: 'spot';
				readonly lines: readonly (readonly (Item & {
					/** The label of the leak the word belongs to. */
					readonly label: string | undefined;
					readonly isMarked: boolean;
				})[])[];
		  })
	);

/**
 * An answer as it travels and is stored: option ids (`a`), places (`a:2`), pairs (`a=c`), the typed
 * words, or marked words (`w12`), by the kind of the question.
 */
export type Answer = readonly string[];

/** The answer per question id. */
export type Answers = Readonly<Record<string, Answer>>;

export interface QuizGrade {
	/** Whole per cent, rounded down, of the drawn questions. */
	readonly score: number;
	readonly passed: boolean;
	readonly correct: readonly string[];
	readonly wrong: readonly string[];
	readonly unanswered: readonly string[];
}
