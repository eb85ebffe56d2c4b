/**
 * Says whether a word ends with one of some endings, with at least `before` characters in front of it. A word is
 * compared with the endings that share its last letters, mostly none; a pattern would try all of them everywhere.
 */
export function endingTest(endings: Iterable<string>, before: number): (word: string) => boolean {
	const known = [...endings];
	const shortest = Math.min(...known.map(({ length }) => length));
	const byTail = new Map<string, string[]>();
	for (const ending of known) {
		const tail = ending.slice(-shortest);
		const group = byTail.get(tail);
		if (group) group.push(ending);
		else byTail.set(tail, [ending]);
	}
	return (word) =>
		byTail
			.get(word.slice(-shortest))
			?.some((ending) => word.length >= ending.length + before && word.endsWith(ending)) ?? false;
}
