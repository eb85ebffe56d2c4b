import type { Entity } from '../../detector/index.ts';

export const exerciseKinds = ['spot', 'sort', 'sprint', 'tool'] as const;
export type ExerciseKind = (typeof exerciseKinds)[number];

interface ExerciseBase {
	readonly id: string;
	readonly title: string;
	readonly goal: string;
	readonly minutes: number;
	/** Calendar day on which the statements were checked. */
	readonly peildatum: string;
	/** Markdown, as are the other texts unless they say otherwise. */
	readonly situation: string;
	readonly task: string;
	readonly debrief: string;
}

/** A word of a text in which leaks are to be marked. */
export interface TextWord {
	/** `w0`, `w1` … over the whole text. */
	readonly id: string;
	/** Plain text. */
	readonly text: string;
	/** Index of the leak the word belongs to, if any. */
	readonly leak?: number;
}

export interface LabelledLeak {
	/** Undefined for words without an identifier that still point to one person. */
	readonly entity: Entity | undefined;
	readonly explanation: string;
}

/** Mark every leak in a text. */
export interface SpotExercise extends ExerciseBase {
	readonly kind: 'spot';
	/** An empty line is a blank one. */
	readonly lines: readonly (readonly TextWord[])[];
	/** In reading order. */
	readonly leaks: readonly LabelledLeak[];
}

/** Where a snippet belongs: by colour, or by whether it leaks. */
export const buckets = ['red', 'amber', 'green', 'leak', 'safe'] as const;
export type Bucket = (typeof buckets)[number];

/** A short text to judge. */
export interface Snippet {
	/** `red-1`, `red-2` … by bucket and place in the file. */
	readonly id: string;
	readonly bucket: Bucket;
	/** Plain text. */
	readonly text: string;
	/** What it gives away; undefined when it is safe, or points to somebody without an identifier. */
	readonly entity?: Entity | undefined;
	readonly explanation: string;
}

/** Sort snippets into red, amber and green. */
export interface SortExercise extends ExerciseBase {
	readonly kind: 'sort';
	readonly snippets: readonly Snippet[];
}

/** Judge as many snippets as time allows. */
export interface SprintExercise extends ExerciseBase {
	readonly kind: 'sprint';
	readonly seconds: number;
	readonly snippets: readonly Snippet[];
}

/** What a job can be given to: a tool, a tool once the data are masked, or no chatbot at all. */
export const toolChoices = ['free', 'paid', 'business', 'internal', 'mask-first', 'none'] as const;
export type ToolChoice = (typeof toolChoices)[number];

export interface Job {
	readonly title: string;
	readonly text: string;
	readonly options: readonly {
		readonly choice: ToolChoice;
		readonly isRight: boolean;
		/** What happens when the job goes there. */
		readonly consequence: string;
	}[];
}

/** Choose where each job may go. */
export interface ToolExercise extends ExerciseBase {
	readonly kind: 'tool';
	readonly jobs: readonly Job[];
}

/** An exercise without a chat. */
export type Exercise = SpotExercise | SortExercise | SprintExercise | ToolExercise;
