import type { Locale } from '../../content/index.ts';

type InBoth = Readonly<Record<Locale, string>>;

/** The headings of a drill per language. */
export const drillHeadings = {
	situation: { nl: 'Situatie', en: 'Situation' },
	source: { nl: 'Bron', en: 'Source' },
	late: { nl: 'Te laat', en: 'Late' },
	step: { nl: 'Stap', en: 'Step' }
} as const satisfies Record<string, InBoth>;

/** The headings of level 3 within a step. */
export const stepHeadings = {
	reasons: { nl: 'Redenen', en: 'Reasons' },
	fields: { nl: 'Velden', en: 'Fields' },
	parts: { nl: 'Onderdelen', en: 'Parts' },
	example: { nl: 'Voorbeeld', en: 'Example' }
} as const satisfies Record<string, InBoth>;

export type StepHeading = keyof typeof stepHeadings;

/** Word stems that put the blame on somebody; a notice does without. */
export const blameStems: Readonly<Record<Locale, readonly string[]>> = {
	nl: [
		'schuld',
		'schuldig',
		'dom',
		'domme',
		'stom',
		'stomme',
		'blunder',
		'nalatig',
		'slordig',
		'onzorgvuldig',
		'onoplettend',
		'onverantwoord',
		'berisp',
		'ontslag',
		'ontslagen',
		'straf'
	],
	en: [
		'blame',
		'guilt',
		'stupid',
		'foolish',
		'blunder',
		'negligen',
		'careless',
		'sloppy',
		'irresponsib',
		'reprimand',
		'dismissed',
		'fired',
		'punish'
	]
};
