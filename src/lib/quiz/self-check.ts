import {
	countWords,
	fencedLines,
	isContentId,
	issueAt,
	markdownIssues,
	type Issue,
	type Section,
	type Worded
} from '../content/index.ts';
import { readOptions, type LocatedOption } from './parse-options.ts';
import type { Option } from './types.ts';

/** A question in a lesson. Nothing is stored or counted, so its answers may reach the browser. */
export interface SelfCheck {
	readonly id: string;
	readonly kind: 'single' | 'multiple';
	/** Markdown. */
	readonly text: string;
	/** With explanations of 10–60 words. */
	readonly options: readonly Option[];
}

export interface LocatedSelfCheck {
	readonly check: SelfCheck;
	/** Line of the heading. */
	readonly line: number;
	/** In the order of `check.options`. */
	readonly options: readonly LocatedOption[];
}

interface ReadSelfCheck {
	readonly issues: readonly Issue[];
	readonly check?: LocatedSelfCheck;
}

const heading = /^(?:Vraag|Question)\s*\{#([^{}]*)\}$/u;
const minWords = 10;
const maxWords = 60;
const textMissing: Worded = {
	nl: 'Schrijf de vraag tussen de kop en de opties.',
	en: 'Write the question between the heading and the options.'
};
const noAttributes: Worded = {
	nl: 'Een vraag in een les heeft geen regel met kenmerken: haal die weg.',
	en: 'A self-check has no line of attributes: remove it.'
};

/** Reads a self-check: a question of a quiz without its line of attributes. */
export function readSelfCheck(file: string, section: Section): ReadSelfCheck {
	const issues: Issue[] = [];
	const report = (code: string, message: Worded, line = section.line) => {
		issues.push(issueAt(file, { line }, code, message));
	};
	const id = heading.exec(section.heading)?.[1] ?? '';
	if (!isContentId(id))
		report('self-check-id', {
			nl: `Geef de vraag een id in kleine letters: "## Vraag {#dicteren}", niet "## ${section.heading}".`,
			en: `Give the self-check an id in lower case: "## Vraag {#dicteren}", not "## ${section.heading}".`
		});
	const lines = section.body.split('\n');
	const fenced = fencedLines(lines);
	const found = lines.findIndex((line, index) => !fenced[index] && /^[-*+] \[/u.test(line));
	const textEnd = found < 0 ? lines.length : found;
	const text = lines.slice(0, textEnd).join('\n');
	const first = lines.findIndex((line) => line.trim() !== '');
	if (text.trim() === '') report('question-text-missing', textMissing);
	else if (/^\{[^{}]*\}$/u.test((lines[first] ?? '').trim()))
		report('self-check-attributes', noAttributes, section.bodyLine + first);
	issues.push(...markdownIssues(file, text, section.bodyLine));
	const optionLines = lines.slice(textEnd);
	const { options, places, ...read } = readOptions(
		file,
		optionLines,
		section.bodyLine + textEnd,
		section.line
	);
	issues.push(...read.issues);
	if (issues.length > 0) return { issues };
	const check: SelfCheck = { id, kind: kindOf(options), text: text.trim(), options };
	return { issues, check: { check, line: section.line, options: places } };
}

function kindOf(options: readonly Option[]): SelfCheck['kind'] {
	return options.filter(({ correct }) => correct).length > 1 ? 'multiple' : 'single';
}

/** Explanations that say too little to learn from, or more than fits beside a lesson. */
export function selfCheckIssues(file: string, located: LocatedSelfCheck): readonly Issue[] {
	return located.check.options.flatMap(({ id, explanation }, index) => {
		const words = countWords(explanation);
		if (words >= minWords && words <= maxWords) return [];
		const place = { line: located.options[index]?.explanationLine ?? located.line, column: 3 };
		const code = words < minWords ? 'explanation-too-short' : 'explanation-too-long';
		const message = {
			nl: `De uitleg bij optie ${id} van "${located.check.id}" heeft ${words} woorden: schrijf er ${minWords} tot ${maxWords}.`,
			en: `The explanation of option ${id} of "${located.check.id}" has ${words} words: write ${minWords} to ${maxWords}.`
		};
		return [issueAt(file, place, code, message)];
	});
}
