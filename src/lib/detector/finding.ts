import type { Entity, Severity } from './entities.ts';
import type { SourceText } from './source-text.ts';

/** A stretch of text as a recognizer sees it. Offsets are UTF-16 code units, end exclusive. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

export interface Candidate extends Span {
	readonly confidence: number;
}

/** What `detect` returns. It never holds the text itself, so it can be logged and counted. */
export interface Finding extends Candidate {
	readonly entity: Entity;
	readonly severity: Severity;
	readonly recognizer: string;
}

export interface Recognizer {
	readonly entity: Entity;
	/** Wins an overlap against a lower number, whatever the confidences are. */
	readonly priority: number;
	/** `earlier` holds the findings of the recognizers that ran before this one. */
	readonly find: (source: SourceText, earlier: readonly Finding[]) => Iterable<Candidate>;
}
