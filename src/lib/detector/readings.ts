import type { Finding } from './finding.ts';
import { readSource, type SourceText } from './source-text.ts';

/** What was read for some findings and serves their assessment as well. */
export interface Reading {
	readonly source: SourceText;
	/** The text as a whole reads like one that gives somebody away, whether or not a place was found. */
	readonly isTelling: boolean;
}

// Goes with the findings: nothing is kept for longer than the caller keeps them.
const readings = new WeakMap<readonly Finding[], Reading>();

export const keepReading = (findings: readonly Finding[], reading: Reading): void => {
	readings.set(findings, reading);
};

/** The text as it was read for these findings, or read now. */
export function readingOf(text: string, findings: readonly Finding[]): Reading {
	const kept = readings.get(findings);
	return kept?.source.text === text ? kept : { source: readSource(text), isTelling: false };
}
