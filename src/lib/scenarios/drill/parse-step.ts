import {
	isContentId,
	issueAt,
	markdownIssues,
	type Issue,
	type Locale,
	type Section
} from '../../content/index.ts';
import { exitShape, readExit } from './parse-exit.ts';
import { readChoices, readFields, readReasons, type Lines } from './parse-lists.ts';
import { stepHeadings, type StepHeading } from './names.ts';
import { readAttributes, splitParts, splitText, type Report, type StepKind } from './step-parts.ts';
import { noticeParts, riskLevels, type Choice, type DrillStep, type Exit } from './types.ts';

/** The headings of level 3 that each kind must have. */
const wanted: Readonly<Record<StepKind, readonly StepHeading[]>> = {
	choice: [],
	risk: ['reasons'],
	notice: ['parts', 'example'],
	form: ['fields'],
	register: ['fields'],
	end: []
};

/** Reads what stands below a heading such as `## Stap: Ontdekt {#ontdekt}`; undefined when it cannot be a step. */
export function readStep(
	file: string,
	section: Section,
	heading: { id: string; title: string },
	locale: Locale,
	issues: Issue[]
): DrillStep | undefined {
	const report = (line: number, code: string, message: string) => {
		issues.push(issueAt(file, { line }, code, message));
	};
	if (!isContentId(heading.id))
		report(section.line, 'step-id', `Give the step an id: "## Stap: title {#id}".`);
	const { attributes, lines } = readAttributes(section, report);
	const parts = splitParts(lines, locale, report);
	const { kind } = attributes;
	for (const name of wanted[kind])
		if (!parts.below.has(name))
			report(section.line, 'part-missing', `Add "### ${stepHeadings[name][locale]}" to this step.`);
	for (const [name, { line }] of parts.below)
		if (!wanted[kind].includes(name))
			report(line - 1, 'part-unknown', `A step of kind ${kind} has no such part.`);
	const { text, list } = splitText(parts.main);
	if (text.text.trim() === '') report(section.line, 'step-text', 'Write the text of the step.');
	issues.push(...markdownIssues(file, text.text, text.line));
	const base = { ...heading, text: text.text.trim() };
	const listOf = (name: StepHeading) => parts.below.get(name) ?? { text: '', line: section.line };
	if (kind === 'end') {
		if (list.text.trim() !== '') report(list.line, 'end-exit', 'A step of kind end leads nowhere.');
		return { ...base, kind };
	}
	if (kind === 'choice' || kind === 'risk') {
		const choices = readChoices(file, list, issues);
		checkChoices(kind, choices, section.line, report);
		return kind === 'choice'
			? { ...base, kind, choices }
			: { ...base, kind, choices, reasons: readReasons(file, listOf('reasons'), issues) };
	}
	const exit = readOnlyExit(list, section.line, report);
	const name = kind === 'notice' ? 'parts' : 'fields';
	const fields = readFields(file, listOf(name), issues);
	if (!exit) return undefined;
	if (kind !== 'notice') return { ...base, kind, exit, fields };
	if (fields.map(({ id }) => id).join() !== noticeParts.join())
		report(
			listOf(name).line,
			'notice-parts',
			`A notice has these parts, in this order: ${noticeParts.join(', ')}.`
		);
	const example = listOf('example');
	issues.push(...markdownIssues(file, example.text, example.line));
	return {
		...{ ...base, kind, exit, fields },
		example: example.text.trim(),
		maxWords: attributes.maxWords
	};
}

function checkChoices(
	kind: 'choice' | 'risk',
	choices: readonly Choice[],
	line: number,
	report: Report
): void {
	const { length } = choices;
	if (kind === 'risk' && length !== riskLevels.length)
		report(
			line,
			'choice-count',
			'Write three choices, in this order: no risk, a risk, a high risk.'
		);
	else if (length < 2) report(line, 'choice-count', 'Write at least two choices.');
	if (!choices.some(({ isRight }) => isRight))
		report(line, 'choice-right', 'Mark at least one choice as right: "- [x]".');
}

function readOnlyExit(list: Lines, line: number, report: Report): Exit | undefined {
	const [first = '', ...others] = list.text.trim().split('\n');
	if (first === '') {
		report(line, 'exit-missing', `Say what comes next on a line of its own: ${exitShape}.`);
		return undefined;
	}
	const reading = readExit(first);
	if (!reading.ok) report(list.line, reading.code, reading.message);
	if (others.join('').trim() !== '')
		report(list.line + 1, 'exit-last', 'Nothing but "###" parts may follow the way out.');
	return reading.ok ? reading.exit : undefined;
}
