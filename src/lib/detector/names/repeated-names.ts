import type { Candidate } from '../finding.ts';
import { isCommonWord, isFirstName, isPlace } from '../lexicon.ts';
import { placesWhere, tokenAt, type SourceText } from '../source-text.ts';
import type { Word } from '../words.ts';
import type { FoundName } from './find-names.ts';
import { personVerbs } from './words.ts';

const sureEnough = 0.55;

/** The words of sure names; a word that is also a common one is only remembered with its capital. */
function rememberedWords(source: SourceText, names: readonly FoundName[]): ReadonlySet<string> {
	const words = new Set<string>();
	for (const { shape, confidence } of names) {
		if (confidence < sureEnough) continue;
		for (const index of shape.words) {
			const { key } = tokenAt(source, index);
			if (key.length >= 2 && !/^[js]r$/u.test(key))
				words.add(shape.genitive > 0 ? key.slice(0, -shape.genitive) : key);
		}
	}
	return words;
}

/** A name that was proved once is found again wherever it stands in the same text. */
export function findRepeatedNames(
	source: SourceText,
	names: readonly FoundName[]
): readonly Candidate[] {
	const words = rememberedWords(source, names);
	if (words.size === 0) return [];
	/** By token: 1 in a name. */
	const taken = new Uint8Array(source.tokens.length);
	for (const { shape } of names) taken.fill(1, shape.from, shape.to);
	const found: Candidate[] = [];
	const ownerOf = (key: string): number =>
		key.endsWith('s') && words.has(key.slice(0, -1)) && !words.has(key) ? 1 : 0;
	const isRemembered = ({ kind, key }: Word): boolean =>
		kind === 'word' && (words.has(key) || ownerOf(key) > 0);
	for (const index of placesWhere(source, isRemembered)) {
		if (taken[index] === 1) continue;
		const token = tokenAt(source, index);
		// "Mevrouw Van Zutphen woont in Zutphen"
		if (isPlace(token) && /^(?:in|te|uit|naar)$/u.test(tokenAt(source, index - 1).key)) continue;
		const owner = ownerOf(token.key);
		const common = isCommonWord(token);
		const next = tokenAt(source, index + 1);
		const speaks =
			personVerbs.has(next.key) ||
			(isFirstName(token) && next.kind === 'word' && next.shape === 'lower');
		if (common && (token.shape !== 'title' || (token.startsSentence && !speaks))) continue;
		const last = found.at(-1);
		if (last && tokenAt(source, index - 1).end === last.end && token.start - last.end === 1) {
			found[found.length - 1] = { ...last, end: token.end - owner };
			continue;
		}
		found.push({ start: token.start, end: token.end - owner, confidence: 0.7 });
	}
	return found;
}
