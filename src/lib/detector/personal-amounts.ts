import { editionFor } from './alphabet.ts';
import { confidentialClauses, isSecret } from './confidential.ts';
import type { Candidate, Finding } from './finding.ts';
import { otherMoney, ownMoney } from './lexicons/facts/finance.ts';
import { amountsIn, type Amount } from './money.ts';
import { linkPersons } from './person-links.ts';
import { indexFrom, tokenAt, wordSet, type SourceText } from './source-text.ts';

const own = wordSet(ownMoney);
const other = wordSet(otherMoney);
const possessives = wordSet('mijn zijn haar hun diens m’n my his her their ik i hij zij ze');
const ours = wordSet('we wij');
const paying = wordSet('pay paid betalen betaalden');
const reach = { before: 14, after: 5, bare: 7 } as const;
const leastLink = { named: 0.58, implied: 0.88 } as const;

/** Pay by the month, or more than a purchase of every day. */
const substantial =
	/\d[.,]?\d{3}(?!\d)|bruto|netto|gross|net(?!\p{L})|maand|month|week|jaar|year|uur|hour|p\.?m|p\/|mille|ton(?!\p{L})|\dk/iu;
const isSubstantial = (source: SourceText, { start, end }: Amount): boolean =>
	editionFor(source, substantial).test(source.text.slice(start, end));

type Nature = 'own' | 'other' | 'unknown';

/** What the nearest word of money in the same sentence says about an amount. */
function natureOf(source: SourceText, { start, end, explicit }: Amount): Nature {
	const index = indexFrom(source, start);
	const { sentence } = tokenAt(source, index);
	const before = explicit ? reach.before : reach.bare;
	for (let step = 1; step <= before; step += 1) {
		const token = tokenAt(source, index - step);
		if (token.sentence !== sentence) break;
		if (other.has(token.key)) return 'other';
		// "We pay 31 an hour" is the organisation's.
		if (ours.has(tokenAt(source, index - step - 1).key) && paying.has(token.key)) return 'other';
		if (own.has(token.key) || token.key.endsWith('schuld') || token.key.endsWith('inkomen'))
			return 'own';
	}
	const next = indexFrom(source, end);
	for (let step = 0; step < reach.after; step += 1) {
		const token = tokenAt(source, next + step);
		if (token.sentence !== sentence) break;
		if (other.has(token.key)) return 'other';
		if (own.has(token.key)) return 'own';
	}
	return 'unknown';
}

/** "Haar salaris", "ik verdien": whose money it is stands beside it. */
function isPossessed(source: SourceText, start: number): boolean {
	const index = indexFrom(source, start);
	const { sentence } = tokenAt(source, index);
	for (let step = 1; step <= reach.bare; step += 1) {
		const token = tokenAt(source, index - step);
		if (token.sentence === sentence && possessives.has(token.key)) return true;
	}
	return false;
}

/** An amount without a word for it belongs to the deal that it stands in. */
const isOfTrade = (source: SourceText, { start, end }: Amount): boolean =>
	confidentialClauses(source).some((clause) => start >= clause.start && end <= clause.end);

/** Amounts that are about the money of one person: salary, debt, savings, not a price. */
export function* personalAmounts(
	source: SourceText,
	earlier: readonly Finding[]
): Generator<Candidate> {
	const named = earlier.some(({ entity }) => entity === 'person') && !isSecret(source);
	let links: ReturnType<typeof linkPersons> | undefined;
	for (const found of amountsIn(source)) {
		const nature = natureOf(source, found);
		if (nature === 'unknown' && isOfTrade(source, found)) continue;
		if (nature === 'other') continue;
		if (nature === 'unknown' && !(named && found.explicit && isSubstantial(source, found)))
			continue;
		links ??= linkPersons(source, earlier);
		const link = links.strengthAt(found.start);
		const least = nature === 'own' ? leastLink.named : leastLink.implied;
		if (link < least || (!named && link < 0.7 && !isPossessed(source, found.start))) continue;
		yield { start: found.start, end: found.end, confidence: 0.72 };
	}
}
