import { entities } from './entities.ts';
import type { Finding, Recognizer } from './finding.ts';
import { resolveOverlaps, type Ranked } from './overlap.ts';
import { isPlaceholder } from './placeholders.ts';
import { readSource } from './source-text.ts';
import type { LookUp } from './tokens.ts';

const leastConfidence = 0.5;

/** With or without lexicons: the same pipeline. */
export interface Engine {
	readonly recognizers: readonly Recognizer[];
	readonly lookUp?: LookUp;
}

/** Runs the recognizers in order and keeps one finding per place. */
export function runRecognizers(text: string, { recognizers, lookUp }: Engine): readonly Finding[] {
	const source = readSource(text, lookUp);
	const candidates: Ranked[] = [];
	for (const { entity, priority, find } of recognizers) {
		const { severity } = entities[entity];
		for (const { start, end, confidence } of find(source, candidates)) {
			if (confidence < leastConfidence || isPlaceholder(text, start, end)) continue;
			candidates.push({ entity, start, end, confidence, severity, recognizer: entity, priority });
		}
	}
	return resolveOverlaps(candidates).map(
		({ entity, start, end, confidence, severity, recognizer }) => ({
			entity,
			start,
			end,
			confidence,
			severity,
			recognizer
		})
	);
}
