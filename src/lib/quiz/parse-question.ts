import {
	fencedLines,
	isContentId,
	issueAt,
	markdownIssues,
	type Issue,
	type Section,
	type Worded
} from '../content/index.ts';
import { readAttributes, type WrittenKind } from './parse-attributes.ts';
import { readBody, type BodyLines, type Explanation } from './parse-body.ts';
import type { Question } from './types.ts';

export interface LocatedQuestion {
	readonly question: Question;
	/** Line of the heading. */
	readonly line: number;
	/** Line of the attributes. */
	readonly attributesLine: number;
	/** One per option, or one for the question. */
	readonly explanations: readonly Explanation[];
}

export interface ReadQuestion {
	readonly issues: readonly Issue[];
	readonly question?: LocatedQuestion;
}

const heading = /^(?:Vraag|Question)(?:\s+\{#([^}]*)\})?$/iu;

/** Where the part to answer begins, per kind; what stands above it is the question. */
const answerStart: Readonly<Record<WrittenKind, RegExp>> = {
	choice: /^[-*+] \[/u,
	'true-false': /^[-*+] \[/u,
	short: /^[-*+] \[/u,
	order: /^\d{1,2}[.)] /u,
	match: /^\|/u,
	spot: /^>/u
};

/** Reads one question. `lineOfId` holds the ids of the questions above it and gets this one's. */
export function readQuestion(
	file: string,
	section: Section,
	lineOfId: Map<string, number>
): ReadQuestion {
	const issues: Issue[] = [];
	const id = readId(file, section, lineOfId, issues);
	const lines = section.body.split('\n');
	const first = lines.findIndex((line) => line.trim() !== '');
	const attributesLine = first < 0 ? section.line : section.bodyLine + first;
	const attributes = readAttributes(file, attributesLine, lines[first] ?? '');
	issues.push(...attributes.issues);

	const fenced = fencedLines(lines);
	const textStart = attributes.present ? first + 1 : 0;
	const start = lines.findIndex(
		(line, index) => index >= textStart && !fenced[index] && answerStart[attributes.kind].test(line)
	);
	const textEnd = start < 0 ? lines.length : start;
	const text = lines.slice(textStart, textEnd).join('\n');
	if (text.trim() === '')
		issues.push(
			issueAt(file, { line: attributesLine }, 'question-text-missing', {
				nl: 'Schrijf de vraag tussen de regel met kenmerken en de antwoorden.',
				en: 'Write the question between the line of attributes and the answers.'
			})
		);
	issues.push(...markdownIssues(file, text, section.bodyLine + textStart));

	const body: BodyLines = {
		file,
		lines: lines.slice(textEnd),
		firstLine: section.bodyLine + textEnd,
		headingLine: section.line
	};
	const read = readBody(attributes.kind, body);
	issues.push(...read.issues);
	const { level, objective, pool } = attributes;
	if (issues.length > 0 || !id || !level || !objective) return { issues };
	const question: Question = { id, level, pool, objective, text: text.trim(), ...read.body };
	const { explanations } = read;
	return { issues, question: { question, line: section.line, attributesLine, explanations } };
}

function readId(
	file: string,
	{ heading: written, line }: Section,
	lineOfId: Map<string, number>,
	issues: Issue[]
): string | undefined {
	const id = heading.exec(written)?.[1]?.trim() ?? '';
	const earlier = lineOfId.get(id);
	const report = (code: string, message: Worded) => {
		issues.push(issueAt(file, { line }, code, message));
	};
	if (!heading.test(written))
		report('question-heading', {
			nl: `Verwacht "## Vraag {#id}" of "## Question {#id}", er staat "## ${written}": pas de kop aan.`,
			en: `Expected "## Vraag {#id}" or "## Question {#id}", found "## ${written}": change the heading.`
		});
	else if (id === '')
		report('question-id-missing', {
			nl: 'Geef de vraag een id: "## Vraag {#bsn-regime}".',
			en: 'Give the question an id: "## Vraag {#bsn-regime}".'
		});
	else if (!isContentId(id))
		report('question-id', {
			nl: `"${id}" is geen id: gebruik kleine letters, cijfers en streepjes, hooguit 60 tekens.`,
			en: `"${id}" is no id: use lower-case letters, digits and hyphens, at most 60 characters.`
		});
	else if (earlier !== undefined)
		report('question-id-duplicate', {
			nl: `Het id "${id}" staat al op regel ${earlier}: geef deze vraag een ander id.`,
			en: `The id "${id}" is already used on line ${earlier}: give this question another id.`
		});
	else {
		lineOfId.set(id, line);
		return id;
	}
	return undefined;
}
