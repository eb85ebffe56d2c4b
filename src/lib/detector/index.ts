import { judge, type Assessment } from './assess.ts';
import type { Entity } from './entities.ts';
import type { Finding } from './finding.ts';
import { lookUp } from './lexicon.ts';
import { weigh } from './learned/weigh.ts';
import { runRecognizers } from './pipeline.ts';
import { recognizers } from './recognizers/all.ts';
import { suggestFor, type Suggestion } from './suggest.ts';

export type { Assessment, Reason, ReasonCode, Verdict } from './assess.ts';
export { entities, entityIds } from './entities.ts';
export type { Axis, Entity, EntityDetails, Severity } from './entities.ts';
export type { Finding } from './finding.ts';
export type { IndirectIdentification, Mark, QuasiIdentifier } from './indirect.ts';
export { mask } from './mask.ts';
export type { MaskedText } from './mask.ts';
export type { Replacement, Role, Suggestion, Technique } from './suggest.ts';

export interface DetectOptions {
	/** Report these entities only. The others are still read, because they are each other's context. */
	readonly entities?: readonly Entity[];
}

/**
 * Finds personal and confidential data in a text. Findings are sorted and do not overlap; offsets are
 * UTF-16 code units, end exclusive. Never throws, gives the same answer every time and keeps nothing for longer than
 * the caller keeps the findings.
 */
export function detect(text: string, options: DetectOptions = {}): readonly Finding[] {
	const findings = runRecognizers(text, { recognizers, lookUp, weigh });
	const { entities } = options;
	return entities ? findings.filter(({ entity }) => entities.includes(entity)) : findings;
}

/** Judges a whole text. Returns codes and counts only; the caller words them. Give the findings of `detect` when you have them. */
export const assess = (text: string, findings: readonly Finding[] = detect(text)): Assessment =>
	judge(text, findings);

/**
 * Names the techniques that make a text safe, first those for the whole text and then per passage in order.
 * Codes and parameters only. Give the findings of `detect` when you have them.
 */
export const suggest = (
	text: string,
	assessment: Assessment,
	findings: readonly Finding[] = detect(text)
): readonly Suggestion[] => suggestFor(text, assessment, findings);
