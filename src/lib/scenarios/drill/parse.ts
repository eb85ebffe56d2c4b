import * as v from 'valibot';
import {
	calendarDay,
	contentId,
	isContentId,
	issueAt,
	lineOfText,
	markdownIssues,
	parseFrontMatter,
	parsedUnless,
	splitSections,
	uniqueBy,
	wholeMinutes,
	type Issue,
	type Locale,
	type LocatedValue,
	type Parsed,
	type Section,
	type Worded
} from '../../content/index.ts';
import type { SourceSheet } from '../types.ts';
import { graphIssues } from './graph.ts';
import { isLocalTime } from './local-time.ts';
import { drillHeadings } from './names.ts';
import { readStep } from './parse-step.ts';
import type { Drill, DrillStep } from './types.ts';

export interface LocatedDrill {
	readonly drill: Drill;
	/** Line of each step's heading, by its id. */
	readonly stepLines: ReadonlyMap<string, number>;
	/** Where a key of the front matter is written. */
	readonly placeOf: LocatedValue<unknown>['placeOf'];
}

const lines = v.pipe(
	v.array(lineOfText, 'expected a list of lines'),
	v.minLength(1, 'at least one')
);

/** The front matter of a drill. */
export const drillSchema = v.strictObject({
	title: lineOfText,
	goal: lineOfText,
	minutes: wholeMinutes,
	peildatum: calendarDay,
	start: v.pipe(
		v.string('expected a time'),
		v.check(isLocalTime, 'expected an existing time, YYYY-MM-DDTHH:MM')
	),
	secondsPerHour: v.pipe(
		v.number('expected a number of seconds'),
		v.integer('expected whole seconds'),
		v.minValue(1, 'at least 1'),
		v.maxValue(3600, 'at most 3600: real time')
	),
	deadlines: v.pipe(
		v.array(contentId, 'expected a list of deadline ids'),
		v.minLength(1, 'at least one deadline'),
		uniqueBy((id) => id, 'a deadline is listed twice')
	),
	roles: v.pipe(
		v.array(v.strictObject({ name: lineOfText, role: lineOfText }), 'expected a list of roles'),
		v.minLength(1, 'at least one role')
	),
	facts: lines,
	contact: lines,
	evidence: v.pipe(
		v.array(v.strictObject({ id: contentId, label: lineOfText }), 'expected a list of evidence'),
		uniqueBy(({ id }) => id, 'two pieces of evidence have the same id')
	)
});

/** The id in a drill's file name: `nl/drill-huisartsenpraktijk.md` → `huisartsenpraktijk`. */
export function drillId(file: string): string | undefined {
	const name = file.slice(file.lastIndexOf('/') + 1);
	const id = /^drill-(.+)\.md$/u.exec(name)?.[1];
	return id !== undefined && isContentId(id) && isContentId(drillKey(id)) ? id : undefined;
}

/** Under this id a drill counts among a module's scenarios: in its completion rule and in results. */
export function drillKey(id: string): string {
	return `drill-${id}`;
}

/**
 * A drill with the lines of its steps. Refuses what cannot be played: steps nobody reaches or leaves,
 * ways out to nowhere, time that stands still.
 */
export function readDrill(file: string, text: string, locale: Locale): Parsed<LocatedDrill> {
	const id = drillId(file);
	if (id === undefined) {
		const message = {
			nl: 'Noem een oefening met kleine letters en streepjes: drill-huisartsenpraktijk.md.',
			en: 'Name a drill with lower-case words and hyphens: drill-huisartsenpraktijk.md.'
		};
		return { ok: false, issues: [issueAt(file, {}, 'file-name', message)] };
	}
	const parsed = parseFrontMatter(file, text, drillSchema);
	if (!parsed.ok) return parsed;
	const { value, body, bodyLine, placeOf } = parsed.value;
	const issues: Issue[] = [];
	const { situation, sheets, late, steps, stepLines } = readSections(
		file,
		splitSections(body, bodyLine),
		locale,
		issues
	);
	const report = (line: number, code: string, message: Worded) => {
		issues.push(issueAt(file, { line }, code, message));
	};
	if (situation === '')
		report(bodyLine, 'section-missing', addSection(drillHeadings.situation[locale]));
	if (sheets.length === 0)
		report(bodyLine, 'section-missing', addSection(`${drillHeadings.source[locale]}: …`));
	for (const deadline of value.deadlines)
		if (!Object.hasOwn(late, deadline))
			report(bodyLine, 'late-missing', {
				nl: `Schrijf wat je doet als de termijn voorbij is: "## ${drillHeadings.late[locale]}: ${deadline}".`,
				en: `Say what to do once the deadline has passed: "## ${drillHeadings.late[locale]}: ${deadline}".`
			});
	const drill: Drill = { id, ...value, situation, sheets, late, steps };
	if (issues.length === 0) issues.push(...graphIssues(file, drill, stepLines));
	return parsedUnless(issues, { drill, stepLines, placeOf });
}

const addSection = (heading: string): Worded => ({
	nl: `Voeg het deel "## ${heading}" toe.`,
	en: `Add the section "## ${heading}".`
});

interface Body {
	situation: string;
	readonly sheets: SourceSheet[];
	readonly late: Record<string, string>;
	readonly steps: DrillStep[];
	readonly stepLines: Map<string, number>;
}

function readSections(
	file: string,
	{ sections, strayLine }: ReturnType<typeof splitSections>,
	locale: Locale,
	issues: Issue[]
): Body {
	const found: Body = { situation: '', sheets: [], late: {}, steps: [], stepLines: new Map() };
	if (strayLine !== undefined)
		issues.push(
			issueAt(file, { line: strayLine }, 'text-outside-section', {
				nl: 'Zet deze tekst onder een kop met "##".',
				en: 'Put this text below a "##" heading.'
			})
		);
	for (const section of sections) readSection(file, section, { locale, issues, found });
	return found;
}

function readSection(
	file: string,
	section: Section,
	{ locale, issues, found }: { locale: Locale; issues: Issue[]; found: Body }
): void {
	const { line, heading } = section;
	const report = (code: string, message: Worded) => {
		issues.push(issueAt(file, { line }, code, message));
	};
	const { name, title, id } = splitHeading(heading);
	const is = (key: keyof typeof drillHeadings) =>
		name.toLowerCase() === drillHeadings[key][locale].toLowerCase();
	if (section.body.trim() === '')
		report('section-empty', {
			nl: `Schrijf de tekst van het deel "${heading}".`,
			en: `Write the text of the section "${heading}".`
		});
	if (is('step')) {
		const earlier = found.stepLines.get(id);
		if (earlier !== undefined)
			report('step-id-duplicate', {
				nl: `Het id "${id}" staat al op regel ${earlier}: geef deze stap een ander id.`,
				en: `The id "${id}" is already used on line ${earlier}: give this step another id.`
			});
		if (title === '')
			report('step-title', {
				nl: `Geef de stap een naam: "## ${drillHeadings.step[locale]}: titel {#id}".`,
				en: `Name the step: "## ${drillHeadings.step[locale]}: title {#id}".`
			});
		found.stepLines.set(id, line);
		const step = readStep(file, section, { id, title }, locale, issues);
		if (step) found.steps.push(step);
		return;
	}
	issues.push(...markdownIssues(file, section.body, section.bodyLine));
	const text = section.body.trim();
	if (is('situation') && title === '' && found.situation === '') found.situation = text;
	else if (is('source') && title !== '') found.sheets.push({ title, body: text });
	else if (is('late') && isContentId(title)) found.late[title] = text;
	else {
		const known = Object.values(drillHeadings).map((names) => names[locale]);
		report('section-unknown', {
			nl: `Onbekend of dubbel deel "${heading}": kies uit ${known.join(' · ')}.`,
			en: `Unknown or repeated section "${heading}": expected ${known.join(' · ')}.`
		});
	}
}

/** The parts of `Stap: Ontdekt {#ontdekt}`; what is not written is empty. */
function splitHeading(heading: string): { name: string; title: string; id: string } {
	const written = /^([^:{]*)(?::([^{]*))?(?:\{#([^}]*)\})?$/u.exec(heading) ?? [];
	const part = (group: number) => (written[group] ?? '').trim();
	return { name: part(1), title: part(2), id: part(3) };
}
