import { passesLuhn } from '../checksums.ts';
import type { Recognizer } from '../finding.ts';
import { digitsIn } from '../labelled.ts';
import { hasWordBefore, wordSet } from '../source-text.ts';
import { wordMatches } from '../word-matches.ts';

const shape =
	/(?<![\p{L}\p{N}]|\d[.-]|(?<!\d)\d{4} )[2-6]\d{3}(?:(?:[ -]?\d{4}){2}[ -]?\d{1,7}|(?:[./]\d{4}){3}|(?: {2}\d{4}){3})(?![\p{L}\p{N}]|[.-]\d|,\d\d(?![\d/.,;-]))|(?<![\p{L}\p{N}]|\d[.-])3[47]\d{2}[ -]?\d{6}[ -]?\d{5}(?![\p{L}\p{N}])/gu;
const labels = wordSet(
	'creditcard creditcardnummer creditkaart kaart kaartnummer kaartnr pasnummer betaalpas bankpas pan cc card cards visa mastercard maestro amex credit debit'
);
/** Cards of another kind with as many digits. */
const otherCards = wordSet('ov ovchip ovchipkaart chipkaart');
/** The card of Dutch public transport, whatever it is called: its number is that of a customer. */
const publicTransport = /^35280/u;
/** What the numbers of the large issuers begin with (ISO/IEC 7812). */
const issued = /^(?:4|5|6|2[2-7]|3[4-8])/u;
/** Cards of these issuers always have sixteen digits. */
const ofSixteen = /^(?:2|5[1-5])/u;
const usualLength = 16;
/** What is left of a card on a receipt: "Visa eindigend op 1111". */
const lastDigits =
	/(?:(?:credit|debit|bank)?(?:card|kaart|pas)|visa|master ?card|amex|maestro)(?:nummer|nr\.?)? (?:(?:die )?eindig(?:t|end|ende)(?: op| in| met)?|ending(?: in| with)?|ends (?:in|with)|met (?:als )?(?:de )?laatste (?:vier|4) cijfers|last (?:four|4)(?: digits)?)[ :]{1,2}(\d{4})(?![\p{L}\p{N}]|[.,-]\d)/giu;
const hidden =
	/(?:(?:credit|debit|bank)?(?:card|kaart|pas)|visa|master ?card|amex|maestro)(?:nummer|nr\.?|number)?[ :]{1,2}(?:[*x•#.]{2,4}[ -]?){1,4}(\d{4})(?![\p{L}\p{N}]|[.,-]\d)/giu;

export const paymentCard: Recognizer = {
	entity: 'payment-card',
	priority: 82,
	*find(source) {
		for (const match of wordMatches(source, shape)) {
			const start = match.index;
			if (hasWordBefore(source, start, otherCards, 3)) continue;
			const digits = digitsIn(match[0]);
			if (publicTransport.test(digits) || !issued.test(digits)) continue;
			if (ofSixteen.test(digits) && digits.length !== usualLength) continue;
			const labelled = hasWordBefore(source, start, labels, 5);
			const valid = passesLuhn(digits);
			const confidence = valid ? (labelled ? 0.97 : 0.8) : labelled ? 0.6 : 0;
			if (confidence > 0) yield { start, end: start + match[0].length, confidence };
		}
		for (const pattern of [lastDigits, hidden])
			for (const match of wordMatches(source, pattern)) {
				const end = match.index + match[0].length;
				yield { start: end - 4, end, confidence: 0.6 };
			}
	}
};
