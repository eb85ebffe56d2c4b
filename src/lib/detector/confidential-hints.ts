import { editionFor } from './alphabet.ts';
import {
	audience,
	bargain,
	change,
	company,
	forOutsiders,
	general,
	inner,
	matter,
	numeric,
	opensPlan,
	ours,
	persons,
	personWords,
	sums,
	type Setting,
	weak
} from './confidential-setting.ts';
import { withoutPlainNumbers, type Clause } from './confidential-weight.ts';
import type { SourceText } from './source-text.ts';
import { occursIn } from './word-matches.ts';

/** What one word of each list adds; weighed on labelled texts and rounded. */
const points: readonly (readonly [flags: number, points: number])[] = [
	[inner, 2],
	[company, 1],
	[matter, 1],
	[opensPlan, 1],
	[ours, 2],
	[general, -2],
	[audience, -1],
	[forOutsiders, -2]
];
/** Of an organisation, as far as a list can say so. */
const business = inner | company | matter | bargain | weak;

const months =
	/(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|kwartaal|jaareinde|week|zomer|volgend\p{L}?|q[1-4]|january|february|march|may|june|july|august|october|quarter|next)(?!\p{L})/iu;
const money =
	/\d ?(?:%|procent|per ?cent|mln|miljoen|million|mille|ton(?!\p{L})|fte|k(?!\p{L})|m(?!\p{L})|euro|eur|cent|x(?!\p{L})|(?:per|p\/) ?\p{L})|(?:€|£|\$|eur) ?\d|(?<![\d.,])\d{1,3}\.\d{3}(?!\d)|(?<![\d.])\d{1,3},\d\d?(?!\d)|(?<!\p{L})(?:ton|mille|miljoen|miljard|procent|een (?:derde|kwart)|de helft|million|percent|a (?:third|quarter)|half of)(?!\p{L})/iu;
const asks =
	/^[\s"'–-]*(?:stel (?:dat|je)|wat|hoe|hoeveel|welke?|waarom|wanneer|kun|kan|is|zijn|what|how|why|which|when|can|is|are|als|if|graag|mail|brief)(?!\p{L})/iu;

const person = new RegExp(
	String.raw`(?<!\p{L})(?:${personWords.replaceAll(' ', '|')})(?!\p{L})`,
	'iu'
);

/** "Omzet stijgt" tells nothing. */
const leastTold = 16;

/** As many hints as make an inside matter, and as make one that the author should think about. */
const enough = { told: 6, hinted: 5 } as const;

const isListed = (label: number): boolean =>
	(label & (business | ours)) !== 0 && (label & general) === 0;

/** Does a clause have words of an organisation, in a text that may be an inside story? */
function mayTell({ marks, label, isLabel, asked }: Clause, setting: Setting): boolean {
	if (asked || (isLabel && (marks & numeric) === 0)) return false;
	const listed = isListed(label);
	if (((marks | (listed ? label : 0)) & (business | change)) === 0) return false;
	if (setting.secret !== 'no') return true;
	const told = (marks & (inner | company | matter)) !== 0 && setting.audience;
	return setting.asks && ((marks & ours) !== 0 || listed || told);
}

/** What the marks of a clause and the kind of text add up to. */
function countMarks({ marks, label }: Clause, setting: Setting): number {
	const mine = (marks & ours) !== 0;
	const secret = setting.secret !== 'no';
	let sum = secret ? 3 : 0;
	for (const [flags, value] of points) if (marks & flags) sum += value;
	if (marks & change) {
		if (marks & (matter | company | inner)) sum += 1;
		if (mine) sum += 1;
		if (setting.secret === 'marked') sum += 1;
	}
	if (marks & weak && marks & matter) sum += mine || secret ? 3 : 2;
	if (isListed(label)) sum += marks & numeric ? 2 : 1;
	if (label & ours) sum += 1;
	if (setting.audience) sum += 1;
	if (setting.asks) sum += 1;
	if (setting.private) sum -= 2;
	return sum;
}

/** "10.20u" is no sum either. */
const namesPerson = (source: SourceText, { words, marks }: Clause): boolean =>
	(marks & (persons | numeric)) !== 0 && editionFor(source, person).test(words);

/** Does it name a sum or a share? */
const isPaid = (source: SourceText, clause: Clause): boolean =>
	(clause.marks & (numeric | sums)) !== 0 &&
	editionFor(source, money).test(withoutPlainNumbers(source, clause));

/** The most that the words of a clause add to what its marks say: a sum and a month. */
const mostInWords = 4;

/**
 * Counts small hints that a clause tells an inside matter in words that no turn of phrase foresees: whose it is, what
 * it is about, that it changes, how much, and what kind of text it stands in.
 */
function tells(source: SourceText, clause: Clause, setting: Setting, least: number): boolean {
	if (!mayTell(clause, setting)) return false;
	let sum = countMarks(clause, setting);
	if (sum + mostInWords < least) return false;
	const { words, marks } = clause;
	const paid = isPaid(source, clause);
	if (!paid && words.length < leastTold) return false;
	const alters = (marks & change) !== 0;
	if (paid) sum += marks & bargain ? 3 : 2;
	else {
		const planned = setting.secret === 'no' ? opensPlan : change | ours;
		// Without a sum, a change or a plan it is a description.
		if ((marks & (weak | planned)) === 0) sum -= 1;
		if (clause.isMarker) sum -= 3;
	}
	if (alters && occursIn(source, months, clause)) sum += 1;
	if (sum < least) return false;
	if (editionFor(source, asks).test(words)) sum -= 3;
	if (namesPerson(source, clause)) sum -= 3;
	return sum >= least;
}

/** Do the small words of a clause together tell an inside matter? */
export const hintsAtMatter = (source: SourceText, clause: Clause, setting: Setting): boolean =>
	tells(source, clause, setting, enough.told);

/** Might they, to somebody who knows the organisation? */
export const mayHintAtMatter = (source: SourceText, clause: Clause, setting: Setting): boolean =>
	tells(source, clause, setting, enough.hinted);

/** "…, target 810k": a sum that goes on about the matter before it. */
export const goesOnAbout = (source: SourceText, clause: Clause): boolean =>
	!clause.asked && isPaid(source, clause) && !namesPerson(source, clause);
