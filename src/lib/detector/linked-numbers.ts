import { editionFor } from './alphabet.ts';
import { codesIn, shapeOfCode, type Code } from './codes.ts';
import type { Candidate } from './finding.ts';
import { labelOfCompound, readLabel, type Label } from './number-labels.ts';
import type { Register } from './register-words.ts';
import { indexFrom, tokenAt, wordSet, type SourceText } from './source-text.ts';

interface Linked extends Candidate {
	readonly register: Register;
}

const longestReach = 10;
const denied =
	/(?<!\p{L})(?:geen|niet|zonder|onbekend|kwijt|vergeten|not|no|without|unknown|of)(?!\p{L})/iu;
/** What ends the words between a label and its number. */
const leadsTo =
	/(?:(?<!\p{L})(?:is|was|luidt|wordt|werd|blijft|onder|met|als|nrs?|nummers?|no|number|heeft|had|under|with|in|naar|to|as|nu|dus|nog|steeds|weer|voortaan|momenteel|tijdelijk|namelijk|still|now|currently|code|id|kenmerk)\.?|[:=(#>→–-])[\s"'(#:]{0,3}$/iu;
/** The same between somebody or something and its number: what says that a number follows. */
const leadsFromHolder =
	/(?:(?<!\p{L})(?:nrs?|nummers?|no|numbers?|code|id|kenmerk|ref|referentie)\.?:?|(?:geregistreerd|bekend|loopt|ingeschreven|genoteerd|vermeld|opgeslagen|geboekt|known|registered|listed|filed|staat|staan|lopen|loopt bij \p{L}{2,15}) (?:(?:is|als|onder|met|under|as|bij ons) ?){1,2})[\s"'(#:]{0,3}$/iu;
/** "Anna van der Testerink (", "mevrouw Proefstra, ": a name, or nothing at all. */
const nameOnly =
	/^(?:['’]er)?[\s:]{0,2}(?:(?:\p{Lu}[\p{L}'’.-]{0,20}|van|de|der|den|het|ter|ten|mevrouw|mevr\.?|mw\.?|meneer|dhr\.?|de heer|familie|fam\.?|bij (?:ons|u|jullie)|vd) ?){0,5}[\s(,:–#/|-]{0,4}$/u;

/** "polisnummer autoverzekering 448812": which of them it is. */
const furtherWords = /^(?: \p{Ll}{3,18}){1,2} $/u;

const hasWeight = (value: string): boolean =>
	/\d{5}|\d{4}[-/.]\d|\d[-/.]\d{4}/u.test(value) || (/\p{L}/u.test(value) && /\d{2}/u.test(value));

/** "klantnummer en postcode: 448812, 1234 AB": the first number is that of the first label. */
const leadsToBoth = /^(?: ?: ?| zijn | is )$/u;
const bothLabels = wordSet('en and + / &');

function firstOfTwo(source: SourceText, index: number): Label | undefined {
	if (!bothLabels.has(tokenAt(source, index - 1).key)) return undefined;
	const label = readLabel(source, index - 2);
	return label?.strength === 'label' ? label : undefined;
}

/** What stands between a label and its number. */
interface Gap {
	readonly between: string;
	readonly value: string;
	readonly inRow: boolean;
}

function isJoined(
	source: SourceText,
	{ strength }: Label,
	{ between, value, inRow }: Gap
): boolean {
	const fits = (pattern: RegExp): boolean => editionFor(source, pattern).test(between);
	if (fits(denied)) return false;
	const weighs = hasWeight(value);
	if (strength === 'label')
		return fits(leadsTo) || fits(nameOnly) || (weighs && furtherWords.test(between));
	if (!weighs) return false;
	if (strength === 'group') return /^\s?:\s$/u.test(between) || (inRow && between === ' ');
	return fits(leadsFromHolder) || fits(nameOnly);
}

const isYear = (key: string): boolean => /^(?:19|20)\d\d$/u.test(key);

/** "Ponsplaatje weg. Het nummer was 448812": whose number it is stands in the sentence before. */
const bareNouns = wordSet('nummer nr number numbers nummers');
const saysNumber = /^[^\d\n.;]{0,24}[:=] ?$|^ (?:is|was|luidt) $|^ $/u;
const farthestHolder = 30;

/** What the words before a number say about it: its register, `other` for one of another kind, or nothing. */
type Link = Register | 'other' | undefined;

/** The nearest label before a number, in the same sentence and with nothing but a link between. */
function linkBefore(source: SourceText, { from, start, value }: Code, inRow: boolean): Link {
	const { sentence } = tokenAt(source, from);
	let isBare = false;
	for (let step = 1; step <= (isBare ? farthestHolder : longestReach); step += 1) {
		const token = tokenAt(source, from - step);
		if (token.kind === 'none' || (token.sentence !== sentence && !isBare)) return undefined;
		// A number in between has taken the label.
		if (token.kind === 'number' && token.end - token.start >= 4 && !isYear(token.key))
			return undefined;
		const label = readLabel(source, from - step);
		if (!label) {
			isBare ||= bareNouns.has(token.key) && saysNumber.test(source.text.slice(token.end, start));
			continue;
		}
		if (isBare && token.sentence !== sentence)
			return label.strength !== 'label' && hasWeight(value) ? label.register : 'other';
		const between = source.text.slice(token.end, start);
		if (isJoined(source, label, { between, value, inRow })) {
			const first = leadsToBoth.test(between) ? firstOfTwo(source, from - step) : undefined;
			return (first ?? label).register ?? 'other';
		}
		return label.register ? undefined : 'other';
	}
	return undefined;
}

const gapBefore = /^ ?(?:[=(–-] ?|als )?$/u;
const numberBehind = /^[\s:=#.,(-]{0,4}(?:(?:is|van) )?[\p{L}-]{0,5}\d/u;

/** "448812 klantnummer", "448812 = klantnummer": the label stands right behind and belongs to no other number. */
function linkBehind(source: SourceText, { start, end, value }: Code): Register | undefined {
	if (!hasWeight(value) || /\p{L}\.? $/u.test(source.text.slice(Math.max(0, start - 3), start)))
		return undefined;
	let index = indexFrom(source, end);
	if (tokenAt(source, index).kind === 'mark') index += 1;
	const token = tokenAt(source, index);
	const label = labelOfCompound(token.key);
	if (!label?.register || label.plural || !gapBefore.test(source.text.slice(end, token.start)))
		return undefined;
	return editionFor(source, numberBehind).test(source.text.slice(token.end, token.end + 16))
		? undefined
		: label.register;
}

interface Line {
	readonly start: number;
	readonly end: number;
	readonly codes: readonly Code[];
}

function* linesOf(text: string, codes: readonly Code[]): Generator<Line> {
	let next = 0;
	for (let start = 0; start <= text.length;) {
		const newline = text.indexOf('\n', start);
		const end = newline === -1 ? text.length : newline;
		const from = next;
		while ((codes[next]?.start ?? Infinity) < end) next += 1;
		if (text.slice(start, end).trim() !== '') yield { start, end, codes: codes.slice(from, next) };
		start = end + 1;
	}
}

const longestHeading = 160;
const bullet = /^[\s\-*•–]{0,4}(?:\d{1,2}[.)] )?$/u;

/** The register that a line above a list names: "Klantnummers:", "Lopende zaken", "Patiënten op de lijst:". */
function headingOf(source: SourceText, { start, end }: Line): Label | undefined {
	if (end - start > longestHeading) return undefined;
	const line = source.text.slice(start, end);
	let found: Label | undefined;
	for (const match of line.matchAll(/\p{L}{2,30}/gu)) {
		found = readLabel(source, indexFrom(source, start + match.index)) ?? found;
	}
	if (!found || found.strength === 'holder') return undefined;
	return found.plural || /:\s{0,2}$/u.test(line) ? found : undefined;
}

function isOfList({ strength }: Label, { value, start }: Code, line: Line, text: string): boolean {
	const before = text.slice(line.start, start);
	if (strength === 'label') return before.length <= 40 && !/\d{3}/u.test(before);
	return hasWeight(value) && bullet.test(before);
}

/** Numbers in the lines below a heading: the first one of each line. */
function* linkLists(
	source: SourceText,
	codes: readonly Code[]
): Generator<readonly [Code, Register]> {
	let above: Line | undefined;
	let heading: Label | undefined;
	for (const line of linesOf(source.text, codes)) {
		const [first] = line.codes;
		if (!first) {
			above = line;
			continue;
		}
		if (above) heading = headingOf(source, above);
		above = undefined;
		if (heading?.register && isOfList(heading, first, line, source.text))
			yield [first, heading.register];
	}
}

/** "448812, 448813 en 448814": one label for several numbers. */
const isNext = (text: string, first: Code, second: Code): boolean =>
	second.start - first.end <= 5 &&
	/^(?:,? en |, ?| and |; ?| & | of | or | ?\/ )$/u.test(text.slice(first.end, second.start)) &&
	shapeOfCode(first.value) === shapeOfCode(second.value);

function* link(source: SourceText): Generator<Linked> {
	const codes = codesIn(source);
	const byCode = new Map<Code, Register>();
	let previous: Code | undefined;
	for (const [index, code] of codes.entries()) {
		const following = codes[index + 1];
		const inRow = following !== undefined && isNext(source.text, code, following);
		const register =
			linkBefore(source, code, inRow) ??
			(previous && isNext(source.text, previous, code) ? byCode.get(previous) : undefined) ??
			linkBehind(source, code);
		if (register && register !== 'other') byCode.set(code, register);
		previous = code;
	}
	if (source.text.includes('\n'))
		for (const [code, register] of linkLists(source, codes))
			if (!byCode.has(code)) byCode.set(code, register);
	for (const [{ start, end }, register] of byCode) yield { start, end, confidence: 0.75, register };
}

// The same for every register.
const linkedBySource = new WeakMap<SourceText, readonly Linked[]>();

/** Numbers that a word further away gives to a register: "staat geregistreerd onder …", rows below "Klantnummers:". */
export function linkedNumbers(source: SourceText, register: Register): readonly Candidate[] {
	const linked = linkedBySource.get(source) ?? [...link(source)];
	linkedBySource.set(source, linked);
	return linked.filter((candidate) => candidate.register === register);
}

/** Numbers written as one that was found: "lid LN-770412 …, Sharon (LN-770413)". */
export function* writtenAlike(
	source: SourceText,
	found: readonly Candidate[]
): Generator<Candidate> {
	const shapes = new Set(
		found
			.map(({ start, end }) => shapeOfCode(source.text.slice(start, end)))
			.filter((shape) => /\p{L}/u.test(shape) && /9{2}/u.test(shape))
	);
	if (shapes.size === 0) return;
	const taken = new Set(found.map(({ start }) => start));
	for (const { start, end, value } of codesIn(source))
		if (!taken.has(start) && shapes.has(shapeOfCode(value))) yield { start, end, confidence: 0.7 };
}
