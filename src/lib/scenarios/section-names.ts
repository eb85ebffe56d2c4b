import type { Locale } from '../content/index.ts';

export type SectionKey =
	| 'situation'
	| 'task'
	| 'source'
	| 'opening'
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
	'leak',
	'unclear',
	'good',
	'hints',
	'example',
	'debrief',
	'passes',
	'fails'
];

/** The section a heading names, in the language of the file; for a source with the sheet's title. */
export function readHeading(
	heading: string,
	locale: Locale
): { key: SectionKey; title: string } | undefined {
	const words = heading.toLowerCase().replaceAll(/\s+/gu, ' ');
	const source = `${sectionNames.source[locale].toLowerCase()}:`;
	if (words.startsWith(source))
		return { key: 'source', title: heading.slice(heading.indexOf(':') + 1).trim() };
	const key = sectionKeys.find((name) => sectionNames[name][locale].toLowerCase() === words);
	return key && { key, title: '' };
}
