const tableSize = 256;
const firstSurrogate = 0xd800;

/** The characters of one class of a pattern. */
interface Members {
	readonly pattern: RegExp;
	/** By code, as far as the table goes. */
	readonly table: Uint8Array;
}

const membersBySet = new Map<string, Members>();

function membersOf(set: string): Members {
	const known = membersBySet.get(set);
	if (known) return known;
	const pattern = new RegExp(`^${set}$`, 'u');
	const table = Uint8Array.from({ length: tableSize }, (_, code) =>
		Number(pattern.test(String.fromCharCode(code)))
	);
	const members = { pattern, table };
	membersBySet.set(set, members);
	return members;
}

/** How many code units the member at an offset takes; 0 if there is none. */
function sizeAt(text: string, at: number, { pattern, table }: Members): number {
	const code = text.charCodeAt(at);
	if (code < tableSize) return table[code] ?? 0;
	if (at >= text.length) return 0;
	const character =
		code < firstSurrogate ? text.charAt(at) : String.fromCodePoint(text.codePointAt(at) ?? 0);
	return pattern.test(character) ? character.length : 0;
}

/** A run of so many characters of a set, neither more nor fewer: read one by one, without a pattern. */
export class WordRun {
	readonly #members: Members;
	readonly #least: number;
	readonly #most: number;

	/** `set` is the source of a character class: "[\p{L}’-]". */
	constructor(set: string, least: number, most: number) {
		this.#members = membersOf(set);
		this.#least = least;
		this.#most = most;
	}

	/** Where the run that starts at an offset ends, or -1. */
	endIn(text: string, from: number): number {
		let end = from;
		let length = 0;
		while (length <= this.#most) {
			const size = sizeAt(text, end, this.#members);
			if (size === 0) break;
			end += size;
			length += 1;
		}
		return length >= this.#least && length <= this.#most ? end : -1;
	}
}
