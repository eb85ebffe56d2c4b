import { anyCharacter, setOfRange, united, type CharacterSet } from './openings.ts';

const letters = united(setOfRange(97, 122), united(setOfRange(65, 90), setOfRange(0x100, 0x100)));
const beyond = setOfRange(0x100, 0x100);
const digits = setOfRange(48, 57);
const setsByPiece = new Map<string, CharacterSet>([
	[String.raw`\d`, digits],
	[String.raw`\s`, united(setOfRange(32, 32), beyond)],
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

/** Walks through the source of a pattern, piece by piece. Knows what the patterns here use. */
export class PatternReader {
	readonly source: string;
	at = 0;

	constructor(source: string) {
		this.source = source;
	}

	/** Before the end of an alternative. */
	get isInSequence(): boolean {
		return this.at < this.source.length && !this.sees('|') && !this.sees(')');
	}

	/** Passes over what can no longer matter: most of a pattern. */
	skipSequence(): void {
		let groups = 0;
		let inSet = false;
		for (; this.at < this.source.length; this.at += 1) {
			const character = this.source.charAt(this.at);
			if (character === '\\') this.at += 1;
			else if (inSet) inSet = character !== ']';
			else if (character === '[') inSet = true;
			else if (character === '(') groups += 1;
			else if (groups === 0 && (character === '|' || character === ')')) return;
			else if (character === ')') groups -= 1;
		}
	}

	/** Passes over all alternatives of a group. */
	skipAlternatives(): void {
		do this.skipSequence();
		while (this.skips('|'));
	}

	sees(character: string): boolean {
		return this.source.startsWith(character, this.at);
	}

	skips(character: string): boolean {
		const sees = this.sees(character);
		if (sees) this.at += character.length;
		return sees;
	}

	quantifier(): readonly [least: number, most: number] {
		if (!quantifierMarks.includes(this.source.charAt(this.at))) return once;
		const quantifier = this.takes(/(?:[*+?]|\{\d+(?:,\d*)?\})\??/uy) ?? '';
		if (quantifier.startsWith('?')) return [0, 1];
		if (!quantifier.startsWith('{')) return [quantifier.startsWith('*') ? 0 : 1, Infinity];
		const [least = 0, most = least] = quantifier
			.slice(1)
			.split(',')
			.map((bound) => (/\d/u.test(bound) ? Number.parseInt(bound, 10) : Infinity));
		return [least, most];
	}

	/** What opens here: a group, a look at what is around, or neither. */
	opensGroup(): 'group' | 'look' | undefined {
		if (!this.sees('(')) return undefined;
		if (this.takes(/\(\?<?[=!]/uy) !== undefined) return 'look';
		this.at += this.sees('(?:') ? 3 : 1;
		return 'group';
	}

	/** Passes over what stands between characters and is none. */
	skipsBorder(): boolean {
		return this.skips('^') || this.skips('$') || this.skips(String.raw`\b`);
	}

	/** As many letters and spaces as stand for themselves, or nothing. */
	letters(): string | undefined {
		return this.takes(/(?:[A-Za-z ](?![*+?{]))+/uy);
	}

	/** The set of characters that the next piece stands for. */
	character(): CharacterSet {
		if (this.skips('[')) return this.#set();
		if (this.skips('.')) return anyCharacter;
		return setOf(this.#piece());
	}

	#set(): CharacterSet {
		const negated = this.skips('^');
		let set: CharacterSet = { classes: 0, kinds: 0 };
		while (!this.skips(']')) {
			const piece = this.#piece();
			const from = codeOf(piece);
			const ranges =
				from !== undefined && this.source.charAt(this.at + 1) !== ']' && this.skips('-');
			set = united(set, ranges ? setOfRange(from, codeOf(this.#piece()) ?? from) : setOf(piece));
		}
		return negated ? anyCharacter : set;
	}

	#piece(): string {
		const character = this.source.charAt(this.at);
		if (character !== '\\') {
			this.at += 1;
			return character;
		}
		return this.takes(/\\(?:[pu]\{[^}]*\}|u[\da-f]{4}|x[\da-f]{2}|[^pux])/iuy) ?? '';
	}

	takes(pattern: RegExp): string | undefined {
		pattern.lastIndex = this.at;
		const taken = pattern.exec(this.source)?.[0];
		this.at += taken?.length ?? 0;
		return taken;
	}
}
