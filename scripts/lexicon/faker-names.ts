import { allLocales } from '@faker-js/faker';
import { fold } from '../../src/lib/detector/words.ts';

const latin = /^[\p{Script=Latin}\p{M}\s'’-]+$/u;

/** All strings in a tree of definitions; faker stores names as lists, by gender or as weighted values. */
function* stringsIn(node: unknown): Generator<string> {
	if (typeof node === 'string') yield node;
	else if (typeof node === 'object' && node !== null)
		for (const child of Object.values(node)) yield* stringsIn(child);
}

export function readFakerNames(): {
	firstNames: ReadonlySet<string>;
	surnames: ReadonlySet<string>;
} {
	const firstNames = new Set<string>();
	const surnames = new Set<string>();
	for (const [locale, { person }] of Object.entries(allLocales)) {
		if (locale === 'eo' || !person) continue;
		for (const name of stringsIn(person.first_name))
			if (latin.test(name)) firstNames.add(fold(name));
		for (const name of stringsIn(person.last_name)) if (latin.test(name)) surnames.add(fold(name));
	}
	return { firstNames, surnames };
}

/** English words, so that a capital in an English prompt is not taken for a name. */
export function readEnglishWords(): ReadonlySet<string> {
	const { noun, verb, adjective, adverb, preposition, conjunction } = allLocales.en.word ?? {};
	const words = [noun, verb, adjective, adverb, preposition, conjunction].flatMap((list) => [
		...stringsIn(list)
	]);
	return new Set(words.map(fold));
}
