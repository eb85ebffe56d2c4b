import { anyCharacter, openingLength, type CharacterSet } from './openings.ts';
import { PatternReader } from './pattern-reader.ts';

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

/** Gathers how the matches of a pattern begin. */
class PrefixReader {
	/** As long as an opening: what follows in the pattern no longer matters to them. */
	readonly complete: Prefix[] = [];
	readonly #reader: PatternReader;
	readonly #ignoresCase: boolean;

	constructor({ source, flags }: Pick<RegExp, 'source' | 'flags'>) {
		this.#reader = new PatternReader(source);
		this.#ignoresCase = flags.includes('i');
	}

	alternatives(from: Prefixes): Prefixes {
		const all = new Set<Prefix>();
		do for (const prefix of this.#sequence(from)) all.add(prefix);
		while (this.#reader.skips('|'));
		return all;
	}

	#sequence(from: Prefixes): Prefixes {
		let prefixes = from;
		while (this.#reader.isInSequence) {
			if (prefixes.size === 0) this.#reader.skipSequence();
			else prefixes = this.#term(prefixes);
		}
		return prefixes;
	}

	#term(from: Prefixes): Prefixes {
		const reader = this.#reader;
		const start = reader.at;
		let repeated = this.#atom(from);
		const [least, most] = reader.quantifier();
		const end = reader.at;
		let prefixes = least === 0 ? union(from, repeated) : repeated;
		for (let times = 2; times <= Math.min(most, openingLength); times += 1) {
			reader.at = start;
			repeated = this.#atom(repeated);
			prefixes = times <= least ? repeated : union(prefixes, repeated);
		}
		reader.at = end;
		return prefixes;
	}

	#atom(from: Prefixes): Prefixes {
		const opened = this.#reader.opensGroup();
		if (opened === 'group') return this.#group(from);
		if (opened === 'look') {
			this.#group(none);
			return from;
		}
		if (this.#reader.skipsBorder()) return from;
		return this.#extend(from, this.#reader.character());
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
		this.#reader.at += 1;
		return prefixes;
	}
}

/** How the matches of a pattern can begin. */
export function prefixesOf(pattern: Pick<RegExp, 'source' | 'flags'>): readonly Prefix[] {
	const reader = new PrefixReader(pattern);
	const short = reader.alternatives(new Set([empty]));
	return [...reader.complete, ...short];
}
