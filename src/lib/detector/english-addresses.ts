import type { Candidate } from './finding.ts';
import type { SourceText } from './source-text.ts';
import { surelyStreet } from './street-words.ts';
import { wordMatches } from './word-matches.ts';

/** "14 Tulip Street": in English the number comes first. */
const numberFirst =
	/\d{1,4}[a-z]? (?:\p{Lu}[\p{L}'’-]{1,20} ){1,3}(?:Street|Road|Lane|Avenue|Drive|Close|Court|Gardens|Way|Square|Terrace|Crescent|Place|Row|Mews|Hill|Grove|Park|St|Rd|Ave|Ln|Dr)(?![\p{L}\p{N}])/gu;
/** "at 14 Kastanjehof": a Dutch street in an English sentence. */
const dutchNumberFirst =
	/(?:at|address:?|to|near|on|from) (\d{1,4}[a-z]? (?:\p{Lu}[\p{L}'’-]{1,20} ){0,2}\p{Lu}[\p{L}'’-]{2,24})(?![\p{L}\p{N}])/gu;

/** Addresses in the English order, also of Dutch streets in an English sentence. */
export function* englishAddresses(source: SourceText): Generator<Candidate> {
	for (const match of wordMatches(source, numberFirst))
		yield { start: match.index, end: match.index + match[0].length, confidence: 0.8 };
	for (const match of wordMatches(source, dutchNumberFirst)) {
		const value = match[1] ?? '';
		const street = value.split(' ').at(-1)?.toLowerCase() ?? '';
		const end = match.index + match[0].length;
		if (street.length > 5 && surelyStreet.test(street))
			yield { start: end - value.length, end, confidence: 0.7 };
	}
}
