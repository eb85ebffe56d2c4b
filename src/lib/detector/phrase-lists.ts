import { characterOf, characters } from './characters.ts';
import { fold } from './words.ts';

export interface ListedPhrase {
	/** Of each token, folded. */
	readonly keys: readonly string[];
	/** As it stands in the list. */
	readonly written: string;
}

/** Where the word, number or mark that starts at an offset ends: as the tokeniser cuts texts. */
function endOfRun(list: string, start: number): number {
	let end = start + 1;
	if (characterOf(list.charCodeAt(start)) === characters.mark) return end;
	while (end < list.length && characterOf(list.charCodeAt(end)) >= characters.digit) end += 1;
	return end;
}

/** The phrases of a list that commas separate. */
export function phrasesIn(list: string): readonly ListedPhrase[] {
	const phrases: ListedPhrase[] = [];
	let keys: string[] = [];
	let from = 0;
	let to = 0;
	const close = (): void => {
		if (keys.length > 0) phrases.push({ keys, written: list.slice(from, to) });
		keys = [];
	};
	let start = 0;
	while (start < list.length) {
		if (characterOf(list.charCodeAt(start)) === characters.space) {
			start += 1;
			continue;
		}
		const end = endOfRun(list, start);
		const run = list.slice(start, end);
		if (run === ',') close();
		else {
			if (keys.length === 0) from = start;
			keys.push(fold(run));
			to = end;
		}
		start = end;
	}
	close();
	return phrases;
}
