const width = 32;
const hyphen = 27;

/** 1 to 26 for the letters of folded words, 0 for what no ending holds. */
function placeOf(code: number): number {
	if (code >= 97 && code <= 122) return code - 96;
	return code === 45 ? hyphen : 0;
}

/** The endings as a tree that is walked from the last letter to the first. */
interface Tree {
	/** By node and letter: the next node, 0 if there is none. */
	readonly next: readonly number[];
	readonly closes: ReadonlySet<number>;
}

function readTree(endings: Iterable<string>): Tree {
	const next = Array.from({ length: width }, () => 0);
	const closes = new Set<number>();
	for (const ending of endings) {
		let node = 0;
		for (let index = ending.length - 1; index >= 0; index -= 1) {
			const at = node * width + placeOf(ending.charCodeAt(index));
			if (next[at] === 0) {
				next[at] = next.length / width;
				for (let letter = 0; letter < width; letter += 1) next.push(0);
			}
			node = next[at] ?? 0;
		}
		closes.add(node);
	}
	return { next, closes };
}

/**
 * Says whether a folded word ends with one of some endings, with at least `before` characters in front of it.
 * Endings hold small letters and hyphens only.
 */
export function endingTest(endings: Iterable<string>, before: number): (word: string) => boolean {
	const { next, closes } = readTree(endings);
	const nodes = Uint16Array.from(next);
	const isEnd = Uint8Array.from({ length: next.length / width }, (_, node) =>
		Number(closes.has(node))
	);
	return (word) => {
		let node = 0;
		for (let index = word.length - 1; index >= before; index -= 1) {
			const letter = placeOf(word.charCodeAt(index));
			if (letter === 0) return false;
			node = nodes[node * width + letter] ?? 0;
			if (node === 0) return false;
			if (isEnd[node] === 1) return true;
		}
		return false;
	};
}
