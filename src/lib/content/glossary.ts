import * as v from 'valibot';
import { calendarDay, isContentId, lineOfText } from './fields.ts';
import { parseFrontMatter } from './front-matter.ts';
import { issueAt, parsedUnless } from './issues.ts';
import { markdownIssues } from './markdown-issues.ts';
import { createMarked } from './marked.ts';
import { countWords } from './plain-text.ts';
import { splitSections, type Section } from './sections.ts';
import type { Issue, Parsed, Worded } from './types.ts';

export interface GlossaryEntry {
	readonly id: string;
	/** As a heading: with a capital. */
	readonly term: string;
	/** Inline Markdown, a paragraph of at most 60 words. */
	readonly definition: string;
}

export interface Glossary {
	readonly title: string;
	/** Calendar day on which the definitions were checked. */
	readonly peildatum: string;
	/** By id, in the order of the file. */
	readonly entries: ReadonlyMap<string, GlossaryEntry>;
}

interface ReadEntry {
	readonly issues: readonly Issue[];
	readonly entry: GlossaryEntry;
}

/** The front matter of a glossary. */
export const glossarySchema = v.strictObject({ title: lineOfText, peildatum: calendarDay });
const heading = /^([^{}]+)\{#([^{}]*)\}$/u;
const maxWords = 60;
const definitionMissing: Worded = {
	nl: 'Leg het begrip uit in 1 tot 3 zinnen.',
	en: 'Explain the term in 1 to 3 sentences.'
};
const oneParagraph: Worded = {
	nl: 'Schrijf één alinea, zonder lijst, afbeelding, ander begrip of termijn.',
	en: 'Write one paragraph: no list, image, other term or deadline.'
};
const reader = createMarked(
	{},
	{
		...{ callout: () => '', collapsible: () => '', term: () => '' },
		...{ deadline: () => '', organisation: () => '' }
	}
);

/**
 * Parses a glossary: a section `## Betrokkene {#betrokkene}` per term. Refuses an id twice, a
 * definition that is missing, over 60 words or more than one paragraph, and terms or images in it.
 */
export function parseGlossary(file: string, text: string): Parsed<Glossary> {
	const parsed = parseFrontMatter(file, text, glossarySchema);
	if (!parsed.ok) return parsed;
	const { value, body, bodyLine } = parsed.value;
	const { strayLine, sections } = splitSections(body, bodyLine);
	const issues: Issue[] = [];
	const report = (line: number, code: string, message: Worded) => {
		issues.push(issueAt(file, { line }, code, message));
	};
	if (strayLine !== undefined)
		report(strayLine, 'glossary-stray', {
			nl: 'Zet deze tekst onder de kop met "##" van een begrip.',
			en: 'Move this text below the "##" heading of a term.'
		});
	const entries = new Map<string, GlossaryEntry>();
	const lines = new Map<string, number>();
	for (const section of sections) {
		const read = readEntry(file, section);
		issues.push(...read.issues);
		const earlier = lines.get(read.entry.id);
		if (earlier !== undefined)
			report(section.line, 'term-duplicate', {
				nl: `Dit id staat al op regel ${earlier}: geef dit begrip een ander id.`,
				en: `The id is already used on line ${earlier}: give this term another id.`
			});
		lines.set(read.entry.id, section.line);
		entries.set(read.entry.id, read.entry);
	}
	return parsedUnless(issues, { ...value, entries });
}

function readEntry(file: string, { heading: written, line, body, bodyLine }: Section): ReadEntry {
	const issues: Issue[] = [];
	const report = (at: number, code: string, message: Worded) => {
		issues.push(issueAt(file, { line: at }, code, message));
	};
	const [, term = '', id = ''] = heading.exec(written) ?? [];
	if (term.trim() === '' || !isContentId(id))
		report(line, 'term-heading', {
			nl: `Verwacht een kop als "## Betrokkene {#betrokkene}", er staat "## ${written}": pas de kop aan.`,
			en: `Expected a heading such as "## Betrokkene {#betrokkene}", found "## ${written}": change it.`
		});
	const definition = body.trim();
	const first = body.split('\n').findIndex((text) => text.trim() !== '');
	const definitionLine = bodyLine + Math.max(first, 0);
	const words = countWords(definition);
	if (definition === '') report(line, 'definition-missing', definitionMissing);
	else if (!isPlainParagraph(definition)) report(definitionLine, 'definition-shape', oneParagraph);
	else if (words > maxWords)
		report(definitionLine, 'definition-too-long', {
			nl: `De uitleg heeft ${words} woorden: maak er hooguit ${maxWords} van.`,
			en: `The definition has ${words} words: make it at most ${maxWords}.`
		});
	issues.push(...markdownIssues(file, body, bodyLine));
	return { issues, entry: { id, term: term.trim(), definition } };
}

function isPlainParagraph(markdown: string): boolean {
	const blocks = reader.lexer(markdown);
	let isPlain = blocks.length === 1 && blocks[0]?.type === 'paragraph';
	void reader.walkTokens(blocks, ({ type }) => {
		if (['image', 'term', 'deadline', 'organisation'].includes(type)) isPlain = false;
	});
	return isPlain;
}
