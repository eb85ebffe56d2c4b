import { fold } from '../../src/lib/detector/words.ts';

export interface Dictionary {
	readonly words: ReadonlySet<string>;
	readonly names: ReadonlySet<string>;
	readonly places: ReadonlySet<string>;
	readonly demonyms: ReadonlySet<string>;
}

const longestWord = 9;
const street = /(?:straat|laan|weg|plein|kade|gracht|hof|dreef|singel|pad|steeg|dijk)$/u;
const settlement =
	/(?:hoven|huizen|kerk|recht|veen|dorp|woude|kapelle|horn|muiden|sluis|zijl|drecht|werf|lo|wijk|daal|beek|rode|meer|broek|voort|schoten|wolde|loon|gem|terp|um)$/u;

/**
 * Reads the OpenTaal word list. Its affix classes tell proper names (PN), places (PI and PK make
 * their inhabitants) and words that are forbidden (Fw) or that take plurals (Z.) apart.
 */
export function readDictionary(file: string): Dictionary {
	const words = new Set<string>();
	const names = new Set<string>();
	const places = new Set<string>();
	const demonyms = new Set<string>();
	for (const line of file.split('\n').slice(1)) {
		const [entry = '', flags = ''] = line.trim().split('/');
		if (/^\p{Ll}/u.test(entry)) {
			if (fold(entry).length <= longestWord) words.add(fold(entry));
			continue;
		}
		const key = fold(entry);
		if (!/^\p{Lu}\p{Ll}+$/u.test(entry) || flags.includes('Fw')) continue;
		if (/P[IK]/u.test(flags)) places.add(key);
		else if (/^(?:Aa|Al|Ll|Z)|Z[a-f]/u.test(flags)) demonyms.add(key);
		else if (flags.startsWith('PN') && !flags.includes('CA') && !street.test(key)) names.add(key);
		else if (flags === '' && settlement.test(key)) places.add(key);
	}
	return { words, names, places, demonyms };
}
