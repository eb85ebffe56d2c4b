import { editionFor } from './alphabet.ts';
import type { Span } from './finding.ts';
import {
	company,
	general,
	guarded,
	inner,
	numeric,
	opensCompanyPlan,
	opensPlan,
	ours,
	somebody,
	type Setting
} from './confidential-setting.ts';
import {
	dealings,
	lengths,
	plainNumbers,
	tradeNumbers,
	troubles
} from './lexicons/facts/dealings.ts';
import type { SourceText } from './source-text.ts';
import { occursIn, type Piece } from './word-matches.ts';

const amount =
	/(?<![\d.,:/-])\d{1,4}\.\d\d(?= (?:per|an?|each)(?!\p{L}))|\d[\d.,/ ]{0,14} ?(?:%|procent|per ?cent|mln|miljoen|miljard|million|billion|mio|m(?!\p{L})|k(?!\p{L})|euro|eur|fte|keer|maal|ton)|runway (?:is|of|van|until) (?:nog )?\d|\d{1,2} (?:weken|maanden|weeks|months) (?:of )?(?:cash|runway|liquiditeit)|(?:€|eur|usd|\$|£) ?\d|(?<![\d.,:/-])(?!(?:19|20)\d\d(?![\d.])|\d\d?\.\d\d(?!\d))\d[\d.]{2,}(?![:/-]\d)|(?<![\d.,])\d{1,3},\d\d?(?!\d)/iu;
const count =
	/\d[\d.]{0,8} (?:klanten|contracten|orders|mensen|medewerkers|banen|arbeidsplaatsen|abonnees|leden|gebruikers|pakketten|stuks|customers|people|jobs|users|subscribers|records|contracts|staff)/iu;
/** A plan with a date is made, not wished for. */
const months =
	/(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|kwartaal|jaareinde|january|february|march|may|june|july|august|october|quarter)(?!\p{L})/iu;
const deal =
	/(?<!\p{L})(?:betalen|betaalt|rekenen|rekent|vragen|krijgen|bieden|geeft|geven|hanteren|levert|pay|pays|charge|offer|get)(?!\p{L})/iu;
const per =
	/(?:per|a|an) (?:uur|stuk|maand|jaar|pakket|klant|dag|kilo|ton|liter|m2|vierkante meter|rit|zending|hour|month|year|unit|customer)|korting|discount/iu;
/** A request this short names a plan without telling it. */
const leastRequest = 50;

/** "Een marge van 30%" is anybody's. */
const anyOne =
	/(?<!\p{L})(?:(?:een|gemiddelde?|normale?|redelijke?|gangbare) (?:\p{L}{3,12} )?(?:marge|churn|kostprijs|bod|uurtarief|provisie|vraagprijs|koopprijs|courtage)|(?:an?|average|typical) (?:\p{L}{3,12} )?(?:margin|churn|bid))(?!\p{L})|(?<!\p{L})(?:een|a) (?:bedrijf|onderneming|firma|webshop|company|business|firm)(?: \p{L}{1,10}){0,4} (?:\d|met|with|of|draait)|sector|branche|horeca|retail/iu;
/** What was broken is no figure of the company's. */
const damage =
	/^[\s"'–-]*(?:(?:the|de|onze|our) )?(?:damage|schade)(?: (?:so far|to date|tot nu toe|tot dusver))? (?:is|was|bedraagt|bedroeg|amounts)(?!\p{L})/iu;
const question =
	/^[\s"'–-]*(?:(?:en|maar|dus|of|and|but|or) )?(?:stel (?:dat|je)|wat|hoe|hoeveel|welke?|waarom|wanneer|kun|kan|is|zijn|what|how|why|which|when|can|is|are|als|if)(?!\p{L})/iu;
const strong =
	/\d ?(?:%|procent|per ?cent|mln|miljoen|million|fte|k(?!\p{L})|m(?!\p{L}))|€|eur|\d[\d.]{4,}|\d (?:klanten|mensen|people|customers)/iu;
/** Only insiders have such a figure. */
export const unshared =
	/(?:kostprijs|inkoopprijs|brutomarge|ebitda|churn|biedprijs|earn-out|concurrent|concurrenten|competitors?|voor klant|mag niemand|walk[- ]?away|ondergrens|bodemprijs|courtage|grondbod|(?:floor|ceiling|reserve|walk[- ]?away|lowest|bottom) price)(?!\p{L})/iu;

/** A piece of a sentence with what its words say. */
export interface Clause extends Span, Piece {
	/** It begins a sentence; the others follow a comma. */
	readonly opensSentence: boolean;
	/** A colon closes it. */
	readonly isLabel: boolean;
	/** The lists that its words are in. */
	readonly marks: number;
	/** It has an amount, a share or a count of an organisation. */
	readonly figure: boolean;
	/** It says that the text is not for outsiders. */
	readonly isMarker: boolean;
	/** The lists that the words of the label above it are in. */
	readonly label: number;
	/** It belongs to a sentence that asks the chatbot for something. */
	readonly asked: boolean;
}

/** Does a clause with these marks name an amount, a share or a count of an organisation? */
export const namesAmount = (source: SourceText, words: string, marks: number): boolean =>
	(marks & numeric) !== 0 &&
	(editionFor(source, amount).test(words) || editionFor(source, count).test(words));

/** A plan that only an organisation has, or an everyday one told of the own organisation. */
const isPlan = ({ words, marks }: Clause): boolean =>
	(marks & opensCompanyPlan) !== 0 ||
	((marks & opensPlan) !== 0 && ((marks & (ours | inner | company)) !== 0 || strong.test(words)));

/** A plan that only an organisation makes needs no date. */
const isDated = (source: SourceText, clause: Clause): boolean =>
	(clause.marks & (opensCompanyPlan | numeric)) !== 0 || occursIn(source, months, clause);

/** What an organisation pays somebody is its own matter. */
const fromUs = /(?<!\p{L})(?:van ons|bij ons|aan ons|from us|to us)(?!\p{L})/iu;

function isSecretFigure({ words, marks }: Clause, { secret, own }: Setting): boolean {
	if (marks & (inner | company)) return true;
	// Somebody's own income or age, in a text that is confidential for another reason, is none.
	return (secret === 'marked' || own) && (marks & somebody) === 0 && strong.test(words);
}

/** The most that is read at once for a turn of phrase; nobody writes such clauses. */
const longestTold = 300;
const enough = 5;

/**
 * Weighs what a clause tells: a figure by its trade name, a deal or a trouble, whose it is, and what kind of text it
 * stands in. One of these is anybody's; a few together are an inside story.
 */
function weigh(source: SourceText, clause: Clause, setting: Setting): number {
	const { words, marks, figure } = clause;
	if (words.length > longestTold) return 0;
	const number = (marks & numeric) !== 0;
	const mine = (marks & ours) !== 0;
	// A statement by itself, of nobody's own, is news or a fact about the world.
	if (!setting.asks && !mine && setting.secret === 'no') return 0;
	const readsTrouble = setting.dealing || (marks & (inner | company)) !== 0;
	const trouble = readsTrouble && occursIn(source, troubles, clause);
	const deal = setting.dealing && number && tellsDeal(source, clause);
	if (!figure && !deal && !trouble) return 0;
	const isInner = figure && ((marks & inner) !== 0 || occursIn(source, unshared, clause));
	let weight = (deal ? 3 : trouble ? 2 : 0) + (deal && trouble ? 1 : 0);
	if (figure) weight += isInner ? 3 : (marks & company) !== 0 ? 2 : 0;
	if (weight === 0) return 0;
	// So many customers or staff: many say that of themselves.
	const isCountOnly = !deal && !trouble && !isInner && (marks & guarded) === 0;
	if (isCountOnly && setting.secret === 'no' && !(setting.asks && setting.audience)) return 0;
	if (figure && (marks & guarded) !== 0) weight += 1;
	weight += mine ? 2 : setting.own ? 1 : 0;
	if (setting.secret !== 'no') weight += 2;
	if (setting.trade) weight += 1;
	if (setting.audience) weight += 1;
	if (setting.asks) weight += 1;
	if (weight < enough) return weight;
	if (number && lengths.test(words)) return 0;
	if (editionFor(source, question).test(words)) weight -= 3;
	if (editionFor(source, anyOne).test(words)) weight -= 2;
	if ((marks & somebody) !== 0 && !(mine && deal) && !editionFor(source, fromUs).test(words))
		weight -= 3;
	return weight;
}

const blank = (number: string): string => ' '.repeat(number.length);

/** The words of a clause, as long as before, without numbers that are no money, share or count. */
export const withoutPlainNumbers = (source: SourceText, { words, marks }: Clause): string =>
	marks & numeric ? words.replace(editionFor(source, plainNumbers), blank) : words;

/** A turn of dealing with a number that is no date, time or measure. */
function tellsDeal(source: SourceText, clause: Clause): boolean {
	if (!tradeNumbers.test(clause.words)) return false;
	const words = withoutPlainNumbers(source, clause);
	const { start, first, last } = clause;
	return tradeNumbers.test(words) && occursIn(source, dealings, { words, start, first, last });
}

/** Does this clause give away a figure, a term or a plan of the own organisation? */
export function reveals(source: SourceText, clause: Clause, setting: Setting): boolean {
	const { words, marks, asked, figure } = clause;
	const { own } = setting;
	const secret = setting.secret !== 'no';
	const mine = (marks & ours) !== 0;
	const ownPlan = mine && figure && (marks & opensCompanyPlan) !== 0;
	const planned =
		secret &&
		isPlan(clause) &&
		(setting.secret === 'marked' || (!asked && isDated(source, clause)));
	if (editionFor(source, damage).test(words)) return false;
	const onlyAsked = !mine && asked && !(planned && words.length > leastRequest);
	if (!ownPlan && (onlyAsked || marks & general)) return false;
	if (planned && words.length > 6 && (figure || !asked)) return true;
	if (secret && figure && isSecretFigure(clause, setting)) return true;
	if (setting.private && setting.secret !== 'marked') return false;
	if (weigh(source, clause, setting) >= enough) return true;
	if (!figure || secret) return false;
	if (mine && editionFor(source, deal).test(words) && editionFor(source, per).test(words))
		return true;
	if (marks & inner)
		return (
			own ||
			mine ||
			(setting.asks &&
				(occursIn(source, unshared, clause) ||
					!(editionFor(source, anyOne).test(words) || editionFor(source, question).test(words))))
		);
	return editionFor(source, strong).test(words) && (ownPlan || (mine && (marks & guarded) !== 0));
}
