import { editionFor } from './alphabet.ts';
import type { SourceText } from './source-text.ts';
import { mayHold, readNeeds, type Needs } from './text-grams.ts';

const needsByPattern = new WeakMap<RegExp, Needs>();

/** May a pattern match somewhere in a text, and so in a piece of it? */
export function mayMatch({ grams }: SourceText, pattern: RegExp): boolean {
	let needs = needsByPattern.get(pattern);
	if (!needs) needsByPattern.set(pattern, (needs = readNeeds(pattern)));
	return mayHold(grams, needs);
}

/** The first match anywhere in a text, which is only searched if it may hold what a match needs. Not for sticky patterns. */
export const searchText = (source: SourceText, pattern: RegExp): RegExpExecArray | null =>
	mayMatch(source, pattern) ? editionFor(source, pattern).exec(source.text) : null;

export const occursAnywhere = (source: SourceText, pattern: RegExp): boolean =>
	searchText(source, pattern) !== null;

/** All matches of a global pattern, wherever they start. */
export const matchesAnywhere = (source: SourceText, pattern: RegExp): Iterable<RegExpExecArray> =>
	mayMatch(source, pattern) ? source.text.matchAll(editionFor(source, pattern)) : [];
