import type { SourceSheet } from '../types.ts';

/** A way out of a step. */
export interface Exit {
	/** Id of the step it leads to; its own id is another try. */
	readonly target: string;
	/** Simulated minutes it takes, at least one. */
	readonly minutes: number;
	/** Ids of evidence that is kept or lost by it. */
	readonly keeps: readonly string[];
	readonly loses: readonly string[];
	/** Ids of deadlines that are met by it: the report goes out. */
	readonly meets: readonly string[];
}

export interface Choice {
	/** Markdown, as is `feedback`. */
	readonly text: string;
	readonly isRight: boolean;
	readonly feedback: string;
	readonly exit: Exit;
}

/** Something that weighs in a judgement of risk, or does not. */
export interface Reason {
	readonly text: string;
	readonly isRight: boolean;
	readonly feedback: string;
}

/** A line of a form or a part of a notice that the learner writes. */
export interface Field {
	readonly id: string;
	readonly label: string;
	/** Whether it must be there now; otherwise it may follow later. */
	readonly isNeeded: boolean;
	/** Of each group one word stem must be there. Empty for a field of options. */
	readonly stems: readonly (readonly string[])[];
	/** Ready answers to choose from; empty for a field of words. */
	readonly options: readonly { readonly text: string; readonly isRight: boolean }[];
	/** Markdown: what belongs here and why. */
	readonly hint: string;
}

interface StepBase {
	readonly id: string;
	readonly title: string;
	/** Markdown. */
	readonly text: string;
}

export interface ChoiceStep extends StepBase {
	readonly kind: 'choice';
	readonly choices: readonly Choice[];
}

/** The three levels of the law, in this order. */
export const riskLevels = ['none', 'risk', 'high'] as const;
export type RiskLevel = (typeof riskLevels)[number];

export interface RiskStep extends StepBase {
	readonly kind: 'risk';
	/** One per level of `riskLevels`. */
	readonly choices: readonly Choice[];
	readonly reasons: readonly Reason[];
}

/** What a notice to people must say (Article 34(2) GDPR; the reader's own steps as the AP asks). */
export const noticeParts = ['what', 'consequences', 'measures', 'self'] as const;
export type NoticePart = (typeof noticeParts)[number];

export interface NoticeStep extends StepBase {
	readonly kind: 'notice';
	readonly maxWords: number;
	/** One per part of `noticeParts`. */
	readonly fields: readonly Field[];
	readonly example: string;
	readonly exit: Exit;
}

export interface FormStep extends StepBase {
	readonly kind: 'form' | 'register';
	readonly fields: readonly Field[];
	readonly exit: Exit;
}

export interface EndStep extends StepBase {
	readonly kind: 'end';
}

export type DrillStep = ChoiceStep | RiskStep | NoticeStep | FormStep | EndStep;
export type WrittenStep = NoticeStep | FormStep;

export interface Drill {
	readonly id: string;
	readonly title: string;
	readonly goal: string;
	readonly minutes: number;
	readonly peildatum: string;
	/** Wall-clock time in the Netherlands at which the organisation becomes aware. */
	readonly start: string;
	/** Real seconds in which a simulated hour passes. */
	readonly secondsPerHour: number;
	/** Ids of the deadlines that must be met. */
	readonly deadlines: readonly string[];
	readonly roles: readonly { readonly name: string; readonly role: string }[];
	readonly facts: readonly string[];
	/** What a notice may give away: the organisation's own phone and e-mail. */
	readonly contact: readonly string[];
	readonly evidence: readonly { readonly id: string; readonly label: string }[];
	/** Markdown. */
	readonly situation: string;
	readonly sheets: readonly SourceSheet[];
	/** What to do once a deadline has passed, by its id. Markdown. */
	readonly late: Readonly<Record<string, string>>;
	/** The first one begins the drill. */
	readonly steps: readonly DrillStep[];
}
