import { anyCharacter, openingLength, setOfRange, united, type CharacterSet } from './openings.ts';

/** How a match can begin: what its first characters can be, as far as they are known. */
export interface Prefix {
	/** Of each character, up to the length of an opening. */
	readonly classes: readonly number[];
	/** Of the first character. */
	readonly kinds: number;
}
/** Different ways to begin; what was put together once is not taken in again. */
type Prefixes = ReadonlySet<Prefix>;

const none: Prefixes = new Set();
const union = (a: Prefixes, b: Prefixes): Prefixes => new Set([...a, ...b]);
const empty: Prefix = { classes: [], kinds: anyCharacter.kinds };

const letters = united(setOfRange(97, 122), united(setOfRange(65, 90), setOfRange(0x100, 0x100)));
const beyond = setOfRange(0x100, 0x100);
const digits = setOfRange(48, 57);
const setsByPiece = new Map<string, CharacterSet>([
	[String.raw`\d`, digits],
	[String.raw`\s`, setOfRange(32, 32)],
	[String.raw`\n`, setOfRange(10, 10)],
	[String.raw`\t`, setOfRange(9, 9)],
	[String.raw`\p{L}`, letters],
	[String.raw`\p{Lu}`, { ...letters, kinds: united(setOfRange(65, 90), beyond).kinds }],
	[String.raw`\p{Ll}`, { ...letters, kinds: united(setOfRange(97, 122), beyond).kinds }],
	[String.raw`\p{N}`, united(digits, beyond)]
]);

/** The code of the one character that a piece of a pattern stands for, if it stands for one. */
function codeOf(piece: string): number | undefined {
	if (!piece.startsWith('\\')) return piece.charCodeAt(0);
	const code = /^\\(?:u|x)(?:\{?)([\da-f]+)/iu.exec(piece)?.[1];
	if (code !== undefined) return Number.parseInt(code, 16);
	return /^\\[^a-z\d]/iu.test(piece) ? piece.charCodeAt(1) : undefined;
}

function setOf(piece: string): CharacterSet {
	const known = setsByPiece.get(piece);
	if (known) return known;
	const code = codeOf(piece);
	const set = code === undefined ? anyCharacter : setOfRange(code, code);
	setsByPiece.set(piece, set);
	return set;
}

const quantifierMarks = ['*', '+', '?', '{'];
const once = [1, 1] as const;

/** Walks through the source of a pattern and gathers how its matches begin. Knows what the patterns here use. */
class PrefixReader {
	/** As long as an opening: what follows in the pattern no longer matters to them. */
	readonly complete: Prefix[] = [];
	readonly #source: string;
	readonly #ignoresCase: boolean;
	#at = 0;

	constructor({ source, flags }: Pick<RegExp, 'source' | 'flags'>) {
		this.#source = source;
		this.#ignoresCase = flags.includes('i');
	}

	alternatives(from: Prefixes): Prefixes {
		const all = new Set<Prefix>();
		do for (const prefix of this.#sequence(from)) all.add(prefix);
		while (this.#skips('|'));
		return all;
	}

	#sequence(from: Prefixes): Prefixes {
		let prefixes = from;
		while (this.#at < this.#source.length && !this.#sees('|') && !this.#sees(')')) {
			if (prefixes.size === 0) this.#skipSequence();
			else prefixes = this.#term(prefixes);
		}
		return prefixes;
	}

	#term(from: Prefixes): Prefixes {
		const start = this.#at;
		let repeated = this.#atom(from);
		const [least, most] = this.#quantifier();
		const end = this.#at;
		let prefixes = least === 0 ? union(from, repeated) : repeated;
		for (let times = 2; times <= Math.min(most, openingLength); times += 1) {
			this.#at = start;
			repeated = this.#atom(repeated);
			prefixes = times <= least ? repeated : union(prefixes, repeated);
		}
		this.#at = end;
		return prefixes;
	}

	/** Passes over what can no longer matter: most of a pattern. */
	#skipSequence(): void {
		let groups = 0;
		let inSet = false;
		for (; this.#at < this.#source.length; this.#at += 1) {
			const character = this.#source.charAt(this.#at);
			if (character === '\\') this.#at += 1;
			else if (inSet) inSet = character !== ']';
			else if (character === '[') inSet = true;
			else if (character === '(') groups += 1;
			else if (groups === 0 && (character === '|' || character === ')')) return;
			else if (character === ')') groups -= 1;
		}
	}

	#sees(character: string): boolean {
		return this.#source.startsWith(character, this.#at);
	}

	#skips(character: string): boolean {
		const sees = this.#sees(character);
		if (sees) this.#at += character.length;
		return sees;
	}

	#quantifier(): readonly [least: number, most: number] {
		if (!quantifierMarks.includes(this.#source.charAt(this.#at))) return once;
		const quantifier = this.#takes(/(?:[*+?]|\{\d+(?:,\d*)?\})\??/uy) ?? '';
		if (quantifier.startsWith('?')) return [0, 1];
		if (!quantifier.startsWith('{')) return [quantifier.startsWith('*') ? 0 : 1, Infinity];
		const [least = 0, most = least] = quantifier
			.slice(1)
			.split(',')
			.map((bound) => (/\d/u.test(bound) ? Number.parseInt(bound, 10) : Infinity));
		return [least, most];
	}

	#atom(from: Prefixes): Prefixes {
		switch (this.#source.charAt(this.#at)) {
			case '(':
				if (this.#takes(/\(\?<?[=!]/uy) === undefined) {
					this.#at += this.#sees('(?:') ? 3 : 1;
					return this.#group(from);
				}
				this.#group(none);
				return from;
			case '[':
				this.#at += 1;
				return this.#extend(from, this.#set());
			case '.':
				this.#at += 1;
				return this.#extend(from, anyCharacter);
			case '^':
			case '$':
				this.#at += 1;
				return from;
			default:
				if (this.#skips(String.raw`\b`)) return from;
				return this.#extend(from, setOf(this.#piece()));
		}
	}

	#extend(prefixes: Prefixes, set: CharacterSet): Prefixes {
		const extended = new Set<Prefix>();
		for (const { classes, kinds } of prefixes) {
			const first = this.#ignoresCase ? anyCharacter : set;
			const longer = {
				classes: [...classes, set.classes],
				kinds: classes.length === 0 ? first.kinds : kinds
			};
			if (longer.classes.length === openingLength) this.complete.push(longer);
			else extended.add(longer);
		}
		return extended;
	}

	#group(from: Prefixes): Prefixes {
		const prefixes = this.alternatives(from);
		this.#at += 1;
		return prefixes;
	}

	#set(): CharacterSet {
		const negated = this.#skips('^');
		let set: CharacterSet = { classes: 0, kinds: 0 };
		while (!this.#skips(']')) {
			const piece = this.#piece();
			const from = codeOf(piece);
			const ranges =
				from !== undefined && this.#source.charAt(this.#at + 1) !== ']' && this.#skips('-');
			set = united(set, ranges ? setOfRange(from, codeOf(this.#piece()) ?? from) : setOf(piece));
		}
		return negated ? anyCharacter : set;
	}

	#piece(): string {
		const character = this.#source.charAt(this.#at);
		if (character !== '\\') {
			this.#at += 1;
			return character;
		}
		return this.#takes(/\\(?:[pu]\{[^}]*\}|u[\da-f]{4}|x[\da-f]{2}|[^pux])/iuy) ?? '';
	}

	#takes(pattern: RegExp): string | undefined {
		pattern.lastIndex = this.#at;
		const taken = pattern.exec(this.#source)?.[0];
		this.#at += taken?.length ?? 0;
		return taken;
	}
}

/** How the matches of a pattern can begin. */
export function prefixesOf(pattern: Pick<RegExp, 'source' | 'flags'>): readonly Prefix[] {
	const reader = new PrefixReader(pattern);
	const short = reader.alternatives(new Set([empty]));
	return [...reader.complete, ...short];
}
