import { anyClass, maskOfRange, type ClassMask } from './openings.ts';

const longestPrefix = 3;

/** How a match can begin: the classes of its first characters, as far as they are known. */
type Prefix = readonly ClassMask[];
type Prefixes = ReadonlyMap<string, Prefix>;

const none: Prefixes = new Map();
const union = (a: Prefixes, b: Prefixes): Prefixes => new Map([...a, ...b]);
const isOpen = (prefixes: Prefixes): boolean => {
	for (const prefix of prefixes.values()) if (prefix.length < longestPrefix) return true;
	return false;
};

function extend(prefixes: Prefixes, mask: ClassMask): Prefixes {
	const extended = new Map<string, Prefix>();
	for (const prefix of prefixes.values()) {
		const next = prefix.length < longestPrefix ? [...prefix, mask] : prefix;
		extended.set(next.join(), next);
	}
	return extended;
}

const letters = maskOfRange(97, 122) | maskOfRange(0x100, 0x100);
const digits = maskOfRange(48, 57);
const named = new Map<string, ClassMask>([
	[String.raw`\d`, digits],
	[String.raw`\s`, maskOfRange(32, 32)],
	[String.raw`\n`, maskOfRange(10, 10)],
	[String.raw`\t`, maskOfRange(9, 9)],
	[String.raw`\p{L}`, letters],
	[String.raw`\p{Lu}`, letters],
	[String.raw`\p{Ll}`, letters],
	[String.raw`\p{N}`, digits | maskOfRange(0x100, 0x100)]
]);

/** The code of the one character that a piece of a pattern stands for, if it stands for one. */
function codeOf(piece: string): number | undefined {
	if (!piece.startsWith('\\')) return piece.charCodeAt(0);
	const code = /^\\(?:u|x)(?:\{?)([\da-f]+)/iu.exec(piece)?.[1];
	if (code !== undefined) return Number.parseInt(code, 16);
	return /^\\[^a-z\d]/iu.test(piece) ? piece.charCodeAt(1) : undefined;
}

function maskOf(piece: string): ClassMask {
	const code = codeOf(piece);
	return code === undefined ? (named.get(piece) ?? anyClass) : maskOfRange(code, code);
}

/** Walks through the source of a pattern and gathers how its matches begin. Knows what the patterns here use. */
class PrefixReader {
	readonly #source: string;
	#at = 0;

	constructor(source: string) {
		this.#source = source;
	}

	alternatives(from: Prefixes): Prefixes {
		const all = new Map<string, Prefix>();
		do for (const [key, prefix] of this.#sequence(from)) all.set(key, prefix);
		while (this.#skips('|'));
		return all;
	}

	#sequence(from: Prefixes): Prefixes {
		let prefixes = from;
		while (this.#at < this.#source.length && !this.#sees('|') && !this.#sees(')')) {
			if (!isOpen(prefixes)) this.#skipSequence();
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
		for (let times = 2; times <= Math.min(most, longestPrefix); times += 1) {
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
		const quantifier = this.#takes(/(?:[*+?]|\{\d+(?:,\d*)?\})\??/uy) ?? '';
		if (quantifier === '') return [1, 1];
		if (quantifier.startsWith('?')) return [0, 1];
		if (!quantifier.startsWith('{')) return [quantifier.startsWith('*') ? 0 : 1, Infinity];
		const [least = 0, most = least] = quantifier
			.slice(1)
			.split(',')
			.map((bound) => (/\d/u.test(bound) ? Number.parseInt(bound, 10) : Infinity));
		return [least, most];
	}

	#atom(from: Prefixes): Prefixes {
		if (this.#takes(/\(\?<?[=!]/uy) !== undefined) {
			this.#group(none);
			return from;
		}
		if (this.#skips('(?:') || this.#skips('(')) return this.#group(from);
		if (this.#skips('^') || this.#skips('$') || this.#skips(String.raw`\b`)) return from;
		if (this.#skips('[')) return extend(from, this.#set());
		if (this.#skips('.')) return extend(from, anyClass);
		return extend(from, maskOf(this.#piece()));
	}

	#group(from: Prefixes): Prefixes {
		const prefixes = this.alternatives(from);
		this.#at += 1;
		return prefixes;
	}

	#set(): ClassMask {
		const negated = this.#skips('^');
		let mask = 0;
		while (!this.#skips(']')) {
			const piece = this.#piece();
			const from = codeOf(piece);
			const ranges = from !== undefined && this.#takes(/-(?!\])/uy) !== undefined;
			mask |= ranges ? maskOfRange(from, codeOf(this.#piece()) ?? from) : maskOf(piece);
		}
		return negated ? anyClass : mask;
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

/** How the matches of a pattern can begin, whatever their case. */
export const prefixesOf = (pattern: Pick<RegExp, 'source'>): Iterable<readonly ClassMask[]> =>
	new PrefixReader(pattern.source).alternatives(new Map([['', []]])).values();
