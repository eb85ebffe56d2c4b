import { countWords, issueAt, type Issue, type Locale, type Worded } from '../content/index.ts';
import { lessonTexts } from './read-lesson.ts';
import type { LocaleReading, ModuleReading } from './read.ts';

/**
 * Words an adult reads in a minute, in silence and to understand: the average for non-fiction over
 * 190 studies (M. Brysbaert, “How many words do we read per minute?”, Journal of Memory and
 * Language 109, 2019).
 */
const wordsPerMinute = 238;
/** For a question of the test: a small case, its options, and a moment to think. */
const minutesPerQuestion = 0.5;
/** How far the minutes of a module may be off: this share of it, or this many minutes. */
const tolerance = { share: 0.25, minutes: 2 } as const;

/** How long reading takes. A table or a list is read like running text. */
export function readingMinutes(text: string): number {
	return countWords(text) / wordsPerMinute;
}

/** Lessons and scenarios of one language that say another time than they take. */
export function lengthIssues({ lessons, scenarios }: LocaleReading): readonly Issue[] {
	return [
		...lessons.flatMap(({ file, value: { lesson, placeOf } }) => {
			const takes = readingMinutes(lessonTexts(lesson).join('\n\n'));
			// Rounding either way is right: 1.5 minutes may be called 1 or 2.
			const [least, most] = [Math.max(1, Math.floor(takes)), Math.max(1, Math.ceil(takes))];
			if (lesson.minutes >= least && lesson.minutes <= most) return [];
			const message = {
				nl: `Met zijn vragen leest deze les in ${decimal(takes, 'nl')} minuten: schrijf "minutes: ${most}" of verander de tekst.`,
				en: `With its self-checks this lesson reads in ${decimal(takes, 'en')} minutes: write "minutes: ${most}" or change the text.`
			};
			return [issueAt(file, placeOf(['minutes']), 'lesson-minutes', message)];
		}),
		...scenarios.flatMap(({ file, value: { scenario, placeOf } }) => {
			const { situation, task, sheets } = scenario;
			const takes = readingMinutes([situation, task, ...sheets.map(({ body }) => body)].join('\n'));
			if (scenario.minutes >= Math.floor(takes)) return [];
			const message = {
				nl: `Alleen lezen kost hier al ${decimal(takes, 'nl')} minuten: verhoog "minutes" of maak het bronmateriaal korter.`,
				en: `Reading alone takes ${decimal(takes, 'en')} minutes here: raise "minutes" or shorten the source material.`
			};
			return [issueAt(file, placeOf(['minutes']), 'scenario-minutes', message)];
		})
	];
}

/** A module that says another time than its lessons, the exercises it asks for and its test take. */
export function moduleMinutesIssues({
	settings,
	locales,
	issues
}: ModuleReading): readonly Issue[] {
	// What cannot be read cannot be counted.
	if (!settings || issues.length > 0) return [];
	const { value, placeOf } = settings.value;
	const { lessons, scenarios, drills } = locales.nl;
	const asked = [
		...scenarios.map(({ value: { scenario } }) => scenario),
		...drills.map(({ value: { drill } }) => ({ ...drill, id: `drill-${drill.id}` }))
	].filter(({ id }) => value.completion.scenarios.includes(id));
	if (asked.length < value.completion.scenarios.length) return [];
	const parts = {
		lessons: readingMinutes(
			lessons.flatMap(({ value: { lesson } }) => lessonTexts(lesson)).join('\n\n')
		),
		exercises: asked.reduce((sum, { minutes }) => sum + minutes, 0),
		test: value.completion.quiz ? value.questionsPerAttempt * minutesPerQuestion : 0
	};
	const takes = parts.lessons + parts.exercises + parts.test;
	const off = Math.abs(takes - value.minutes);
	if (off <= Math.max(tolerance.minutes, value.minutes * tolerance.share)) return [];
	const say = (locale: Locale) =>
		partNames
			.map(({ part, name }) => `${name[locale]} ${decimal(parts[part], locale)}`)
			.join(' + ');
	const message = {
		nl: `De module duurt ongeveer ${Math.round(takes)} minuten (${say('nl')}), niet ${value.minutes}: verander "minutes" of wat de module vraagt.`,
		en: `The module takes about ${Math.round(takes)} minutes (${say('en')}), not ${value.minutes}: change "minutes" or what the module asks.`
	};
	return [issueAt(settings.file, placeOf(['minutes']), 'module-minutes', message)];
}

const partNames = [
	{ part: 'lessons', name: { nl: 'lessen', en: 'lessons' } },
	{ part: 'exercises', name: { nl: 'oefeningen', en: 'exercises' } },
	{ part: 'test', name: { nl: 'toets', en: 'test' } }
] as const satisfies readonly { part: string; name: Worded }[];

function decimal(minutes: number, locale: Locale): string {
	return minutes.toLocaleString(locale, { maximumFractionDigits: 1 });
}
