import type { Locale } from '../content/index.ts';
import type { Scenario } from './types.ts';

export type SectionKey =
	| 'situation'
	| 'task'
	| 'source'
	| 'opening'
	| 'start'
	| 'leak'
	| 'unclear'
	| 'good'
	| 'hints'
	| 'example'
	| 'debrief'
	| 'passes'
	| 'fails';

/** The headings of a scenario file per language, in the order of the guide for authors. */
export const sectionNames: Readonly<Record<SectionKey, Readonly<Record<Locale, string>>>> = {
	situation: { nl: 'Situatie', en: 'Situation' },
	task: { nl: 'Opdracht', en: 'Task' },
	source: { nl: 'Bron', en: 'Source' },
	opening: { nl: 'Opening', en: 'Opening' },
	start: { nl: 'Begin', en: 'Start' },
	leak: { nl: 'Antwoord: lek', en: 'Reply: leak' },
	unclear: { nl: 'Antwoord: onduidelijk', en: 'Reply: unclear' },
	good: { nl: 'Antwoord: goed', en: 'Reply: good' },
	hints: { nl: 'Hints', en: 'Hints' },
	example: { nl: 'Voorbeeld', en: 'Example' },
	debrief: { nl: 'Nabespreking', en: 'Debrief' },
	passes: { nl: 'Slaagt', en: 'Passes' },
	fails: { nl: 'Faalt', en: 'Fails' }
};

export const sectionKeys: readonly SectionKey[] = [
	'situation',
	'task',
	'source',
	'opening',
	'start',
	'leak',
	'unclear',
	'good',
	'hints',
	'example',
	'debrief',
	'passes',
	'fails'
];

/** Sections a scenario may do without. A prompt to rewrite has to be there; papers beside it need not. */
export const optionalSections: Readonly<Record<Scenario['kind'], ReadonlySet<SectionKey>>> = {
	prompt: new Set(['start']),
	rewrite: new Set(['source'])
};

export interface Heading {
	readonly key: SectionKey;
	/** Of a source: the title of the sheet. */
	readonly title: string;
	/** Of a source: its practice file. */
	readonly file?: string;
	/** Of a special reply: what must have leaked or be missing. */
	readonly when?: readonly string[];
}

/** Reads a heading in the language of the file: `Bron: titel {file=x.csv}`, `Antwoord: lek (bsn)`. */
export function readHeading(heading: string, locale: Locale): Heading | undefined {
	const words = heading.toLowerCase().replaceAll(/\s+/gu, ' ');
	const source = `${sectionNames.source[locale].toLowerCase()}:`;
	if (words.startsWith(source)) return readSource(heading.slice(heading.indexOf(':') + 1));
	const [, name = words, inner] = /^([^()]+?) ?\(([^()]*)\)$/u.exec(words) ?? [];
	const key = sectionKeys.find((entry) => sectionNames[entry][locale].toLowerCase() === name);
	if (key === undefined || inner === undefined) return key && { key, title: '' };
	if (key !== 'leak' && key !== 'unclear') return undefined;
	const when = inner.split(',').flatMap((entry) => (entry.trim() === '' ? [] : [entry.trim()]));
	return { key, title: '', when };
}

function readSource(written: string): Heading {
	const [, title = written, file] = /^([^{}]*)\{file=([^{}\s]+)\}\s*$/u.exec(written) ?? [];
	return { key: 'source', title: title.trim(), ...(file !== undefined && { file }) };
}
