import { placesOfKeys } from './key-places.ts';
import { readLabel } from './number-labels.ts';
import type { LabelledValue } from './labelled.ts';
import { indexFrom, tokenAt, type SourceText } from './source-text.ts';
import type { Token } from './tokens.ts';
import { wordMatches } from './word-matches.ts';

/** A number that its form nearly gives away: the word that names it need not stand right before it. */
export interface Topic {
	/** Folded words that name the number: "paspoorten", "kvk". */
	readonly words: RegExp;
	/** The number as it is always written. */
	readonly shape: RegExp;
}

const longestSentence = 16;
const longestHeading = 1200;
const behind = 8;

const names = ({ kind, key }: Pick<Token, 'kind' | 'key'>, words: RegExp): boolean =>
	kind === 'word' && words.test(key);

/** A word that announces a number of another kind. */
const isRival = (source: SourceText, index: number): boolean =>
	readLabel(source, index)?.strength === 'label';

/** "20260412", "12042026": a day written without marks. */
export const isCompactDate = (value: string): boolean =>
	/^(?:(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d\d)$/u.test(
		value
	);

type Standing = 'named' | 'rival' | 'open';

/** What the words before a number in its own line or sentence say about it. */
function standingBefore(source: SourceText, index: number, words: RegExp): Standing {
	if (tokenAt(source, index).startsLine) return 'open';
	for (let step = 1; step <= longestSentence; step += 1) {
		const token = tokenAt(source, index - step);
		if (token.kind === 'none') return 'open';
		if (names(token, words)) return 'named';
		if (token.kind === 'word' && isRival(source, index - step)) return 'rival';
		if (token.startsLine) return 'open';
	}
	return 'open';
}

/** "NX4R12B34 (paspoort)", "99990417 van Anna bij de KvK", but not "99990417, paspoort NX4R12B34". */
function isNamedBehind(source: SourceText, end: number, words: RegExp): boolean {
	const next = indexFrom(source, end);
	for (let step = 0; step < behind; step += 1) {
		const token = tokenAt(source, next + step);
		if (token.kind === 'none' || token.startsLine || token.kind === 'number') return false;
		if (token.kind === 'word' && !names(token, words) && isRival(source, next + step)) return false;
		if (names(token, words))
			return [1, 2, 3].every((further) => {
				const { key, kind } = tokenAt(source, next + step + further);
				return kind !== 'number' && !/\d{2}/u.test(key);
			});
	}
	return false;
}

/** Numbers of one kind in a text that speaks about them: in the same sentence, just behind, or in the lines below. */
export function* topicNumbers(
	source: SourceText,
	{ words, shape }: Topic
): Generator<LabelledValue> {
	let places: Uint32Array | undefined;
	let topic = 0;
	for (const match of wordMatches(source, shape)) {
		// Far fewer texts hold such a number than words to be asked whether they name one.
		places ??= placesOfKeys(source, words);
		if (places.length === 0) return;
		const start = match.index;
		const value = match[0];
		if (isCompactDate(value) || /[-+./€$]/u.test(source.text.charAt(start - 1))) continue;
		while (topic + 1 < places.length && tokenAt(source, places[topic + 1] ?? 0).start < start)
			topic += 1;
		const standing = standingBefore(source, indexFrom(source, start), words);
		const heading = tokenAt(source, places[topic] ?? -1);
		const isBelow =
			heading.end < start &&
			start - heading.end <= longestHeading &&
			source.text.slice(heading.end, start).includes('\n');
		if (
			standing === 'named' ||
			(standing === 'open' && isBelow) ||
			(standing === 'open' && isNamedBehind(source, start + value.length, words))
		)
			yield { start, end: start + value.length, value };
	}
}

/** The line of a text that holds an offset. */
export function lineAround(text: string, offset: number): string {
	const end = text.indexOf('\n', offset);
	return text.slice(text.lastIndexOf('\n', offset - 1) + 1, end === -1 ? text.length : end);
}
