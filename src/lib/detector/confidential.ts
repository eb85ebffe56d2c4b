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
	opensPlan,
	ours as oursMark,
	secrets,
	settingOf,
	type Setting
} from './confidential-setting.ts';
import { goesOnAbout, hintsAtMatter, mayHintAtMatter } from './confidential-hints.ts';
import { reveals, unshared, type Clause } from './confidential-weight.ts';
import { endingTest } from './endings.ts';
import type { Span } from './finding.ts';
import { companyPlan, planPattern } from './lexicons/facts/business.ts';
import { matterEndings } from './lexicons/facts/stakes.ts';
import { indexFrom, tokenAt, wordSet, type SourceText } from './source-text.ts';
import { marksIn } from './word-marks.ts';
import { wordMatches } from './word-matches.ts';

const request =
	/^[\s"'–-]*(?:(?:please )?(?:graag|kun je|kan je|wil je|could you|can you|schrijf|maak|vat|verbeter|vertaal|zet|herschrijf|geef|korter|check|controleer|stel|bedenk|help|toon|write|turn|make|rewrite|noem|toon|laat|gebruik|reken|max(?=\.? \d{1,4} ?(?:woord|zin|regel|alinea|pagina|a4|min|slide|bullet|punt|teken))|summari[sz]e|herformuleer|formuleer|translate|draft|polish|improve))(?!\p{L})/iu;

const isMatter = endingTest(wordSet(matterEndings), 3);

/** By token: the lists that its word is in, and whether the name of a plan starts there. */
function readMarks(source: SourceText): Uint32Array {
	const marks = lists.in(source).slice();
	for (const pattern of [companyPlan, planPattern])
		for (const match of wordMatches(source, pattern)) {
			const index = indexFrom(source, match.index);
			marks[index] = (marks[index] ?? 0) | opensPlan;
		}
	for (const word of source.words)
		if (isMatter(word.key))
			for (let place = word.last; place >= 0; place = source.previous[place] ?? -1)
				marks[place] = (marks[place] ?? 0) | matter;
	return marks;
}

function readClauses(source: SourceText): readonly Clause[] {
	const { text, tokens } = source;
	const marksByToken = readMarks(source);
	const markers = [...secrets(source)];
	const clauses: Clause[] = [];
	let next = 0;
	let asked = false;
	let label = 0;
	for (const { start, end, opensSentence, isLabel, isListed } of clausesIn(text)) {
		while (next < tokens.length && tokenAt(source, next).end <= start) next += 1;
		let last = next;
		while (last < tokens.length && tokenAt(source, last).start < end) last += 1;
		const words = text.slice(start, end);
		asked = request.test(words) || (asked && !opensSentence);
		const marks = marksIn(marksByToken, next, last);
		clauses.push({
			start,
			end,
			words,
			asked,
			marks,
			first: next,
			last,
			opensSentence,
			isLabel,
			isMarker: markers.some((marker) => marker.start < end && marker.end > start),
			label: isListed ? label : 0
		});
		if (isLabel) label = marks;
		next = last;
	}
	return clauses;
}

const opening = 60;
const longestOpening = 400;

const published = /(?<!\p{L})(?:gepubliceerde?|jaarverslag|published|annual report)(?!\p{L})/iu;

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
const isForEverybody = ({ start, marks, words, asked }: Clause): boolean =>
	start < longestOpening &&
	(marks & genres) !== 0 &&
	(marks & audience) === 0 &&
	(asked || !((marks & oursMark) !== 0 && /\d/u.test(words)));

function readConfidential(source: SourceText): readonly Span[] {
	const setting = settingOf(source);
	if (!setting) return [];
	const open = setting.secret === 'no';
	// What is asked for a website or a poster is meant for everybody.
	if (open && marksOf(source) & forOutsiders && !unshared.test(source.text)) return [];
	if (open && published.test(source.text)) return [];
	const tables = open ? [] : [...figureTables(source.text)];
	const all = readClauses(source);
	if (open && all.some(isForEverybody)) return [];
	const clauses = all.filter(({ isLabel, words }) => !isLabel || /\d/u.test(words));
	const isStory = open && clauses.some((clause) => reveals(source, clause, setting));
	// One inner figure makes the whole text an inside story.
	const known: Setting = isStory ? { ...setting, secret: 'implied' } : setting;
	const found: Clause[] = [];
	for (const clause of clauses) {
		const follows = !clause.opensSentence && clause.start - (found.at(-1)?.end ?? -9) <= 2;
		const tells = reveals(source, clause, known) || hintsAtMatter(clause, setting);
		if (tells || (follows && goesOnAbout(clause))) found.push(clause);
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
	if (setting.secret === 'no' && marksOf(source, opening) & forOutsiders) return false;
	if (setting.secret === 'marked')
		return (marksOf(source) & (inner | company)) !== 0 || planPattern.test(source.text);
	if (setting.own && trends.test(source.text)) return true;
	return readClauses(source).some((clause) => mayHintAtMatter(clause, setting));
}
