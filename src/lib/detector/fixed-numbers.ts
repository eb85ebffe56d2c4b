import type { Entity } from './entities.ts';
import type { Finding, Recognizer } from './finding.ts';
import {
	columnValues,
	labelledValues,
	labelPattern,
	withConfidence,
	type LabelledValue
} from './labelled.ts';
import type { SourceText } from './source-text.ts';

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

/** "IMEI 990456661151726 en 995582840176303": one label for several values of the same format. */
function* withNext(
	{ text }: SourceText,
	found: Iterable<LabelledValue>,
	next: RegExp
): Generator<LabelledValue> {
	for (const first of found) {
		yield first;
		next.lastIndex = first.end;
		for (let match = next.exec(text); match; match = next.exec(text)) {
			const value = match[1] ?? '';
			const end = match.index + match[0].length;
			yield { start: end - value.length, end, value };
			next.lastIndex = end;
		}
	}
}

/** Makes a recognizer for a labelled number of a fixed format. */
export function fixedNumber(options: FixedNumber): Recognizer {
	const pattern = labelPattern(options.labels, options.format);
	const whole = new RegExp(`^(?:${options.format})$`, 'iu');
	const next = new RegExp(
		String.raw`(?: en | and | of | or |, ?| ?/ ?|; ?| & )(${options.format})(?![\p{L}\p{N}])`,
		'iuy'
	);
	return {
		entity: options.entity,
		priority: 85,
		*find(source, earlier) {
			for (const found of [
				...withNext(source, labelledValues(source, pattern), next),
				...columnValues(source, options.columns, whole)
			]) {
				const confidence = options.confidence(found.value);
				if (confidence > 0 && (options.concerns?.(found.start, earlier) ?? true))
					yield withConfidence(found, confidence);
			}
		}
	};
}
