import type { Recognizer } from '../finding.ts';
import { fixedNumber } from '../fixed-numbers.ts';
import { passesLuhn } from '../checksums.ts';
import { digitsIn } from '../labelled.ts';
import { wordMatches } from '../word-matches.ts';

const labelled = fixedNumber({
	entity: 'iccid',
	labels: 'iccid|sim(?:kaart)?|sim card',
	format: String.raw`89(?:[ -]?\d){16,18}`,
	// 89 is telecom, 31 the Netherlands (ITU-T E.118): no other number of this length begins so.
	topic: {
		words: /^(?:iccids?|e?sims?|e?simkaart\p{L}*|simcards?|swap|imsi|msisdn)$/u,
		shape: /89(?:[ -]?\d){16,18}(?![\p{L}\p{N}]|[.,-]\d)/gu
	},
	columns: /^(?:iccid|sim(?:kaart)? ?(?:nummer|nr)?)$/u,
	confidence: (value) => (passesLuhn(digitsIn(value)) ? 0.97 : 0.75)
});

/** A Dutch SIM in a sentence: country, length and proof say enough. A number alone says nothing. */
const bare = /8931(?: ?\d){15}(?![\p{L}\p{N}]|[.,-]\d)/gu;

export const iccid: Recognizer = {
	...labelled,
	*find(source, earlier) {
		yield* labelled.find(source, earlier);
		if (!source.words.some(({ kind }) => kind === 'word')) return;
		for (const { index, 0: value } of wordMatches(source, bare))
			if (passesLuhn(digitsIn(value)))
				yield { start: index, end: index + value.length, confidence: 0.7 };
	}
};
