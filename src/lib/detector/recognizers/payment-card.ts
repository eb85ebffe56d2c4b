import { passesLuhn } from '../checksums.ts';
import type { Recognizer } from '../finding.ts';
import { digitsIn } from '../labelled.ts';
import { hasWordBefore, wordSet } from '../source-text.ts';
import { wordMatches } from '../word-matches.ts';

const shape =
	/(?<![\p{L}\p{N}.,-]|\d )[2-6]\d{3}(?:(?:[ -]?\d{4}){2}[ -]?\d{1,7}|(?:\.\d{4}){3})(?![\p{L}\p{N}]|[.,-]\d)|(?<![\p{L}\p{N}.,-])3[47]\d{2}[ -]?\d{6}[ -]?\d{5}(?![\p{L}\p{N}])/gu;
const labels = wordSet(
	'creditcard creditcardnummer kaart kaartnummer pasnummer card visa mastercard maestro amex credit'
);

export const paymentCard: Recognizer = {
	entity: 'payment-card',
	priority: 82,
	*find(source) {
		for (const match of wordMatches(source, shape)) {
			const start = match.index;
			const labelled = hasWordBefore(source, start, labels, 5);
			const valid = passesLuhn(digitsIn(match[0]));
			const confidence = valid ? (labelled ? 0.97 : 0.8) : labelled ? 0.6 : 0;
			if (confidence > 0) yield { start, end: start + match[0].length, confidence };
		}
	}
};
