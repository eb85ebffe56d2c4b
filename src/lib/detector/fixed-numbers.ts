import { valuesBefore } from './announced.ts';
import type { Entity } from './entities.ts';
import type { Finding, Recognizer } from './finding.ts';
import {
	columnValues,
	labelledValues,
	labelPattern,
	withConfidence,
	withNext,
	type LabelledValue
} from './labelled.ts';
import type { SourceText } from './source-text.ts';
import { topicNumbers, type Topic } from './topic-numbers.ts';

interface FixedNumber {
	readonly entity: Entity;
	/** Regex source of the words that announce the number. */
	readonly labels: string;
	/** Regex source of the number itself. */
	readonly format: string;
	readonly columns: RegExp;
	/** For a form that needs no label right beside it. */
	readonly topic?: Topic;
	/** 0 refuses the value; the label is already there. */
	readonly confidence: (value: string) => number;
	readonly concerns?: (start: number, earlier: readonly Finding[], source: SourceText) => boolean;
}

/** Makes a recognizer for a labelled number of a fixed format. */
export function fixedNumber(options: FixedNumber): Recognizer {
	const { columns, topic } = options;
	const header = {
		test: (name: string): boolean =>
			columns.test(name) ||
			(topic !== undefined && name.split(' ').some((word) => topic.words.test(word)))
	};
	const pattern = labelPattern(options.labels, options.format);
	const whole = new RegExp(`^(?:${options.format})$`, 'iu');
	const following = new RegExp(
		String.raw`(?:${options.labels})(?:-?(?:nummer|nr))?(?!\p{L})`,
		'iuy'
	);
	/** "99990417 is het KvK-nummer van Anna". */
	const before = (source: SourceText): readonly LabelledValue[] =>
		[...valuesBefore(source, following)]
			.map(({ start, end }) => ({ start, end, value: source.text.slice(start, end) }))
			.filter(({ value }) => whole.test(value));
	return {
		entity: options.entity,
		priority: 85,
		*find(source, earlier) {
			for (const found of [
				...withNext(source, labelledValues(source, pattern), options.format),
				...before(source),
				...columnValues(source, header, whole),
				...(topic ? topicNumbers(source, topic) : [])
			]) {
				const confidence = options.confidence(found.value);
				if (confidence > 0 && (options.concerns?.(found.start, earlier, source) ?? true))
					yield withConfidence(found, confidence);
			}
		}
	};
}
