import {
	issueAt,
	markdownIssues,
	parsedUnless,
	splitList,
	splitSections,
	type Issue,
	type ListEntry,
	type Locale,
	type Parsed,
	type Section,
	type Worded
} from '../content/index.ts';
import {
	optionalSections,
	readHeading,
	sectionKeys,
	sectionNames,
	type SectionKey
} from './section-names.ts';
import type { Scenario, SourceSheet, SpecialReply } from './types.ts';

export interface ScenarioPlaces {
	/** Lines of the headings. */
	readonly sheets: readonly number[];
	readonly specialReplies: readonly number[];
	readonly start: number;
	readonly example: number;
	/** Lines of the prompts. */
	readonly passes: readonly number[];
	readonly fails: readonly number[];
}

export type ScenarioParts = Pick<
	Scenario,
	| 'situation'
	| 'task'
	| 'sheets'
	| 'opening'
	| 'start'
	| 'replies'
	| 'specialReplies'
	| 'hints'
	| 'example'
	| 'debrief'
	| 'passes'
	| 'fails'
> & { readonly places: ScenarioPlaces };

/** What follows the front matter, and where. */
interface Written {
	readonly kind: Scenario['kind'];
	readonly body: string;
	readonly bodyLine: number;
	readonly locale: Locale;
}

type SingleKey = Exclude<SectionKey, 'source'>;

const hintCount = 3;
const minPrompts = 5;
const emptyEntry: Worded = {
	nl: 'Schrijf hier tekst of haal de regel weg.',
	en: 'Write the text of this entry, or remove the line.'
};
const strayText: Worded = {
	nl: 'Zet deze tekst onder een kop met "##".',
	en: 'Put this text below a "##" heading.'
};
const bullet = /^[-*+] (.*)$/u;
const ordinal = /^\d{1,2}[.)] (.*)$/u;

/** Reads what follows the front matter of a scenario. */
export function readSections(file: string, written: Written): Parsed<ScenarioParts> {
	const { bodyLine } = written;
	const { single, sheets, special, issues } = collect(file, written);
	const report = reporter(file, issues);
	const textOf = (key: SingleKey) => single.get(key)?.body.trim() ?? '';
	const listOf = (key: SingleKey, mark: RegExp): readonly ListEntry[] => {
		const section = single.get(key);
		if (!section) return [];
		const { entries, strayLine } = splitList(section.body, section.bodyLine, mark);
		const wanted = mark === ordinal ? '"1. …"' : '"- …"';
		if (strayLine !== undefined)
			report(strayLine, 'list', {
				nl: `Verwacht hier een lijst: begin elke regel als ${wanted}.`,
				en: `Expected a list here: begin every line as in ${wanted}.`
			});
		for (const { text, line } of entries) if (text === '') report(line, 'entry-empty', emptyEntry);
		return entries;
	};
	const hints = listOf('hints', ordinal);
	const passes = listOf('passes', bullet);
	const fails = listOf('fails', bullet);
	const lineOf = (key: SingleKey) => single.get(key)?.line ?? bodyLine;
	if (single.has('hints') && hints.length !== hintCount)
		report(lineOf('hints'), 'hint-count', {
			nl: `Schrijf precies ${hintCount} hints, genummerd: "1. …".`,
			en: `Write exactly ${hintCount} hints, numbered: "1. …".`
		});
	for (const [key, list] of [['passes', passes] as const, ['fails', fails] as const])
		if (single.has(key) && list.length < minPrompts)
			report(lineOf(key), 'prompt-count', {
				nl: `Schrijf hier ten minste ${minPrompts} prompts, elk op een regel als "- …".`,
				en: `Write at least ${minPrompts} prompts here, each on a line as "- …".`
			});
	return parsedUnless(issues, {
		situation: textOf('situation'),
		task: textOf('task'),
		sheets: sheets.map(({ sheet }) => sheet),
		opening: textOf('opening'),
		...(single.has('start') && { start: textOf('start') }),
		replies: { leak: textOf('leak'), unclear: textOf('unclear'), good: textOf('good') },
		specialReplies: special.map(({ reply }) => reply),
		hints: hints.map(({ text }) => text),
		example: textOf('example'),
		debrief: textOf('debrief'),
		passes: passes.map(({ text }) => text),
		fails: fails.map(({ text }) => text),
		places: {
			sheets: sheets.map(({ line }) => line),
			specialReplies: special.map(({ line }) => line),
			start: lineOf('start'),
			example: lineOf('example'),
			passes: passes.map(({ line }) => line),
			fails: fails.map(({ line }) => line)
		}
	});
}

function collect(file: string, { kind, body, bodyLine, locale }: Written) {
	const single = new Map<SingleKey, Section>();
	const sheets: { sheet: SourceSheet; line: number }[] = [];
	const special: { reply: SpecialReply; line: number }[] = [];
	const { sections, strayLine } = splitSections(body, bodyLine);
	const issues: Issue[] = [];
	const report = reporter(file, issues);
	if (strayLine !== undefined) report(strayLine, 'text-outside-section', strayText);
	for (const section of sections) {
		const { heading, line } = section;
		const name = readHeading(heading, locale);
		if (!name) {
			report(line, 'section-unknown', unknownSection(heading, locale));
			continue;
		}
		if (section.body.trim() === '')
			report(line, 'section-empty', {
				nl: `Schrijf de tekst van het deel "${heading}".`,
				en: `Write the text of the section "${heading}".`
			});
		issues.push(...markdownIssues(file, section.body, section.bodyLine));
		if (name.key === 'source') {
			if (name.title === '')
				report(line, 'sheet-title', {
					nl: `Geef het bronblad een naam: "## ${sectionNames.source[locale]}: titel".`,
					en: `Name the sheet: "## ${sectionNames.source[locale]}: title".`
				});
			const { title, file: practiceFile } = name;
			const text = section.body.trim();
			sheets.push({
				sheet: { title, body: text, ...(practiceFile && { file: practiceFile }) },
				line
			});
		} else if (name.when) {
			const outcome = name.key === 'leak' ? 'leak' : 'unclear';
			special.push({ reply: { outcome, when: name.when, text: section.body.trim() }, line });
		} else if (single.has(name.key))
			report(line, 'section-duplicate', {
				nl: `Het deel "${heading}" is er al: voeg ze samen of haal er één weg.`,
				en: `The section "${heading}" is there already: join the two or remove one.`
			});
		else single.set(name.key, section);
	}
	for (const key of sectionKeys.filter((name) => !optionalSections[kind].has(name)))
		if (key === 'source' ? sheets.length === 0 : !single.has(key))
			report(bodyLine, 'section-missing', missingSection(key, locale));
	return { single, sheets, special, issues };
}

function unknownSection(heading: string, locale: Locale): Worded {
	const known = sectionKeys.map((key) => sectionNames[key][locale]).join(' · ');
	return {
		nl: `Onbekend deel "${heading}": kies uit ${known}.`,
		en: `Unknown section "${heading}": expected ${known}.`
	};
}

function missingSection(key: SectionKey, locale: Locale): Worded {
	const heading = `## ${sectionNames[key][locale]}`;
	const [nl, en] = key === 'source' ? [': titel', ': title'] : ['', ''];
	return {
		nl: `Het deel "${heading}${nl}" ontbreekt: voeg het toe.`,
		en: `The section "${heading}${en}" is missing: add it.`
	};
}

function reporter(file: string, issues: Issue[]) {
	return (line: number, code: string, message: Worded) => {
		issues.push(issueAt(file, { line }, code, message));
	};
}
