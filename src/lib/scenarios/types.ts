import type { Entity, Finding } from '../detector/index.ts';
import type { Tool } from './tools.ts';

export type Technique =
	'ask-without-data' | 'generalise' | 'aggregate' | 'synthetic' | 'pseudonymise';

export interface RequiredConcept {
	readonly id: string;
	readonly label: string;
	/** Word beginnings; one of them is enough. Compared without case and accents. */
	readonly stems: readonly string[];
}

export interface SourceSheet {
	readonly title: string;
	/** Markdown. */
	readonly body: string;
	/** A practice file in the module's `assets/` that goes with the sheet. */
	readonly file?: string;
}

/**
 * A scripted reply for a special case. After a leak `when` holds entities, of an unclear prompt it
 * holds ids of concepts; one of them that leaked or is missing is enough.
 */
export interface SpecialReply {
	readonly outcome: 'leak' | 'unclear';
	readonly when: readonly string[];
	/** Markdown. */
	readonly text: string;
}

export interface Scenario {
	/** To write a prompt, or to make a risky one safe: then `start` is that prompt and papers are optional. */
	readonly kind: 'prompt' | 'rewrite';
	readonly id: string;
	readonly title: string;
	readonly goal: string;
	readonly technique: Technique;
	readonly difficulty: 'worked' | 'faded' | 'free';
	readonly minutes: number;
	/** The chatbot that the exercise plays; a free private account unless the author says otherwise. */
	readonly tool: Tool;
	readonly peildatum: string;
	readonly forbidden: readonly Entity[];
	/** What the detector finds in the source sheets, and in the risky prompt of a rewrite, at least. */
	readonly leaks: Readonly<Partial<Record<Entity, number>>>;
	readonly required: readonly RequiredConcept[];
	/** How many of the required concepts a useful prompt names; all when absent. */
	readonly atLeast?: number;
	readonly situation: string;
	readonly task: string;
	readonly sheets: readonly SourceSheet[];
	readonly opening: string;
	/** What already stands in the composer: a whole prompt when worked, half of one when faded, a risky one to rewrite. */
	readonly start?: string;
	readonly replies: { readonly leak: string; readonly unclear: string; readonly good: string };
	/** In the order of the file: the first that fits is given instead of the plain reply. */
	readonly specialReplies: readonly SpecialReply[];
	readonly hints: readonly string[];
	readonly example: string;
	readonly debrief: string;
	readonly passes: readonly string[];
	readonly fails: readonly string[];
}

/** What a learner's turn in the sandbox is worth, on two axes: nothing leaked, and still useful. */
export interface TurnScore {
	readonly outcome: 'leak' | 'unclear' | 'good';
	readonly leaked: readonly Finding[];
	/** Allowed with this tool, but the task does not need it. */
	readonly doubtful: readonly Finding[];
	/** Concepts the prompt does not name; a good prompt may lack some when not all are needed. */
	readonly missing: readonly RequiredConcept[];
}

/** All that ever leaves the tab. No free text, by type and by schema. */
export interface SandboxResult {
	/** Client-made UUID, so that sending twice counts once. */
	readonly id: string;
	readonly scenario: string;
	readonly revision: string;
	readonly passed: boolean;
	readonly seconds: number;
	readonly leaks: Readonly<Partial<Record<Entity, number>>>;
}
