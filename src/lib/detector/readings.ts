import type { Finding } from './finding.ts';
import { readSource, type SourceText } from './source-text.ts';

// Goes with the findings: nothing is kept for longer than the caller keeps them.
const sourceByFindings = new WeakMap<readonly Finding[], SourceText>();

/** Lets what was read for findings serve their assessment as well. */
export const keepReading = (findings: readonly Finding[], source: SourceText): void => {
	sourceByFindings.set(findings, source);
};

/** The text as it was read for these findings, or read now. */
export function readingOf(text: string, findings: readonly Finding[]): SourceText {
	const kept = sourceByFindings.get(findings);
	return kept?.text === text ? kept : readSource(text);
}
