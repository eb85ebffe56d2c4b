/** The end of Latin Extended-B: every Dutch and nearly every other European name is written with what comes before. */
const latinEnd = 0x250;

// Besides Latin characters: punctuation, currency, arrows, mathematics, boxes and symbols. None of these is a letter, a
// number or an accent, or has a capital. The long s equals an s in `iu` and is left out.
const plain = String.raw`\0-\u017e\u0180-\u024f\u2000-\u206f\u20a0-\u20bf\u2190-\u23ff\u2500-\u2775\u2794-\u2bff`;
/** The emoji that most people use, which are two code units each. */
const emoji = String.raw`\u{1f400}-\u{1f7ff}`;
const beyondPlain = new RegExp(`[^${plain}]`, 'u');
const beyondLatin = new RegExp(`[^${plain}${emoji}]`, 'u');

/**
 * What a text is written with: Latin letters, numbers and accents only, each of one code unit; the same with emoji; or
 * anything.
 */
export type Alphabet = 'plain' | 'latin' | 'any';

export function alphabetOf(text: string): Alphabet {
	if (!beyondPlain.test(text)) return 'plain';
	return beyondLatin.test(text) ? 'any' : 'latin';
}

/** The members of a Unicode property below `latinEnd`, as ranges for a character class. */
function readRanges(property: string, flags: string): string {
	const member = new RegExp(property, flags);
	let ranges = '';
	for (let code = 0; code < latinEnd; code += 1) {
		const from = code;
		while (code < latinEnd && member.test(String.fromCharCode(code))) code += 1;
		if (code > from) ranges += `${escaped(from)}-${escaped(code - 1)}`;
	}
	return ranges;
}

const escaped = (code: number): string => String.raw`\u${code.toString(16).padStart(4, '0')}`;

const rangesByProperty = new Map<string, string>();

function rangesOf(property: string, ignoresCase: boolean): string {
	const key = `${property}${ignoresCase ? 'i' : ''}`;
	const ranges = rangesByProperty.get(key) ?? readRanges(property, ignoresCase ? 'iu' : 'u');
	rangesByProperty.set(key, ranges);
	return ranges;
}

/** The same pattern with Unicode properties cut down to their Latin members. */
function latinSource(source: string, ignoresCase: boolean): string {
	let inSet = false;
	return source.replace(/\\p\{\w+\}|\\.|[[\]]/gsu, (piece) => {
		if (piece === '[') inSet = true;
		else if (piece === ']') inSet = false;
		if (!piece.startsWith(String.raw`\p`)) return piece;
		const ranges = rangesOf(piece, ignoresCase);
		return inSet ? ranges : `[${ranges}]`;
	});
}

/** What an edition depends on. */
interface Written {
	readonly alphabet: Alphabet;
}

/**
 * A pattern that is made when a text first asks for it. A Unicode property under `iu` has hundreds of ranges, whose
 * compilation takes milliseconds per pattern; Latin texts get an edition that takes a tenth of that and finds the same.
 * Nor do plain ones need `u`, without which a pattern that ignores case runs seven times faster.
 */
export class Editions {
	readonly #source: string;
	readonly #flags: string;
	readonly #made = new Map<Alphabet, RegExp>();

	constructor(source: string, flags: string) {
		this.#source = source;
		this.#flags = flags;
	}

	for({ alphabet }: Written): RegExp {
		const known = this.#made.get(alphabet);
		if (known) return known;
		const made = this.#make(alphabet);
		this.#made.set(alphabet, made);
		return made;
	}

	#make(alphabet: Alphabet): RegExp {
		if (alphabet === 'any') return new RegExp(this.#source, this.#flags);
		const source = latinSource(this.#source, this.#flags.includes('i'));
		return new RegExp(source, alphabet === 'plain' ? this.#flags.replace('u', '') : this.#flags);
	}
}

const editions = new WeakMap<RegExp, Editions>();

/** The edition of a pattern for a text; `lastIndex` belongs to the edition. */
export function editionFor(source: Written, pattern: RegExp): RegExp {
	let known = editions.get(pattern);
	if (!known) editions.set(pattern, (known = new Editions(pattern.source, pattern.flags)));
	return known.for(source);
}
