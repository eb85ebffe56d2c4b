import type { Locale } from '../../content/index.ts';
import type { Bucket } from './types.ts';

export type ExerciseSection = 'situation' | 'task' | 'debrief' | 'text' | 'leaks' | 'job' | Bucket;

/** The headings of an exercise per language, in the order of the guide for authors. */
export const exerciseHeadings: Readonly<Record<ExerciseSection, Readonly<Record<Locale, string>>>> =
	{
		situation: { nl: 'Situatie', en: 'Situation' },
		task: { nl: 'Opdracht', en: 'Task' },
		text: { nl: 'Tekst', en: 'Text' },
		leaks: { nl: 'Lekken', en: 'Leaks' },
		red: { nl: 'Rood', en: 'Red' },
		amber: { nl: 'Oranje', en: 'Amber' },
		green: { nl: 'Groen', en: 'Green' },
		leak: { nl: 'Lek', en: 'Leak' },
		safe: { nl: 'Geen lek', en: 'No leak' },
		job: { nl: 'Klus', en: 'Job' },
		debrief: { nl: 'Nabespreking', en: 'Debrief' }
	};

export const colours = ['red', 'amber', 'green'] as const satisfies readonly Bucket[];
export const leakOrSafe = ['leak', 'safe'] as const satisfies readonly Bucket[];
