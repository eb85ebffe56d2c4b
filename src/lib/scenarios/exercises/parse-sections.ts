import {
	issueAt,
	markdownIssues,
	splitSections,
	type Issue,
	type Locale,
	type Section
} from '../../content/index.ts';
import { colours, exerciseHeadings, leakOrSafe, type ExerciseSection } from './names.ts';
import type { ExerciseKind } from './types.ts';

interface File {
	readonly file: string;
	readonly body: string;
	readonly bodyLine: number;
	readonly locale: Locale;
	readonly kind: ExerciseKind;
}

export interface Sections {
	readonly prose: Readonly<Record<'situation' | 'task' | 'debrief', string>>;
	/** The sections a kind has of its own, once each. */
	readonly own: ReadonlyMap<ExerciseSection, Section>;
	readonly jobs: readonly { readonly title: string; readonly section: Section }[];
	/** Where something missing is reported. */
	readonly line: number;
}

const always = ['situation', 'task', 'debrief'] as const;
const wanted: Readonly<Record<ExerciseKind, readonly ExerciseSection[]>> = {
	spot: ['text', 'leaks'],
	sort: colours,
	sprint: leakOrSafe,
	tool: ['job']
};
/** Read as Markdown; the others hold texts as people write them at work. */
const isProse = (key: ExerciseSection) => always.some((one) => one === key) || key === 'job';

/** Cuts an exercise at its headings. A sprint may have colours instead of leak and no leak. */
export function collectSections(
	{ file, body, bodyLine, locale, kind }: File,
	issues: Issue[]
): Sections {
	const { sections, strayLine } = splitSections(body, bodyLine);
	const found = new Map<ExerciseSection, Section>();
	const jobs: { title: string; section: Section }[] = [];
	const report = (line: number, code: string, nl: string, en: string) => {
		issues.push(issueAt(file, { line }, code, { nl, en }));
	};
	const inColours = kind === 'sprint' && sections.some(({ heading }) => isColour(heading, locale));
	const needed = [...always, ...(inColours ? colours : wanted[kind])];
	if (strayLine !== undefined)
		report(
			strayLine,
			'text-outside-section',
			'Zet deze tekst onder een kop met "##".',
			'Put this text below a "##" heading.'
		);
	for (const section of sections) {
		const { heading, line } = section;
		const [, name = '', title = ''] = /^([^:]*)(?::(.*))?$/u.exec(heading) ?? [];
		const key = needed.find((one) => isHeading(name, one, locale));
		if (key === undefined || (key !== 'job' && title !== '')) {
			report(line, ...unknown(heading, needed, locale));
			continue;
		}
		if (section.body.trim() === '')
			report(
				line,
				'section-empty',
				`Schrijf de tekst van het deel "${heading}".`,
				`Write the text of the section "${heading}".`
			);
		if (isProse(key)) issues.push(...markdownIssues(file, section.body, section.bodyLine));
		if (key === 'job') jobs.push({ title: title.trim(), section });
		else if (found.has(key))
			report(
				line,
				'section-duplicate',
				`Het deel "${heading}" is er al: voeg ze samen of haal er één weg.`,
				`The section "${heading}" is there already: join the two or remove one.`
			);
		else found.set(key, section);
	}
	for (const key of needed)
		if (key === 'job' ? jobs.length === 0 : !found.has(key))
			report(bodyLine, ...missing(key, locale));
	const textOf = (key: ExerciseSection) => found.get(key)?.body.trim() ?? '';
	return {
		prose: { situation: textOf('situation'), task: textOf('task'), debrief: textOf('debrief') },
		own: found,
		jobs,
		line: bodyLine
	};
}

type Told = [code: string, nl: string, en: string];

function unknown(heading: string, needed: readonly ExerciseSection[], locale: Locale): Told {
	const known = needed.map((one) => exerciseHeadings[one][locale]).join(' · ');
	return [
		'section-unknown',
		`Onbekend deel "${heading}": kies uit ${known}.`,
		`Unknown section "${heading}": expected ${known}.`
	];
}

function missing(key: ExerciseSection, locale: Locale): Told {
	const name = exerciseHeadings[key][locale];
	const heading = key === 'job' ? `${name}: …` : name;
	return [
		'section-missing',
		`Voeg het deel "## ${heading}" toe.`,
		`Add the section "## ${heading}".`
	];
}

function isHeading(written: string, key: ExerciseSection, locale: Locale): boolean {
	const words = written.toLowerCase().replaceAll(/\s+/gu, ' ').trim();
	return words === exerciseHeadings[key][locale].toLowerCase();
}

const isColour = (heading: string, locale: Locale) =>
	colours.some((key) => isHeading(heading, key, locale));
