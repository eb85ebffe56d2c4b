import type { Entity } from './entities.ts';
import type { Finding, Recognizer } from './finding.ts';
import { columnValues, labelledValues, labelPattern, withConfidence } from './labelled.ts';

interface FixedNumber {
	readonly entity: Entity;
	/** Regex source of the words that announce the number. */
	readonly labels: string;
	/** Regex source of the number itself. */
	readonly format: string;
	readonly columns: RegExp;
	/** 0 refuses the value; the label is already there. */
	readonly confidence: (value: string) => number;
	readonly concerns?: (start: number, earlier: readonly Finding[]) => boolean;
}

/** Makes a recognizer for a labelled number of a fixed format. */
export function fixedNumber(options: FixedNumber): Recognizer {
	const pattern = labelPattern(options.labels, options.format);
	const whole = new RegExp(`^(?:${options.format})$`, 'iu');
	return {
		entity: options.entity,
		priority: 85,
		*find(source, earlier) {
			for (const found of [
				...labelledValues(source, pattern),
				...columnValues(source, options.columns, whole)
			]) {
				const confidence = options.confidence(found.value);
				if (confidence > 0 && (options.concerns?.(found.start, earlier) ?? true))
					yield withConfidence(found, confidence);
			}
		}
	};
}
