import { entities } from './entities.ts';
import type { Finding, Recognizer } from './finding.ts';
import { resolveOverlaps, type Ranked } from './overlap.ts';
import { isPlaceholder } from './placeholders.ts';
import { keepReading } from './readings.ts';
import { readSource, type SourceText } from './source-text.ts';
import type { LookUp } from './tokens.ts';

const leastConfidence = 0.5;

/** With or without lexicons: the same pipeline. */
export interface Engine {
	readonly recognizers: readonly Recognizer[];
	readonly lookUp?: LookUp;
}

function* ranked(
	source: SourceText,
	recognizer: Recognizer,
	earlier: readonly Finding[]
): Generator<Ranked> {
	const { entity, priority } = recognizer;
	for (const { start, end, confidence } of recognizer.find(source, earlier)) {
		if (confidence < leastConfidence || isPlaceholder(source.text, start, end)) continue;
		const { severity } = entities[entity];
		yield { entity, start, end, confidence, severity, recognizer: entity, priority };
	}
}

/** Runs the recognizers in order and keeps one finding per place. */
export function runRecognizers(text: string, { recognizers, lookUp }: Engine): readonly Finding[] {
	const source = readSource(text, lookUp);
	const candidates: Ranked[] = [];
	for (const recognizer of recognizers) {
		for (const candidate of ranked(source, recognizer, candidates)) candidates.push(candidate);
	}
	const findings = resolveOverlaps(candidates).map(
		({ entity, start, end, confidence, severity, recognizer }) => ({
			entity,
			start,
			end,
			confidence,
			severity,
			recognizer
		})
	);
	keepReading(findings, source);
	return findings;
}
