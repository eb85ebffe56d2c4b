import { tokenise, type Token } from './tokens.ts';

/** The tokens of each phrase of a list that commas separate; the whole list is read at once. */
export function* phrasesIn(list: string): Generator<readonly Token[]> {
	let phrase: Token[] = [];
	for (const token of tokenise(list)) {
		if (token.key !== ',') {
			phrase.push(token);
			continue;
		}
		if (phrase.length > 0) yield phrase;
		phrase = [];
	}
	if (phrase.length > 0) yield phrase;
}
