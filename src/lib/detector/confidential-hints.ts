import {
	audience,
	bargain,
	change,
	company,
	forOutsiders,
	general,
	inner,
	matter,
	opensPlan,
	ours,
	type Setting,
	weak
} from './confidential-setting.ts';
import { plainNumbers } from './lexicons/facts/dealings.ts';
import type { Clause } from './confidential-weight.ts';

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
	/(?<!\p{L})(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|kwartaal|jaareinde|week|zomer|volgend\p{L}?|q[1-4]|january|february|march|may|june|july|august|october|quarter|next)(?!\p{L})/iu;
const money =
	/\d ?(?:%|procent|per ?cent|mln|miljoen|million|mille|ton(?!\p{L})|fte|k(?!\p{L})|m(?!\p{L})|euro|eur|cent|x(?!\p{L})|(?:per|p\/) ?\p{L})|(?:€|£|\$|eur) ?\d|(?<![\d.,])\d{1,3}\.\d{3}(?!\d)|(?<![\d.])\d{1,3},\d\d?(?!\d)|(?<!\p{L})(?:ton|mille|miljoen|miljard|procent|een (?:derde|kwart)|de helft|million|percent|a (?:third|quarter)|half of)(?!\p{L})/iu;
const asks =
	/^[\s"'–-]*(?:stel (?:dat|je)|wat|hoe|hoeveel|welke?|waarom|wanneer|kun|kan|is|zijn|what|how|why|which|when|can|is|are|als|if|graag|mail|brief)(?!\p{L})/iu;
const somebody =
	/(?<!\p{L})(?:u|uw|je|jij|jou|you|your|ik|mijn|hij|zij|haar|hem|mevrouw|meneer|mw|dhr|salaris|loon|uitkering|she|he|her|his|salary)(?!\p{L})/iu;

/** "Omzet stijgt" tells nothing. */
const leastTold = 16;

/** As many hints as make an inside matter, and as make one that the author should think about. */
const enough = { told: 6, hinted: 5 } as const;

/**
 * Counts small hints that a clause tells an inside matter in words that no turn of phrase foresees: whose it is, what
 * it is about, that it changes, how much, and what kind of text it stands in.
 */
function countHints(clause: Clause, setting: Setting): number {
	const { words, marks, label } = clause;
	const figure = /\d/u.test(words);
	const mine = (marks & ours) !== 0;
	const secret = setting.secret !== 'no';
	const listed = (label & (business | ours)) !== 0 && !(label & general);
	if (clause.isLabel && !figure) return 0;
	if (clause.asked || !((marks | (listed ? label : 0)) & (business | change))) return 0;
	const told = (marks & (inner | company | matter)) !== 0 && setting.audience;
	if (!secret && !(setting.asks && (mine || listed || told))) return 0;
	const paid = money.test(words.replace(plainNumbers, ' '));
	if (!paid && words.length < leastTold) return 0;
	let sum = secret ? 3 : 0;
	for (const [flags, value] of points) if (marks & flags) sum += value;
	const alters = (marks & change) !== 0;
	if (alters && marks & (matter | company | inner)) sum += 1;
	if (alters && mine) sum += 1;
	if (marks & weak && marks & matter) sum += mine || secret ? 3 : 2;
	if (alters && months.test(words)) sum += 1;
	if (alters && setting.secret === 'marked') sum += 1;
	if (paid) sum += marks & bargain ? 3 : 2;
	if (listed) sum += figure ? 2 : 1;
	if (label & ours) sum += 1;
	if (setting.audience) sum += 1;
	if (setting.asks) sum += 1;
	// Without a sum, a change or a plan it is a description.
	if (!paid && !(marks & weak) && !(secret ? alters || mine : marks & opensPlan)) sum -= 1;
	if (setting.private) sum -= 2;
	if (clause.isMarker && !paid) sum -= 3;
	if (asks.test(words)) sum -= 3;
	if (somebody.test(words)) sum -= 3;
	return sum;
}

/** Do the small words of a clause together tell an inside matter? */
export const hintsAtMatter = (clause: Clause, setting: Setting): boolean =>
	countHints(clause, setting) >= enough.told;

/** Might they, to somebody who knows the organisation? */
export const mayHintAtMatter = (clause: Clause, setting: Setting): boolean =>
	countHints(clause, setting) >= enough.hinted;

/** "…, target 810k": a sum that goes on about the matter before it. */
export const goesOnAbout = ({ words, asked }: Clause): boolean =>
	!asked && money.test(words.replace(plainNumbers, ' ')) && !somebody.test(words);
