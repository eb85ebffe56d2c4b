import { passesIbanCheck } from '../checksums.ts';
import type { Recognizer } from '../finding.ts';
import { hasWordBefore, wordSet } from '../source-text.ts';
import { wordMatches } from '../word-matches.ts';

const shape = /(?<![\p{L}\p{N}])[a-z]{2}\d{2}(?:[ .-]?[a-z0-9]){11,30}/giu;
const labels = wordSet('iban rekening rekeningnummer rek bankrekening account tegenrekening');

/** Lengths of the SEPA countries and a few others, from the IBAN registry. */
const lengths = new Map(
	'AD24 AE23 AT20 BE16 BG22 CH21 CY28 CZ24 DE22 DK18 EE20 ES24 FI18 FR27 GB22 GE22 GR27 HR21 HU28 IE22 IS26 IT27 LI21 LT20 LU20 LV21 MC27 MD24 MK19 MT31 NL18 NO15 PL28 PT25 RO24 RS22 SA24 SE24 SI19 SK24 SM27 TR26 UA29'
		.split(' ')
		.map((entry) => [entry.slice(0, 2), Number(entry.slice(2))] as const)
);

/** Where the first `count` letters and digits of a match end, or nothing if it has fewer or runs on. */
function endOf(match: string, count: number): number | undefined {
	let seen = 0;
	for (let index = 0; index < match.length; index += 1) {
		if (/[\p{L}\p{N}]/u.test(match.charAt(index))) seen += 1;
		if (seen === count)
			return /[\p{L}\p{N}]/u.test(match.charAt(index + 1)) ? undefined : index + 1;
	}
	return undefined;
}

export const iban: Recognizer = {
	entity: 'iban',
	priority: 95,
	*find(source) {
		for (const match of wordMatches(source, shape)) {
			const length = lengths.get(match[0].slice(0, 2).toUpperCase());
			const size = length === undefined ? undefined : endOf(match[0], length);
			if (size === undefined) continue;
			const value = match[0].slice(0, size).replace(/[^a-z0-9]/giu, '');
			// Check digits 00, 01 and 99 are never issued.
			if (/^..(?:00|01|99)/u.test(value)) continue;
			const start = match.index;
			if (passesIbanCheck(value)) yield { start, end: start + size, confidence: 0.98 };
			else if (/^nl\d\d[a-z]{4}\d{10}$/iu.test(value) && hasWordBefore(source, start, labels, 4))
				yield { start, end: start + size, confidence: 0.65 };
		}
	}
};
