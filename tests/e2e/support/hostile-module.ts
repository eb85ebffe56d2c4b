import {
	locales,
	markdownIssues,
	renderMarkdown,
	type Locale
} from '../../../src/lib/content/index.ts';
import {
	sectionKeys,
	sectionNames,
	type SectionKey
} from '../../../src/lib/scenarios/section-names.ts';
import { hostileQuestions } from './hostile-questions.ts';
import { vectors } from '../../xss/vectors.ts';

const texts = vectors.map(({ text }) => text);

/** A place holder for a vector: where the parser would refuse it, it is put in on its way to the browser. */
const token = (index: number) => `vector-${String(index).padStart(3, '0')}`;
const groups = [...new Set(vectors.map(({ group }) => group))];
const tokens = texts.map((_, index) => token(index));
const writtenTokens = /vector-(\d{3})/gu;

/** Vectors joined to lines of at most 400 characters, the limit of a title. */
export const hostileLines = joinToLines(texts.map((text) => text.replaceAll(/\s+/gu, ' ').trim()));
const quoted = (index: number) => JSON.stringify(hostileLines[index % hostileLines.length]);

const perLesson = 5;

/** Vectors that may stand in a lesson as they are. */
const accepted = texts.filter((text) => markdownIssues('x.md', text, 1).length === 0);

/** Bodies of the lessons: two harmless ones, one per group of vectors, and the accepted vectors unchanged. */
const bodies = [
	'Tekst.',
	'Tekst.',
	...groups.map((name) => tokens.filter((_, index) => vectors[index]?.group === name).join('\n\n')),
	...accepted.flatMap((_, index) =>
		index % perLesson === 0 ? [accepted.slice(index, index + perLesson).join('\n\n')] : []
	)
];

export const hostileLessons = bodies.map((_, index) => ({
	id: `les-${String(index).padStart(3, '0')}`,
	title: index < 2 ? `Les ${index}` : (hostileLines[index % hostileLines.length] ?? '')
}));

const questions = hostileQuestions(tokens, texts);

export const hostileQuestionCount = questions.length;
export const hostileSheetCount = texts.length;

/** The files of a module with vectors in every place where an author writes. */
export function hostileModule(): Readonly<Record<string, string>> {
	const files: Record<string, string> = { 'module.yaml': settings };
	for (const locale of locales) {
		files[`${locale}/module.md`] = intro();
		for (const [index, body] of bodies.entries())
			files[`${locale}/01-${hostileLessons[index]?.id}.md`] = lesson(index, body);
		files[`${locale}/quiz.md`] = `---\ntitle: ${quoted(2)}\n---\n\n${questions.join('\n')}`;
		files[`${locale}/scenario-proef.md`] = scenario(locale);
	}
	return files;
}

/** A page as it would be if the parser had let every vector through. */
export function putVectorsInPage(html: string): string {
	return html
		.replaceAll(/<p>vector-(\d{3})<\/p>\n?/gu, (_, index) =>
			renderMarkdown(texts[Number(index)] ?? '')
		)
		.replaceAll(/<script\b.*?<\/script>/gsu, (script) => putVectorsInData(script));
}

/** JSON, or a script's string literals, as `putVectorsInPage` does for HTML. */
export function putVectorsInData(data: string): string {
	return data.replaceAll(writtenTokens, (_, index) =>
		JSON.stringify(texts[Number(index)] ?? '')
			.slice(1, -1)
			.replaceAll(
				/[<\u2028\u2029]/gu,
				(character) => String.raw`\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
			)
	);
}

const settings = `minutes: 10
sector: zorg
reviewDate: 2027-05-21
passMark: 80
questionsPerAttempt: ${questions.length}
completion:
  lessons: all
  scenarios: [proef]
  quiz: true
`;

function intro(): string {
	const objectives = hostileLines.map(
		(_, index) => `  - id: doel-${index}\n    text: ${quoted(index)}\n`
	);
	return `---\ntitle: ${quoted(0)}\nsummary: ${quoted(1)}\nobjectives:\n${objectives.join('')}---\n`;
}

function lesson(index: number, body: string): string {
	const sources = `sources:\n  - title: ${quoted(index)}\n  - title: ${quoted(index + 1)}\n    url: https://a.example/\n`;
	const title = JSON.stringify(hostileLessons[index]?.title);
	return `---\ntitle: ${title}\nminutes: 1\npeildatum: 2026-11-21\n${sources}---\n\n${body}\n`;
}

function scenario(locale: Locale): string {
	const prompts = Array.from({ length: 5 }, (_, index) => `- Sjabloon ${index}`).join('\n');
	const sheets = tokens.map((name, index) => {
		const title = `${index} ${texts[index]?.replaceAll(/\s+/gu, ' ')}`;
		return `## ${sectionNames.source[locale]}: ${title}\n\n${name}\n`;
	});
	const parts: Readonly<Record<Exclude<SectionKey, 'source'>, string>> = {
		situation: share(0),
		task: share(1),
		opening: share(2),
		start: share(5),
		leak: share(3),
		unclear: share(4),
		good: share(5),
		debrief: share(6),
		hints: [1, 2, 3].map((number) => `${number}. Hint ${number}: ${share(number, ' ')}`).join('\n'),
		example: share(3),
		passes: prompts,
		fails: prompts
	};
	const sections = sectionKeys.flatMap((key) =>
		key === 'source' ? sheets : [`## ${sectionNames[key][locale]}\n\n${parts[key]}\n`]
	);
	return `---
title: ${quoted(3)}
goal: ${quoted(4)}
technique: ask-without-data
difficulty: free
minutes: 4
peildatum: 2026-11-21
forbidden: [bsn, email]
leaks: { bsn: 1 }
required:
  - id: form
    label: ${quoted(5)}
    stems: [sjabloon]
---

${sections.join('\n')}`;
}

/** Every seventh vector. */
function share(which: number, separator = '\n\n'): string {
	return tokens.filter((_, index) => index % 7 === which).join(separator);
}

function joinToLines(parts: readonly string[]): readonly string[] {
	const lines: string[] = [];
	for (const part of parts) {
		const longer = `${lines.at(-1) ?? ''} ${part}`;
		if (lines.length > 0 && longer.length <= 400) lines[lines.length - 1] = longer;
		else lines.push(part);
	}
	return lines;
}
