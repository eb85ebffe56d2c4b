/**
 * Writes a sorted list as one string in which a capital says how many characters an entry shares
 * with the one before it (A = 0, B = 1 …). Half the size of a plain list after compression.
 */
export function frontCode(entries: Iterable<string>): string {
	let coded = '';
	let previous = '';
	for (const entry of [...new Set(entries)].sort()) {
		let shared = 0;
		while (shared < 25 && shared < entry.length && entry[shared] === previous[shared]) shared += 1;
		coded += String.fromCharCode(65 + shared) + entry.slice(shared);
		previous = entry;
	}
	return coded;
}
