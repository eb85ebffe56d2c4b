import { issueAt } from './issues.ts';
import { placeOfOffset } from './markdown-issues.ts';
import { fencedLines } from './sections.ts';
import type { Issue, Worded } from './types.ts';

/** What a text may refer to by id. */
export interface References {
	readonly terms: ReadonlySet<string>;
	readonly deadlines: ReadonlySet<string>;
}

const term = /(?<!\\)\[\[([^[\]|\\\n]{1,60})(?:\\?\|[^[\]|\\\n]{1,80})?\]\]/gu;
const deadline = /\{\{deadline:([^{}\n]{1,60})\}\}/gu;
// Other words between braces are fields an author leaves open: `{{naam}}`.
const placeholder = /\{\{(\s*(?:contact|organi[sz]ati)[^{}\n]{0,40})\}\}/giu;
const placeholders = new Set(['contact', 'organisation']);
const code = /`[^`\n]*`/gu;

/** The ids of the glossary's terms that a text refers to. */
export function termIds(markdown: string): ReadonlySet<string> {
	return new Set([...withoutCode(markdown).matchAll(term)].map(([, id = '']) => id));
}

/** Terms, deadlines and placeholders in a whole file that do not exist; code is left alone. */
export function referenceIssues(file: string, text: string, known: References): readonly Issue[] {
	const prose = withoutCode(text);
	const unknown = (shape: RegExp, ids: ReadonlySet<string>, tell: (id: string) => Told) =>
		[...prose.matchAll(shape)].flatMap(({ 1: id = '', index }) =>
			ids.has(id) ? [] : [issueAt(file, placeOfOffset(prose, index), ...tell(id))]
		);
	return [
		...unknown(term, known.terms, (id) => [
			'term-unknown',
			{
				nl: `In de begrippenlijst staat geen "${id}": voeg het toe of verbeter het id.`,
				en: `The glossary has no term "${id}": add it or correct the id.`
			}
		]),
		...unknown(deadline, known.deadlines, (id) => [
			'deadline-unknown',
			{
				nl: `Er is geen termijn "${id}": voeg hem toe aan content/deadlines.yaml of verbeter het id.`,
				en: `There is no deadline "${id}": add it to content/deadlines.yaml or correct the id.`
			}
		]),
		...unknown(placeholder, placeholders, (id) => [
			'placeholder-unknown',
			{
				nl: `Onbekend invulwoord "{{${id}}}": schrijf {{contact}} of {{organisation}}.`,
				en: `Unknown placeholder "{{${id}}}": write {{contact}} or {{organisation}}.`
			}
		])
	];
}

type Told = readonly [code: string, message: Worded];

/** The text with its code blanked, so that every place stays the same. */
function withoutCode(markdown: string): string {
	const lines = markdown.replaceAll(/\r\n?/gu, '\n').split('\n');
	const fenced = fencedLines(lines);
	return lines
		.map((line, index) =>
			fenced[index] ? '' : line.replaceAll(code, (written) => ' '.repeat(written.length))
		)
		.join('\n');
}
