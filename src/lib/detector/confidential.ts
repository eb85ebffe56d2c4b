import { clausesIn, figureTables, rowsOf } from './clauses.ts';
import type { Span } from './finding.ts';
import {
	companyPlan,
	figures,
	guardedFigures,
	household,
	innerFigures,
	outward,
	planPattern,
	secrecy,
	secrecyTurns,
	trade
} from './lexicons/facts/business.ts';
import { phraseFinder } from './phrases.ts';
import { indexFrom, tokenAt, wordSet, type SourceText } from './source-text.ts';
import { marksIn, WordMarks } from './word-marks.ts';
import { wordMatches } from './word-matches.ts';

const marked = phraseFinder({ fixed: secrecy, grown: secrecyTurns });
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
const atHome = lists.add(wordSet(household));
const atWork = lists.add(wordSet(trade));
const ours = lists.add(wordSet('wij we ons onze our us bedrijf eigen directie mt board'));
const general = lists.add(
	wordSet(
		`jaarverslag gepubliceerd gepubliceerde persbericht volgens cbs sector branche voorbeeld rekenvoorbeeld voorbeelden stel bijvoorbeeld uitleg leg theorie definitie verschil
	betekent berekent berekenen bereken quiz quizvragen meerkeuze faq blog persbericht nieuwsbrief sjabloon checklist cursus training trainingsmateriaal stappenplan opgave som sommen oefening vragen lesstof studenten fictief fictieve verzonnen annual published example explain definition textbook exercise fictional hypothetical wet`
	)
);
const amount =
	/\d[\d.,/ ]{0,14} ?(?:%|procent|per ?cent|mln|miljoen|miljard|million|billion|mio|m(?!\p{L})|k(?!\p{L})|euro|eur|fte|keer|maal|ton)|runway (?:is|of|van|until) (?:nog )?\d|\d{1,2} (?:weken|maanden|weeks|months) (?:of )?(?:cash|runway|liquiditeit)|(?:€|eur|usd|\$|£) ?\d|(?<![\d.,:/-])(?!(?:19|20)\d\d(?![\d.])|\d\d?\.\d\d(?!\d))\d[\d.]{2,}(?![:/-]\d)|(?<![\d.,])\d{1,3},\d\d?(?!\d)/iu;
const count =
	/\d[\d.]{0,8} (?:klanten|contracten|orders|mensen|medewerkers|banen|arbeidsplaatsen|abonnees|leden|gebruikers|pakketten|stuks|customers|people|jobs|users|subscribers|records|contracts|staff)/iu;
/** A plan with a date is made, not wished for. */
const when =
	/\d|(?<!\p{L})(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|kwartaal|jaareinde|january|february|march|may|june|july|august|october|quarter)(?!\p{L})/iu;
const deal =
	/(?<!\p{L})(?:betalen|betaalt|rekenen|rekent|vragen|krijgen|bieden|geeft|geven|hanteren|levert|pay|pays|charge|offer|get)(?!\p{L})/iu;
const per =
	/(?:per|a|an) (?:uur|stuk|maand|jaar|pakket|klant|dag|kilo|ton|liter|m2|vierkante meter|rit|zending|hour|month|year|unit|customer)|korting|discount/iu;
const request =
	/^[\s"'–-]*(?:(?:please )?(?:graag|kun je|kan je|wil je|could you|can you|schrijf|maak|vat|verbeter|vertaal|zet|herschrijf|geef|korter|check|controleer|stel|bedenk|help|toon|write|turn|make|rewrite|noem|toon|laat|gebruik|reken|max|summari[sz]e|herformuleer|formuleer|translate|draft|polish|improve))(?!\p{L})/iu;

/** What is known of a text before its clauses are read. */
interface Setting {
	/** Says of itself that it is not for outsiders, or gives away a figure that only insiders know. */
	readonly secret: 'marked' | 'implied' | 'no';
	readonly own: boolean;
	/** About a house, a holiday or a car, without a word of an organisation. */
	readonly private: boolean;
}

function settingOf(source: SourceText): Setting | undefined {
	const marks = marksOf(source);
	const marked = !secrets(source).next().done;
	if (!marked && (marks & (inner | company)) === 0) return undefined;
	return {
		secret: marked ? 'marked' : 'no',
		own: (marks & ours) !== 0,
		private: (marks & atHome) !== 0 && (marks & atWork) === 0
	};
}

interface Clause extends Span {
	readonly words: string;
	/** The lists that its words are in. */
	readonly marks: number;
	/** It belongs to a sentence that asks the chatbot for something. */
	readonly asked: boolean;
}

/** A plan that only an organisation has, or an everyday one told of the own organisation. */
const isPlan = ({ words, marks }: Clause): boolean =>
	(marks & opensPlan) !== 0 &&
	(companyPlan.test(words) ||
		(planPattern.test(words) && ((marks & (ours | inner | company)) !== 0 || strong.test(words))));

/** Somebody's own income or age, in a text that is confidential for another reason. */
const aboutSomebody =
	/(?<!\p{L})(?:hij|zij|haar|hem|mevrouw|meneer|mw|dhr|salaris|loon|uitkering|alimentatie|she|he|her|his|salary)(?!\p{L})/iu;

function isSecretFigure({ words, marks }: Clause, { secret, own }: Setting): boolean {
	if (marks & (inner | company)) return true;
	return strong.test(words) && !aboutSomebody.test(words) && (secret === 'marked' || own);
}

/** Does this clause give away a figure, a term or a plan of the own organisation? */
function reveals(clause: Clause, setting: Setting): boolean {
	const { words, marks, asked } = clause;
	const { own } = setting;
	const secret = setting.secret !== 'no';
	const figure = /\d/u.test(words) && (amount.test(words) || count.test(words));
	const mine = (marks & ours) !== 0;
	const ownPlan = mine && figure && (marks & opensPlan) !== 0 && companyPlan.test(words);
	const planned =
		secret &&
		isPlan(clause) &&
		(setting.secret === 'marked' || (!asked && (companyPlan.test(words) || when.test(words))));
	const onlyAsked = !mine && asked && !(planned && words.length > leastRequest);
	if (!ownPlan && (onlyAsked || marks & general)) return false;
	if (planned && words.length > 6 && (figure || !asked)) return true;
	if (secret && figure) return isSecretFigure(clause, setting);
	if (!figure || setting.private) return false;
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
	/(?<!\p{L})(?:kostprijs|inkoopprijs|brutomarge|ebitda|churn|biedprijs|earn-out|concurrent|concurrenten|competitors?|voor klant|mag niemand|walk[- ]?away|ondergrens|bodemprijs|courtage|grondbod)(?!\p{L})/iu;

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
	let asked = false;
	for (const { start, end, opensSentence } of clausesIn(text)) {
		while (next < tokens.length && tokenAt(source, next).end <= start) next += 1;
		let last = next;
		while (last < tokens.length && tokenAt(source, last).start < end) last += 1;
		const words = text.slice(start, end);
		asked = request.test(words) || (asked && !opensSentence);
		clauses.push({ start, end, words, asked, marks: marksIn(marksByToken, next, last) });
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
	const open = setting.secret === 'no';
	if (open && marksOf(source, opening) & genres) return [];
	// What is asked for a website or a poster is meant for everybody.
	if (open && marksOf(source) & forOutsiders && !unshared.test(source.text)) return [];
	const tables = open ? [] : [...figureTables(source.text)];
	const clauses = readClauses(source);
	const revealing = (known: Setting): readonly Span[] =>
		clauses.filter((clause) => reveals(clause, known));
	const found = [...rowsOf(source.text, revealing(setting))];
	// One inner figure makes the whole text an inside story.
	const story =
		found.length > 0 && open
			? [...rowsOf(source.text, revealing({ ...setting, secret: 'implied' }))]
			: found;
	const outside = story.filter(
		({ start, end }) => !tables.some((table) => start < table.end && end > table.start)
	);
	return [...tables, ...outside].sort((a, b) => a.start - b.start);
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
	if (setting.secret === 'marked')
		return (marksOf(source) & (inner | company)) !== 0 || planPattern.test(source.text);
	return setting.own && trends.test(source.text);
}
