import type { Span } from './finding.ts';
import {
	figures,
	guardedFigures,
	household,
	innerFigures,
	outward,
	secrecy,
	secrecyTurns,
	trade
} from './lexicons/facts/business.ts';
import { audiences, dealingWords } from './lexicons/facts/dealings.ts';
import { bargains, changes, matters, weakSpots } from './lexicons/facts/stakes.ts';
import { phraseFinder } from './phrases.ts';
import { indexFrom, tokenAt, wordSet, type SourceText } from './source-text.ts';
import { marksIn, WordMarks } from './word-marks.ts';
import { occurs } from './word-matches.ts';

const marked = phraseFinder({ fixed: secrecy, grown: secrecyTurns });
const unsure = wordSet('ik je jij u hij zij ze men i you he she they patient client');

function isDoubt(source: SourceText, { start }: Span): boolean {
	const index = indexFrom(source, start);
	return (
		/^we(?:et|ten)$/u.test(tokenAt(source, index).key) &&
		[-1, 1].some((step) => unsure.has(tokenAt(source, index + step).key))
	);
}

// The setting, the clauses and the amounts of money ask for them.
const secretsBySource = new WeakMap<SourceText, readonly Span[]>();

/** Marks of secrecy in order; "ik weet nog niet" is a doubt, no secret. */
export function secretsIn(source: SourceText): readonly Span[] {
	const known = secretsBySource.get(source);
	if (known) return known;
	const secrets = [...marked(source)].filter((span) => !isDoubt(source, span));
	secretsBySource.set(source, secrets);
	return secrets;
}

/** The words of organisations, by list; the flags say in which of them a word is. */
export const lists = new WordMarks();
/** What is no list, but kept with them: where the name of a plan starts, of any or of one that only an organisation makes, and words with a digit. */
export const opensPlan = lists.add(new Set());
export const opensCompanyPlan = lists.add(new Set());
export const numeric = lists.add(new Set());
export const inner = lists.add(wordSet(innerFigures));
export const company = lists.add(wordSet(figures));
export const guarded = lists.add(wordSet(guardedFigures));
export const forOutsiders = lists.add(wordSet(outward));
const atHome = lists.add(wordSet(household));
const atWork = lists.add(wordSet(trade));
const dealing = lists.add(wordSet(dealingWords));
export const audience = lists.add(wordSet(audiences));
export const ours = lists.add(wordSet('wij we ons onze our us bedrijf eigen directie mt board'));
/** Whose own income, age or letter it may be. */
export const somebody = lists.add(
	wordSet(
		'u uw hij zij haar hem mevrouw meneer mw dhr salaris loon uitkering alimentatie she he her his salary'
	)
);
/** Who is spoken to or about, so that it is no matter of an organisation. */
export const personWords =
	'u uw je jij jou you your ik mijn hij zij haar hem mevrouw meneer mw dhr salaris loon uitkering she he her his salary';
export const persons = lists.add(wordSet(personWords));
/** Sums and shares in words. */
export const sums = lists.add(
	wordSet('ton mille miljoen miljard procent million percent derde kwart helft third quarter half')
);
export const general = lists.add(
	wordSet(
		`jaarverslag gepubliceerd gepubliceerde persbericht cbs sector branche voorbeeld rekenvoorbeeld voorbeelden bijvoorbeeld uitleg leg theorie definitie verschil
	betekent berekent berekenen bereken quiz quizvragen meerkeuze faq blog persbericht nieuwsbrief sjabloon checklist cursus training trainingsmateriaal stappenplan opgave som sommen oefening lesstof studenten fictief fictieve verzonnen annual published example explain definition textbook exercise fictional hypothetical wet`
	)
);
/** Kinds of text that are meant for everybody. */
export const genres = lists.add(
	wordSet(
		'faq blog quiz quizvragen persbericht nieuwsbericht nieuwsbrief lesstof les cursus training trainingsmateriaal sjabloon voorbeeld rekenvoorbeeld rekenles folder artikel uitleg explain expats leaflet newsletter textbook template exercise verhaal roman'
	)
);

/** Matters of an organisation, how they change, and how it deals: they count together. */
export const matter = lists.add(wordSet(matters));
export const change = lists.add(wordSet(changes));
export const bargain = lists.add(wordSet(bargains));
export const weak = lists.add(wordSet(weakSpots));

/** The lists that some word of a text, or of its first tokens, is in. */
export const marksOf = (source: SourceText, tokens = source.tokens.length): number =>
	marksIn(lists.in(source), 0, tokens);

/** Somewhere in a text: it is meant for the chatbot. */
const anyRequest =
	/(?:graag|kun je|kan je|wil je|could you|can you|schrijf|maak|vat|verbeter|vertaal|zet|herschrijf|geef|check|controleer|stel|bedenk|help|verdeel|vergelijk|reken|write|make|rewrite|draft|polish|improve|summari[sz]e|herformuleer|formuleer|translate|refactor|review|uitwerken|samenvatten|opstellen|omzetten|vertalen|herschrijven|turn|hoe (?:breng|vertel|leg|zeg|pak)|wat (?:zeg|doe|vind|kan)|how do i|what can|bereid|bouw|schets|sorteer|rank|sort|prepare|build|convert|summarise|rephrase|respond|antwoord)(?!\p{L})/iu;

/** What is known of a text before its clauses are read. */
export interface Setting {
	/** Says of itself that it is not for outsiders, or gives away a figure that only insiders know. */
	readonly secret: 'marked' | 'implied' | 'no';
	readonly own: boolean;
	/** About a house, a holiday or a car, without a word of an organisation. */
	readonly private: boolean;
	/** It has words of an organisation at work. */
	readonly trade: boolean;
	/** It has words that deals, losses and plans are told with. */
	readonly dealing: boolean;
	/** It is for colleagues, a board or a partner in trade. */
	readonly audience: boolean;
	/** It asks the chatbot for something. */
	readonly asks: boolean;
}

/** Reads the kind of a text, or nothing where no word could tell of an organisation. */
export function settingOf(source: SourceText): Setting | undefined {
	const marks = marksOf(source);
	const marked = secretsIn(source).length > 0;
	if (!marked && (marks & (inner | company | dealing | matter | change | bargain | weak)) === 0)
		return undefined;
	return {
		secret: marked ? 'marked' : 'no',
		own: (marks & ours) !== 0,
		private: (marks & atHome) !== 0 && (marks & atWork) === 0,
		trade: (marks & atWork) !== 0,
		dealing: (marks & dealing) !== 0,
		audience: (marks & audience) !== 0,
		asks: occurs(source, anyRequest)
	};
}
