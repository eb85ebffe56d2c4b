import { editionFor } from './alphabet.ts';
import { clausesIn, figureTables, rowsOf } from './clauses.ts';
import {
	audience,
	company,
	forOutsiders,
	general,
	genres,
	inner,
	lists,
	marksOf,
	matter,
	numeric,
	opensCompanyPlan,
	opensPlan,
	ours as oursMark,
	secretsIn,
	settingOf,
	type Setting
} from './confidential-setting.ts';
import { goesOnAbout, hintsAtMatter, mayHintAtMatter } from './confidential-hints.ts';
import { namesAmount, reveals, unshared, type Clause } from './confidential-weight.ts';
import { hasDigit } from './digits.ts';
import { endingTest } from './endings.ts';
import type { Span } from './finding.ts';
import { companyPlan, planPattern } from './lexicons/facts/business.ts';
import { matterEndings } from './lexicons/facts/stakes.ts';
import { indexFrom, lastPlace, type SourceText, wordSet } from './source-text.ts';
import { marksIn } from './word-marks.ts';
import { occurs, wordMatches } from './word-matches.ts';
import { Kept } from './kept.ts';

const request =
	/^[\s"'–-]*(?:(?:please )?(?:graag|kun je|kan je|wil je|could you|can you|schrijf|maak|vat|verbeter|vertaal|zet|herschrijf|geef|korter|check|controleer|stel|bedenk|help|toon|write|turn|make|rewrite|noem|toon|laat|gebruik|reken|max(?=\.? \d{1,4} ?(?:woord|zin|regel|alinea|pagina|a4|min|slide|bullet|punt|teken))|summari[sz]e|herformuleer|formuleer|translate|draft|polish|improve))(?!\p{L})/iu;

const isMatter = endingTest(wordSet(matterEndings), 3);

const ownFlags = new Kept(
	(word) => (isMatter(word.key) ? matter : 0) | (hasDigit(word) ? numeric : 0)
);

/** By token: the lists that its word is in, whether the name of a plan starts there and whether it has a digit. */
function readMarks(source: SourceText): Uint32Array {
	const marks = lists.in(source).slice();
	for (const [pattern, flags] of [
		[companyPlan, opensPlan | opensCompanyPlan],
		[planPattern, opensPlan]
	] as const)
		for (const match of wordMatches(source, pattern)) {
			const index = indexFrom(source, match.index);
			marks[index] = (marks[index] ?? 0) | flags;
		}
	const flagsByWord = ownFlags.in(source);
	for (const word of source.words) {
		const flags = flagsByWord[word.number] ?? 0;
		if (flags === 0) continue;
		for (let place = lastPlace(source, word); place >= 0; place = source.previous[place] ?? -1)
			marks[place] = (marks[place] ?? 0) | flags;
	}
	return marks;
}

function readClauses(source: SourceText): readonly Clause[] {
	const marksByToken = readMarks(source);
	const markers = secretsIn(source);
	const clauses: Clause[] = [];
	let nextMarker = 0;
	let asked = false;
	let labelMarks = 0;
	for (const piece of clausesIn(source)) {
		const { start, end, words, first, last, opensSentence, isLabel, isListed } = piece;
		while ((markers[nextMarker]?.end ?? Infinity) <= start) nextMarker += 1;
		const isMarker = (markers[nextMarker]?.start ?? Infinity) < end;
		asked = editionFor(source, request).test(words) || (asked && !opensSentence);
		const marks = marksIn(marksByToken, first, last);
		const figure = namesAmount(source, words, marks);
		const label = isListed ? labelMarks : 0;
		if (isLabel) labelMarks = marks;
		// Written out: a copy of the piece with more properties costs as much as all the rest.
		clauses.push({
			start,
			end,
			words,
			first,
			last,
			opensSentence,
			isLabel,
			isMarker,
			marks,
			figure,
			label,
			asked
		});
	}
	return clauses;
}

const opening = 60;
const longestOpening = 400;

const published = /(?:gepubliceerde?|jaarverslag|published|annual report)(?!\p{L})/iu;

// Amounts of money are asked about them too.
const clausesBySource = new WeakMap<SourceText, readonly Span[]>();

/** Clauses with unpublished figures, terms or plans. */
export function confidentialClauses(source: SourceText): readonly Span[] {
	const known = clausesBySource.get(source);
	if (known) return known;
	const found = readConfidential(source);
	clausesBySource.set(source, found);
	return found;
}

/** "Maak een quiz", "schrijf een blog"; what is told to a board, or costs so much a leaflet, is no such text. */
const isForEverybody = ({ start, marks, asked }: Clause): boolean =>
	start < longestOpening &&
	(marks & genres) !== 0 &&
	(marks & audience) === 0 &&
	(asked || (marks & oursMark) === 0 || (marks & numeric) === 0);

function readConfidential(source: SourceText): readonly Span[] {
	const setting = settingOf(source);
	if (!setting) return [];
	const open = setting.secret === 'no';
	// What is asked for a website or a poster is meant for everybody.
	if (open && marksOf(source) & forOutsiders && !occurs(source, unshared)) return [];
	if (open && occurs(source, published)) return [];
	const tables = open ? [] : [...figureTables(source)];
	const all = readClauses(source);
	if (open && all.some(isForEverybody)) return [];
	const clauses = all.filter(({ isLabel, marks }) => !isLabel || (marks & numeric) !== 0);
	const isStory = open && clauses.some((clause) => reveals(source, clause, setting));
	// One inner figure makes the whole text an inside story.
	const known: Setting = isStory ? { ...setting, secret: 'implied' } : setting;
	const mayReveal = isStory || !open;
	const found: Clause[] = [];
	for (const clause of clauses) {
		const follows = !clause.opensSentence && clause.start - (found.at(-1)?.end ?? -9) <= 2;
		const tells =
			(mayReveal && reveals(source, clause, known)) || hintsAtMatter(source, clause, setting);
		if (tells || (follows && goesOnAbout(source, clause))) found.push(clause);
	}
	const outside = [...rowsOf(source.text, found)].filter(
		({ start, end }) => !tables.some((table) => start < table.end && end > table.start)
	);
	return [...tables, ...outside].sort((a, b) => a.start - b.start);
}

const codeLine =
	/^\s*(?:def |class |function |public |private |const |let |var |import |from \w+ import|SELECT |#include|fn |func |export |async |if \(|for \(|return )/u;

/** Source code in a text that says that it is internal. */
export function internalCode(source: SourceText): Span | undefined {
	const { text } = source;
	const [marker] = secretsIn(source);
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
export const isSecret = (source: SourceText): boolean => secretsIn(source).length > 0;

const trends =
	/(?:daalt|daalde|gedaald|dalen|dalende|stijgt|zakt|gezakt|tegenvalt|tegenvallend\p{L}*|slecht\p{L}*|minder|verlies|krap|rode cijfers|in het rood|flink|fors|kwijtgeraakt|vertrekken|weglopen|failliet|niet betalen|zonder support|verouderd\p{L}*|lek|lekken|dropping|falling|losing|declining|shrinking|outdated|unpatched|bleeding)(?!\p{L})/iu;

/** The own organisation's money, plans or weak spots without a figure: something to think about, no more. */
export function hintsAtConfidential(source: SourceText): boolean {
	const setting = settingOf(source);
	if (!setting || marksOf(source, opening) & general) return false;
	if (setting.secret === 'no' && marksOf(source, opening) & forOutsiders) return false;
	if (setting.secret === 'marked')
		return (marksOf(source) & (inner | company)) !== 0 || occurs(source, planPattern);
	if (setting.own && occurs(source, trends)) return true;
	return readClauses(source).some((clause) => mayHintAtMatter(source, clause, setting));
}
