import { editionFor } from './alphabet.ts';
import type { SourceText } from './source-text.ts';
import { mayMatch } from './text-search.ts';

const brackets = new Map([
	['[', ']'],
	['<', '>'],
	['{', '}'],
	['«', '»']
]);
/** What a blank may begin with. */
const mayBeBlank = /[xyn0-9*_.…•-]/iu;
// A number of noughts alone and a plate of X's are blanks as well.
const blank =
	/^(?:x{2,}|y{2,}|0{5,}|(?:xx-){1,2}(?:xx|\d\d|\d)|\d\d-xx-(?:xx|\d\d)|9{1,2}-xxx?-9{1,2}|xx?-999?-xx?|[*_.…•-]{2,}|n\.?n\.?|n\.?v\.?t\.?)$/iu;

/** What manuals and forms write where a street or a number has to stand. */
const example =
	/^(?:(?:voorbeeld(?:straat|weg|laan|plein)|straatnaam) \d|[a-z]{2}0{6,}$|123456789$)/iu;

/** Is this stretch a blank to be filled in: [NAAM], <klant>, {naam}, XXX, ***, …, or the example of one? */
export function isPlaceholder(text: string, start: number, end: number): boolean {
	const written = text.slice(start, end);
	if ((mayBeBlank.test(text.charAt(start)) && blank.test(written)) || example.test(written))
		return true;
	const closing = brackets.get(text.charAt(start - 1));
	return closing !== undefined && text.charAt(end) === closing && !/[\d@]/u.test(written);
}

/** "Een patroon als …", "in de vorm … of …": what follows shows a form and is nobody's. */
const showsForm =
	/(?<!\p{L})(?:zoals|als|bijvoorbeeld|bijv\.?|bv\.?|in de vorm(?: van)?|van de vorm|such as|like|e\.g\.?|for example)(?: (?:een|a|de|the)(?: \p{L}{3,20})?)? ["'`(]?(?:[\dA-Z][\dA-Z -]{3,20}(?:,| of| or| en| and) ){0,3}["'`(]?$/u;
const speaksOfForms =
	/(?<!\p{L})(?:regex(?:es|en|p)?|reguliere expressies?|regular expressions?|patroon|patronen|patterns?|formaat|formats?|notatie|notation|schrijfwijze|sidecodes?|opbouw|opgebouwd|valideer|valideren|validatie|validate|validation|validator|herkent|herkennen|unittests?|unit tests?)(?!\p{L})/iu;
/** The word says of itself that it is no real one. */
const saysTest =
	/(?<!\p{L})(?:voorbeeld|test|dummy|demo|nep|sample|example|placeholder)(?: ?-?(?:waarden?|nummers?|kaart(?:nummer)?s?|rekening(?:nummer)?s?|bsn|iban|adres|kenteken|values?|numbers?|cards?|accounts?|plates?))(?: (?:is|zijn|van \p{L}{2,15}|in \p{L}{2,15}|as|als))?:? ["'`(]?$/iu;
const before = 90;

/** Is this value shown as an example of its form, "kentekens als AB-12-CD" in a question about a regex? */
export function isIllustration(source: SourceText, start: number): boolean {
	if (!mayMatch(source, saysTest) && !mayMatch(source, speaksOfForms)) return false;
	const words = source.text.slice(Math.max(0, start - before), start);
	if (editionFor(source, saysTest).test(words)) return true;
	return editionFor(source, showsForm).test(words) && editionFor(source, speaksOfForms).test(words);
}
