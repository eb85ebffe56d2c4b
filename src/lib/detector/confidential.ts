import type { Span } from './finding.ts';
import {
	companyPlan,
	figures,
	guardedFigures,
	innerFigures,
	outward,
	planPattern,
	secrecy
} from './lexicons/facts/business.ts';
import { phraseFinder } from './phrases.ts';
import { indexFrom, tokenAt, wordSet, type SourceText } from './source-text.ts';
import { marksIn, WordMarks } from './word-marks.ts';
import { wordMatches } from './word-matches.ts';

const marked = phraseFinder({ fixed: secrecy });
const unsure = wordSet('ik je jij u hij zij ze men i you he she they patient client');

/** Marks of secrecy; "ik weet nog niet" is a doubt, no secret. */
function* secrets(source: SourceText): Generator<Span> {
	for (const span of marked(source)) {
		const index = indexFrom(source, span.start);
		const doubts =
			/^we(?:et|ten)$/u.test(tokenAt(source, index).key) &&
			[-1, 1].some((step) => unsure.has(tokenAt(source, index + step).key));
		if (!doubts) yield span;
	}
}

const lists = new WordMarks();
/** Where the name of a plan starts: no list, but kept with them. */
const opensPlan = lists.add(new Set());
const inner = lists.add(wordSet(innerFigures));
const company = lists.add(wordSet(figures));
const guarded = lists.add(wordSet(guardedFigures));
const forOutsiders = lists.add(wordSet(outward));
const ours = lists.add(wordSet('wij we ons onze our us bedrijf eigen directie mt board'));
const general = lists.add(
	wordSet(
		`jaarverslag gepubliceerd gepubliceerde persbericht volgens cbs sector branche voorbeeld rekenvoorbeeld voorbeelden stel bijvoorbeeld uitleg leg theorie definitie verschil
	betekent berekent berekenen bereken quiz quizvragen meerkeuze faq blog persbericht nieuwsbrief sjabloon checklist cursus training trainingsmateriaal stappenplan opgave som sommen oefening vragen lesstof studenten fictief fictieve verzonnen annual published example explain definition textbook exercise fictional hypothetical wet`
	)
);
const amount =
	/\d[\d.,/ ]{0,14} ?(?:%|procent|per ?cent|mln|miljoen|miljard|million|billion|mio|m(?!\p{L})|k(?!\p{L})|euro|eur|fte|keer|maal|ton)|(?:€|eur|usd|\$|£) ?\d|(?<![\d.,:/-])(?!(?:19|20)\d\d(?![\d.])|\d\d?\.\d\d(?!\d))\d[\d.]{2,}(?![:/-]\d)|(?<![\d.,])\d{1,3},\d\d?(?!\d)/iu;
const count =
	/\d[\d.]{0,8} (?:klanten|contracten|orders|mensen|medewerkers|banen|arbeidsplaatsen|abonnees|leden|gebruikers|pakketten|stuks|customers|people|jobs|users|subscribers|records|contracts|staff)/iu;
const deal =
	/(?<!\p{L})(?:betalen|betaalt|rekenen|vragen|krijgen|bieden|pay|pays|charge|offer|get)(?!\p{L})/iu;
const per =
	/(?:per|a|an) (?:uur|stuk|maand|jaar|pakket|klant|dag|kilo|ton|liter|m2|vierkante meter|rit|zending|hour|month|year|unit|customer)|korting|discount/iu;
const request =
	/^[\s"'–-]*(?:(?:please )?(?:schrijf|maak|vat|verbeter|vertaal|zet|herschrijf|geef|korter|check|controleer|stel|bedenk|help|toon|write|turn|make|rewrite|noem|toon|laat|gebruik|reken|max|summari[sz]e|translate|draft|polish|improve))(?!\p{L})/iu;

/** What is known of a text before its clauses are read. */
interface Setting {
	readonly secret: boolean;
	readonly own: boolean;
}

function settingOf(source: SourceText): Setting | undefined {
	const marks = marksOf(source);
	const secret = !secrets(source).next().done;
	return secret || marks & (inner | company) ? { secret, own: (marks & ours) !== 0 } : undefined;
}

/** A colon after "bod" or "jaarprovisie" belongs to the figure. */
const opensFigure = (text: string): boolean =>
	text
		.toLowerCase()
		.split(/[^\p{L}-]+/u)
		.some((word) => lists.flagsOf(word) & inner);

const boundary =
	/[;!?\n•|]|[.:](?=\s|$)|,(?=\s)(?!\s(?:waarvan|plus|begin|in de boeken|niet in|met|dus|tot|of|met een))/gu;

/** Pieces between the marks that end a clause. */
function* clausesIn(text: string): Generator<Span> {
	let start = 0;
	for (const { index } of text.matchAll(boundary)) {
		if (text.charAt(index) === ':' && opensFigure(text.slice(start, index))) continue;
		if (index > start) yield { start, end: index };
		start = index + 1;
	}
	if (start < text.length) yield { start, end: text.length };
}

function trimmed(text: string, { start, end }: Span): Span {
	let first = start;
	let last = end;
	while (first < last && /\s/u.test(text.charAt(first))) first += 1;
	while (last > first && /\s/u.test(text.charAt(last - 1))) last -= 1;
	return { start: first, end: last };
}

interface Clause extends Span {
	readonly words: string;
	/** The lists that its words are in. */
	readonly marks: number;
}

/** A plan that only an organisation has, or an everyday one told of the own organisation. */
const isPlan = ({ words, marks }: Clause): boolean =>
	(marks & opensPlan) !== 0 &&
	(companyPlan.test(words) ||
		(planPattern.test(words) && ((marks & (ours | inner | company)) !== 0 || strong.test(words))));

/** Does this clause give away a figure, a term or a plan of the own organisation? */
function reveals(clause: Clause, { secret, own }: Setting): boolean {
	const { words, marks } = clause;
	const figure = /\d/u.test(words) && (amount.test(words) || count.test(words));
	const mine = (marks & ours) !== 0;
	const ownPlan = mine && figure && (marks & opensPlan) !== 0 && companyPlan.test(words);
	const planned = secret && words.length > leastRequest && isPlan(clause);
	const asked = !mine && !planned && request.test(words);
	if (!ownPlan && (asked || marks & general)) return false;
	if (secret && words.length > 6 && isPlan(clause)) return true;
	if (secret && figure) return (marks & (inner | company)) !== 0 || strong.test(words);
	if (!figure) return false;
	if (mine && deal.test(words) && per.test(words)) return true;
	if (marks & inner)
		return own || mine || unshared.test(words) || !(anyOne.test(words) || question.test(words));
	return strong.test(words) && (ownPlan || (mine && (marks & guarded) !== 0));
}

/** "Een marge van 30%" is anybody's. */
const anyOne =
	/(?<!\p{L})(?:een|gemiddelde?|normale?|redelijke?|a|an|average|typical) (?:\p{L}{3,12} )?(?:marge|margin|churn|kostprijs|bod|uurtarief|bid|provisie|vraagprijs|koopprijs)|sector|branche|horeca|retail/iu;
const question =
	/^[\s"'–-]*(?:wat|hoe|hoeveel|welke?|waarom|wanneer|kun|kan|is|zijn|what|how|why|which|when|can|is|are|als|if)(?!\p{L})/iu;
const strong =
	/\d ?(?:%|procent|per ?cent|mln|miljoen|million|fte|k(?!\p{L})|m(?!\p{L}))|€|eur|\d[\d.]{4,}|\d (?:klanten|mensen|people|customers)/iu;
const unshared =
	/(?<!\p{L})(?:kostprijs|inkoopprijs|brutomarge|ebitda|churn|biedprijs|earn-out|concurrent|competitor|voor klant|mag niemand)(?!\p{L})/iu;

const namesFigure = (words: string): boolean =>
	words
		.toLowerCase()
		.split(/[^\p{L}-]+/u)
		.some((word) => lists.flagsOf(word) & (inner | company));

/** What follows a comma without a figure's name of its own goes on about the figure before it. */
function* rowsOf(text: string, found: Iterable<Span>): Generator<Span> {
	let last: Span | undefined;
	for (const next of found) {
		const goesOn = last && next.start - last.end <= 2 && text.charAt(last.end) === ',';
		if (last && goesOn && !namesFigure(text.slice(next.start, next.end)))
			last = { start: last.start, end: next.end };
		else {
			if (last) yield last;
			last = next;
		}
	}
	if (last) yield last;
}

/** By token: the lists that its word is in, and whether the name of a plan starts there. */
function readMarks(source: SourceText): Uint16Array {
	const marks = lists.in(source).slice();
	for (const pattern of [companyPlan, planPattern])
		for (const match of wordMatches(source, pattern)) {
			const index = indexFrom(source, match.index);
			marks[index] = (marks[index] ?? 0) | opensPlan;
		}
	return marks;
}

function readClauses(source: SourceText): readonly Clause[] {
	const { text, tokens } = source;
	const marksByToken = readMarks(source);
	const clauses: Clause[] = [];
	let next = 0;
	for (const clause of clausesIn(text)) {
		const { start, end } = trimmed(text, clause);
		while (next < tokens.length && tokenAt(source, next).end <= start) next += 1;
		let last = next;
		while (last < tokens.length && tokenAt(source, last).start < end) last += 1;
		const words = text.slice(start, end);
		clauses.push({ start, end, words, marks: marksIn(marksByToken, next, last) });
		next = last;
	}
	return clauses;
}

/** The lists that some word of a text, or of its first tokens, is in. */
const marksOf = (source: SourceText, tokens = source.tokens.length): number =>
	marksIn(lists.in(source), 0, tokens);

const opening = 60;
/** A request this short names a plan without telling it. */
const leastRequest = 50;
/** Kinds of text that are meant for everybody. */
const genres = lists.add(
	wordSet(
		'faq blog quiz quizvragen persbericht nieuwsbericht nieuwsbrief lesstof les cursus training trainingsmateriaal sjabloon voorbeeld rekenvoorbeeld rekenles folder artikel uitleg explain expats leaflet newsletter textbook template exercise verhaal roman'
	)
);

/** Clauses with unpublished figures, terms or plans. */
export function confidentialClauses(source: SourceText): readonly Span[] {
	const setting = settingOf(source);
	if (!setting) return [];
	if (!setting.secret && marksOf(source, opening) & genres) return [];
	// What is asked for a website, or about somebody's own house, is no secret of an organisation.
	if (!setting.secret && marksOf(source) & forOutsiders && !unshared.test(source.text)) return [];
	const clauses = readClauses(source);
	const revealing = (known: Setting): readonly Span[] =>
		clauses.filter((clause) => reveals(clause, known));
	const found = [...rowsOf(source.text, revealing(setting))];
	// One inner figure makes the whole text an inside story.
	return found.length > 0 && !setting.secret
		? [...rowsOf(source.text, revealing({ ...setting, secret: true }))]
		: found;
}

const codeLine =
	/^\s*(?:def |class |function |public |private |const |let |var |import |from \w+ import|SELECT |#include|fn |func |export |async |if \(|for \(|return )/u;

/** Source code in a text that says that it is internal. */
export function internalCode(source: SourceText): Span | undefined {
	const { text } = source;
	const [marker] = secrets(source);
	if (!marker) return undefined;
	let offset = 0;
	let start = -1;
	let end = -1;
	for (const line of text.split('\n')) {
		if (start < 0 && codeLine.test(line)) start = offset + line.search(/\S/u);
		else if (start >= 0 && line.trim() === '') break;
		if (start >= 0) end = offset + line.length;
		offset += line.length + 1;
	}
	return start < 0 ? undefined : { start, end };
}

/** Does a text say of itself that it is not for outsiders? */
export const isSecret = (source: SourceText): boolean => !secrets(source).next().done;

const trends =
	/(?<!\p{L})(?:daalt|daalde|gedaald|dalen|dalende|stijgt|zakt|gezakt|tegenvalt|tegenvallend\p{L}*|slecht\p{L}*|minder|verlies|krap|rode cijfers|in het rood|flink|fors|kwijtgeraakt|vertrekken|weglopen|failliet|niet betalen|zonder support|verouderd\p{L}*|lek|lekken|dropping|falling|losing|declining|shrinking|outdated|unpatched|bleeding)(?!\p{L})/iu;

/** The own organisation's money, plans or weak spots without a figure: something to think about, no more. */
export function hintsAtConfidential(source: SourceText): boolean {
	const setting = settingOf(source);
	if (!setting || marksOf(source, opening) & general) return false;
	if (setting.secret)
		return (marksOf(source) & (inner | company)) !== 0 || planPattern.test(source.text);
	return setting.own && trends.test(source.text);
}
