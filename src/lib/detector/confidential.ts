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
import type { Token } from './tokens.ts';

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

const inner = wordSet(innerFigures);
const company = wordSet(figures);
const guarded = wordSet(guardedFigures);
const forOutsiders = wordSet(outward);
const athome = wordSet(household);
const atWork = wordSet(trade);
const ours = wordSet('wij we ons onze our us bedrijf eigen directie mt board');
const general = wordSet(
	`jaarverslag gepubliceerd gepubliceerde persbericht volgens cbs sector branche voorbeeld rekenvoorbeeld voorbeelden stel bijvoorbeeld uitleg leg theorie definitie verschil
	betekent berekent berekenen bereken quiz quizvragen meerkeuze faq blog persbericht nieuwsbrief sjabloon checklist cursus training trainingsmateriaal stappenplan opgave som sommen oefening vragen lesstof studenten fictief fictieve verzonnen annual published example explain definition textbook exercise fictional hypothetical wet`
);
const amount =
	/\d[\d.,/ ]{0,14} ?(?:%|procent|per ?cent|mln|miljoen|miljard|million|billion|mio|m(?!\p{L})|k(?!\p{L})|euro|eur|fte|keer|maal|ton)|(?:€|eur|usd|\$|£) ?\d|(?<![\d.,:/-])(?!(?:19|20)\d\d(?![\d.])|\d\d?\.\d\d(?!\d))\d[\d.]{2,}(?![:/-]\d)|(?<![\d.,])\d{1,3},\d\d?(?!\d)/iu;
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
	let business = false;
	let own = false;
	let home = false;
	let working = false;
	for (const { key, kind } of source.words) {
		if (kind !== 'word') continue;
		if (inner.has(key) || company.has(key)) business = true;
		if (ours.has(key)) own = true;
		if (athome.has(key)) home = true;
		if (atWork.has(key)) working = true;
	}
	const marked = !secrets(source).next().done;
	return business || marked
		? { secret: marked ? 'marked' : 'no', own, private: home && !working }
		: undefined;
}

interface Clause extends Span {
	readonly words: string;
	readonly tokens: readonly Token[];
	/** It belongs to a sentence that asks the chatbot for something. */
	readonly asked: boolean;
}

const has = (tokens: readonly Token[], words: ReadonlySet<string>): boolean =>
	tokens.some(({ key }) => words.has(key));

/** A plan that only an organisation has, or an everyday one told of the own organisation. */
const isPlan = ({ words, tokens }: Clause): boolean =>
	companyPlan.test(words) ||
	(planPattern.test(words) &&
		(has(tokens, ours) || has(tokens, inner) || has(tokens, company) || strong.test(words)));

/** Somebody's own income or age, in a text that is confidential for another reason. */
const aboutSomebody =
	/(?<!\p{L})(?:hij|zij|haar|hem|mevrouw|meneer|mw|dhr|salaris|loon|uitkering|alimentatie|she|he|her|his|salary)(?!\p{L})/iu;

function isSecretFigure({ words, tokens }: Clause, { secret, own }: Setting): boolean {
	if (has(tokens, inner) || has(tokens, company)) return true;
	return strong.test(words) && !aboutSomebody.test(words) && (secret === 'marked' || own);
}

/** Does this clause give away a figure, a term or a plan of the own organisation? */
function reveals(clause: Clause, setting: Setting): boolean {
	const { words, tokens, asked } = clause;
	const { own } = setting;
	const secret = setting.secret !== 'no';
	const figure = amount.test(words) || count.test(words);
	const mine = has(tokens, ours);
	const ownPlan = mine && figure && companyPlan.test(words);
	const planned =
		secret &&
		isPlan(clause) &&
		(setting.secret === 'marked' || (!asked && (companyPlan.test(words) || when.test(words))));
	const onlyAsked = !mine && asked && !(planned && words.length > leastRequest);
	if (!ownPlan && (onlyAsked || has(tokens, general))) return false;
	if (planned && words.length > 6 && (figure || !asked)) return true;
	if (secret && figure) return isSecretFigure(clause, setting);
	if (!figure || setting.private) return false;
	if (mine && deal.test(words) && per.test(words)) return true;
	if (has(tokens, inner))
		return own || mine || unshared.test(words) || !(anyOne.test(words) || question.test(words));
	return strong.test(words) && (ownPlan || (mine && has(tokens, guarded)));
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

function* revealing(source: SourceText, setting: Setting): Generator<Span> {
	const { text, tokens } = source;
	let next = 0;
	let asked = false;
	for (const { start, end, opensSentence } of clausesIn(text)) {
		while ((tokens[next]?.end ?? Infinity) <= start) next += 1;
		let last = next;
		while ((tokens[last]?.start ?? Infinity) < end) last += 1;
		const words = text.slice(start, end);
		asked = request.test(words) || (asked && !opensSentence);
		if (reveals({ start, end, words, tokens: tokens.slice(next, last), asked }, setting))
			yield { start, end };
		next = last;
	}
}

const opening = 60;
/** A request this short names a plan without telling it. */
const leastRequest = 50;
/** Kinds of text that are meant for everybody. */
const genres = wordSet(
	'faq blog quiz quizvragen persbericht nieuwsbericht nieuwsbrief lesstof les cursus training trainingsmateriaal sjabloon voorbeeld rekenvoorbeeld rekenles folder artikel uitleg explain expats leaflet newsletter textbook template exercise verhaal roman'
);

/** Clauses with unpublished figures, terms or plans. */
export function confidentialClauses(source: SourceText): readonly Span[] {
	const setting = settingOf(source);
	if (!setting) return [];
	const open = setting.secret === 'no';
	if (open && has(source.tokens.slice(0, opening), genres)) return [];
	// What is asked for a website or a poster is meant for everybody.
	if (open && has(source.tokens, forOutsiders) && !unshared.test(source.text)) return [];
	const tables = open ? [] : [...figureTables(source.text)];
	const found = [...rowsOf(source.text, revealing(source, setting))];
	// One inner figure makes the whole text an inside story.
	const story =
		found.length > 0 && open
			? [...rowsOf(source.text, revealing(source, { ...setting, secret: 'implied' }))]
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
	if (!setting || has(source.tokens.slice(0, opening), general)) return false;
	if (setting.secret === 'marked')
		return (
			has(source.tokens, inner) || has(source.tokens, company) || planPattern.test(source.text)
		);
	return setting.own && has(source.tokens, ours) && trends.test(source.text);
}
