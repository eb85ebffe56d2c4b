import {
	isContentId,
	issueAt,
	markdownIssues,
	type Issue,
	type Locale,
	type Section,
	type Worded
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

const says = {
	id: {
		nl: 'Geef de stap een id: "## Stap: titel {#id}".',
		en: 'Give the step an id: "## Stap: title {#id}".'
	},
	text: { nl: 'Schrijf de tekst van de stap.', en: 'Write the text of the step.' },
	end: {
		nl: 'Na een stap met kind=end komt niets meer: haal dit weg.',
		en: 'A step of kind end leads nowhere: remove this.'
	},
	notice: {
		nl: `Een bericht heeft deze onderdelen, in deze volgorde: ${noticeParts.join(', ')}.`,
		en: `A notice has these parts, in this order: ${noticeParts.join(', ')}.`
	},
	riskChoices: {
		nl: 'Schrijf drie keuzes, in deze volgorde: geen risico, een risico, een hoog risico.',
		en: 'Write three choices, in this order: no risk, a risk, a high risk.'
	},
	choices: { nl: 'Schrijf ten minste twee keuzes.', en: 'Write at least two choices.' },
	right: {
		nl: 'Zet bij ten minste één keuze dat die goed is: "- [x]".',
		en: 'Mark at least one choice as right: "- [x]".'
	},
	exit: {
		nl: `Schrijf op een eigen regel wat er daarna komt: ${exitShape}.`,
		en: `Say what comes next on a line of its own: ${exitShape}.`
	},
	exitLast: {
		nl: 'Na de regel met de pijl mogen alleen onderdelen met "###" komen: verplaats deze tekst.',
		en: 'Nothing but "###" parts may follow the way out: move this text.'
	}
} satisfies Readonly<Record<string, Worded>>;

const partMissing = (heading: string): Worded => ({
	nl: `Voeg "### ${heading}" toe aan deze stap.`,
	en: `Add "### ${heading}" to this step.`
});

const partUnknown = (kind: StepKind): Worded => ({
	nl: `Een stap met kind=${kind} heeft dit onderdeel niet: haal het weg.`,
	en: `A step of kind ${kind} has no such part: remove it.`
});

/** Reads what stands below a heading such as `## Stap: Ontdekt {#ontdekt}`; undefined when it cannot be a step. */
export function readStep(
	file: string,
	section: Section,
	heading: { id: string; title: string },
	locale: Locale,
	issues: Issue[]
): DrillStep | undefined {
	const report: Report = (line, code, message) => {
		issues.push(issueAt(file, { line }, code, message));
	};
	if (!isContentId(heading.id)) report(section.line, 'step-id', says.id);
	const { attributes, lines } = readAttributes(section, report);
	const parts = splitParts(lines, locale, report);
	const { kind } = attributes;
	for (const name of wanted[kind])
		if (!parts.below.has(name))
			report(section.line, 'part-missing', partMissing(stepHeadings[name][locale]));
	for (const [name, { line }] of parts.below)
		if (!wanted[kind].includes(name)) report(line - 1, 'part-unknown', partUnknown(kind));
	const { text, list } = splitText(parts.main);
	if (text.text.trim() === '') report(section.line, 'step-text', says.text);
	issues.push(...markdownIssues(file, text.text, text.line));
	const base = { ...heading, text: text.text.trim() };
	const listOf = (name: StepHeading) => parts.below.get(name) ?? { text: '', line: section.line };
	if (kind === 'end') {
		if (list.text.trim() !== '') report(list.line, 'end-exit', says.end);
		return { ...base, kind };
	}
	if (kind === 'choice' || kind === 'risk') {
		const before = issues.length;
		const choices = readChoices(file, list, issues);
		// A choice that cannot be read is told of already; it would only seem to be missing.
		if (issues.length === before) checkChoices(kind, choices, section.line, report);
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
		report(listOf(name).line, 'notice-parts', says.notice);
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
		report(line, 'choice-count', says.riskChoices);
	else if (length < 2) report(line, 'choice-count', says.choices);
	if (!choices.some(({ isRight }) => isRight)) report(line, 'choice-right', says.right);
}

function readOnlyExit(list: Lines, line: number, report: Report): Exit | undefined {
	const [first = '', ...others] = list.text.trim().split('\n');
	if (first === '') {
		report(line, 'exit-missing', says.exit);
		return undefined;
	}
	const reading = readExit(first);
	if (!reading.ok) report(list.line, reading.code, reading.message);
	if (others.join('').trim() !== '') report(list.line + 1, 'exit-last', says.exitLast);
	return reading.ok ? reading.exit : undefined;
}
