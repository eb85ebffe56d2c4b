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
	type Section
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

type SingleKey = Exclude<SectionKey, 'source'>;

const hintCount = 3;
const minPrompts = 5;
const bullet = /^[-*+] (.*)$/u;
const ordinal = /^\d{1,2}[.)] (.*)$/u;

/** Reads what follows the front matter of a scenario. */
export function readSections(
	file: string,
	body: string,
	bodyLine: number,
	locale: Locale
): Parsed<ScenarioParts> {
	const { single, sheets, special, issues } = collect(file, body, bodyLine, locale);
	const report = (line: number, code: string, message: string) => {
		issues.push(issueAt(file, { line }, code, message));
	};
	const textOf = (key: SingleKey) => single.get(key)?.body.trim() ?? '';
	const listOf = (key: SingleKey, mark: RegExp): readonly ListEntry[] => {
		const section = single.get(key);
		if (!section) return [];
		const { entries, strayLine } = splitList(section.body, section.bodyLine, mark);
		const wanted = mark === ordinal ? '"1. …"' : '"- …"';
		if (strayLine !== undefined) report(strayLine, 'list', `Expected a list of ${wanted} here.`);
		for (const { text, line } of entries)
			if (text === '') report(line, 'entry-empty', 'Write the text of this entry.');
		return entries;
	};
	const hints = listOf('hints', ordinal);
	const passes = listOf('passes', bullet);
	const fails = listOf('fails', bullet);
	const lineOf = (key: SingleKey) => single.get(key)?.line ?? bodyLine;
	if (single.has('hints') && hints.length !== hintCount)
		report(lineOf('hints'), 'hint-count', `Write exactly ${hintCount} hints, numbered.`);
	for (const [key, list] of [['passes', passes] as const, ['fails', fails] as const])
		if (single.has(key) && list.length < minPrompts)
			report(lineOf(key), 'prompt-count', `Write at least ${minPrompts} prompts here.`);
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
			example: lineOf('example'),
			passes: passes.map(({ line }) => line),
			fails: fails.map(({ line }) => line)
		}
	});
}

function collect(file: string, body: string, bodyLine: number, locale: Locale) {
	const single = new Map<SingleKey, Section>();
	const sheets: { sheet: SourceSheet; line: number }[] = [];
	const special: { reply: SpecialReply; line: number }[] = [];
	const { sections, strayLine } = splitSections(body, bodyLine);
	const issues: Issue[] = [];
	const report = (line: number, code: string, message: string) => {
		issues.push(issueAt(file, { line }, code, message));
	};
	if (strayLine !== undefined)
		report(strayLine, 'text-outside-section', 'Put this text below a "##" heading.');
	for (const section of sections) {
		const { heading, line } = section;
		const name = readHeading(heading, locale);
		if (!name) {
			const known = sectionKeys.map((key) => sectionNames[key][locale]).join(' · ');
			report(line, 'section-unknown', `Unknown section "${heading}": expected ${known}.`);
			continue;
		}
		if (section.body.trim() === '')
			report(line, 'section-empty', `Write the text of the section "${heading}".`);
		issues.push(...markdownIssues(file, section.body, section.bodyLine));
		if (name.key === 'source') {
			if (name.title === '')
				report(line, 'sheet-title', `Name the sheet: "## ${sectionNames.source[locale]}: title".`);
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
			report(line, 'section-duplicate', `The section "${heading}" is there already.`);
		else single.set(name.key, section);
	}
	for (const key of sectionKeys.filter((name) => !optionalSections.has(name)))
		if (key === 'source' ? sheets.length === 0 : !single.has(key))
			report(
				bodyLine,
				'section-missing',
				`The section "## ${sectionNames[key][locale]}${key === 'source' ? ': title' : ''}" is missing: add it.`
			);
	return { single, sheets, special, issues };
}
