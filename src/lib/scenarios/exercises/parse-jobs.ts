import { splitList, type Section, type Worded } from '../../content/index.ts';
import { tools } from '../tools.ts';
import type { Report } from './label.ts';
import { toolChoices, type Job } from './types.ts';

export interface WrittenJob {
	readonly job: Job;
	readonly line: number;
	/** Of the options, in their order. */
	readonly optionLines: readonly number[];
}

const option = /^\[([ x])\] ([a-z-]+)$/u;
const says = {
	title: { nl: 'Geef de klus een naam: "## Klus: titel".', en: 'Name the job: "## Job: title".' },
	text: {
		nl: 'Schrijf boven de keuzes wat de klus is.',
		en: 'Say above the options what the job is.'
	},
	option: {
		nl: `Schrijf een keuze als "- [x] internal", met een van ${toolChoices.join(', ')}.`,
		en: `Write an option as "- [x] internal", with one of ${toolChoices.join(', ')}.`
	},
	consequence: {
		nl: 'Schrijf wat er dan gebeurt: een lege regel, dan ingesprongen tekst.',
		en: 'Say what happens then: a blank line, then indented text.'
	},
	right: {
		nl: 'Zet bij ten minste één keuze dat die goed is: "- [x]".',
		en: 'Mark at least one option as right: "- [x]".'
	},
	wrong: {
		nl: 'Zet bij ten minste één keuze dat die fout is: "- [ ]".',
		en: 'Mark at least one option as wrong: "- [ ]".'
	}
} satisfies Readonly<Record<string, Worded>>;

/** Reads a job: its text, then `- [x] internal` per choice with the consequence indented below. */
export function readJob(title: string, section: Section, report: Report): WrittenJob {
	const { line, body, bodyLine } = section;
	const lines = body.split('\n');
	const found = lines.findIndex((one) => /^[-*+] \[/u.test(one));
	const start = found < 0 ? lines.length : found;
	const text = lines.slice(0, start).join('\n').trim();
	const { entries } = splitList(lines.slice(start).join('\n'), bodyLine + start, /^[-*+] (.*)$/u);
	const read = entries.flatMap(({ text: entry, line: at }) => {
		const [head = '', ...rest] = entry.split(/\n[ \t]*\n/u);
		const [, mark, written] = option.exec(head.trim()) ?? [];
		const choice = toolChoices.find((name) => name === written);
		const consequence = rest.join('\n\n').trim();
		if (choice === undefined) report(at, 'job-option', says.option);
		if (consequence === '') report(at, 'consequence-missing', says.consequence);
		return choice ? [{ option: { choice, isRight: mark === 'x', consequence }, line: at }] : [];
	});
	const options = read.map((one) => one.option);
	if (title === '') report(line, 'job-title', says.title);
	if (text === '') report(line, 'job-text', says.text);
	const chosen = options.map(({ choice }) => choice);
	const missing = tools.filter((tool) => !chosen.includes(tool));
	if (missing.length > 0)
		report(line, 'job-options', {
			nl: `Zeg van elke tool wat er gebeurt; er mist ${missing.join(', ')}.`,
			en: `Say for every tool what happens; missing: ${missing.join(', ')}.`
		});
	for (const [index, { line: at }] of read.entries())
		if (chosen.indexOf(chosen[index] ?? 'none') < index)
			report(at, 'job-duplicate', {
				nl: `"${chosen[index]}" staat er al: haal er één weg.`,
				en: `"${chosen[index]}" is there already: remove one.`
			});
	if (!options.some(({ isRight }) => isRight)) report(line, 'job-right', says.right);
	else if (options.every(({ isRight }) => isRight)) report(line, 'job-wrong', says.wrong);
	return { job: { title, text, options }, line, optionLines: read.map((one) => one.line) };
}
