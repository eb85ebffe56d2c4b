import { numberNouns, otherNumbers, registerWords, type Register } from './register-words.ts';
import { tokenAt, wordSet, type SourceText } from './source-text.ts';

/** How a word names a register: "klantnummer", "klant", "klanten". */
type Strength = 'label' | 'holder' | 'group';

export interface Label {
	/** Nothing for a number of another kind. */
	readonly register: Register | undefined;
	readonly strength: Strength;
	readonly plural: boolean;
}

const registers: readonly Register[] = [
	'patient-number',
	'customer-number',
	'employee-number',
	'case-number'
];
const nouns = wordSet(numberNouns);
const stems = new Map<string, Register>();
const byWord = new Map<string, Label>();
for (const register of registers) {
	const words = registerWords[register];
	for (const stem of wordSet(words.stems)) stems.set(stem, register);
	for (const holder of wordSet(words.holders))
		byWord.set(holder, { register, strength: 'holder', plural: false });
	for (const group of wordSet(words.groups))
		byWord.set(group, { register, strength: 'group', plural: true });
}
for (const word of wordSet(otherNumbers))
	byWord.set(word, { register: undefined, strength: 'label', plural: false });

const compound = /^(.{2,24}?)(nummers?|nrs?|ids?|codes?|kenmerk(?:en)?)$/u;
const isPlural = (noun: string): boolean => /(?:s|en)$/u.test(noun);

/** The stem that stands, perhaps after a mark, before the noun at `index`: "pers . nr", "klant - nummer". */
function stemBefore(source: SourceText, index: number): Register | undefined {
	const before = tokenAt(source, index - 1);
	const at = /^[-._]$/u.test(before.key) ? index - 2 : index - 1;
	const { key } = tokenAt(source, at);
	return stems.get(key);
}

/** "klantnummer", "dossiernrs"; of a number that no register knows it is only clear that it is another one. */
export function labelOfCompound(key: string): Label | undefined {
	const [, stem, noun] = compound.exec(key) ?? [];
	if (stem === undefined || noun === undefined) return undefined;
	const register = stems.get(stem) ?? stems.get(stem.replace(/s$/u, ''));
	if (register) return { register, strength: 'label', plural: isPlural(noun) };
	return noun.startsWith('n')
		? { register: undefined, strength: 'label', plural: false }
		: undefined;
}

/** What the word at `index` says about the number that belongs to it, if it says anything. */
export function readLabel(source: SourceText, index: number): Label | undefined {
	const { key, kind } = tokenAt(source, index);
	if (kind !== 'word') return undefined;
	if (nouns.has(key)) {
		const register = stemBefore(source, index);
		return register && { register, strength: 'label', plural: isPlural(key) };
	}
	return labelOfCompound(key) ?? byWord.get(key);
}

/** The register that the header of a column names: "lidnr", "client id". */
export function registerOfHeader(header: string): Register | undefined {
	const [first = '', second = ''] = header.split(' ');
	if (nouns.has(second)) return stems.get(first);
	// "nr mdw"
	if (nouns.has(first) && second !== '') return stems.get(second);
	return labelOfCompound(first)?.register;
}

/** The register of a column that is called after those who have the number: "pt", "medewerker". */
export function registerOfHolder(header: string): Register | undefined {
	const label = byWord.get(header);
	return label?.strength === 'holder' ? label.register : undefined;
}
