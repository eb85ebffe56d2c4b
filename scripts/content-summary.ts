import {
	lessonTexts,
	lessonWords,
	parseModule,
	type ModuleFiles
} from '../src/lib/catalogue/index.ts';
import { locales, measureReadability, type Locale } from '../src/lib/content/index.ts';

type Noun =
	| 'problem'
	| 'lesson'
	| 'word'
	| 'self-check'
	| 'minute'
	| 'question'
	| 'scenario'
	| 'drill'
	| 'exercise';

const nouns: Readonly<
	Record<Locale, Readonly<Record<Noun, readonly [one: string, more: string]>>>
> = {
	nl: {
		problem: ['fout', 'fouten'],
		lesson: ['les', 'lessen'],
		word: ['woord', 'woorden'],
		'self-check': ['vraag in de lessen', 'vragen in de lessen'],
		minute: ['minuut', 'minuten'],
		question: ['toetsvraag', 'toetsvragen'],
		scenario: ['scenario', 'scenario’s'],
		drill: ['incidentoefening', 'incidentoefeningen'],
		exercise: ['oefening zonder chat', 'oefeningen zonder chat']
	},
	en: {
		problem: ['problem', 'problems'],
		lesson: ['lesson', 'lessons'],
		word: ['word', 'words'],
		'self-check': ['self-check', 'self-checks'],
		minute: ['minute', 'minutes'],
		question: ['question', 'questions'],
		scenario: ['scenario', 'scenarios'],
		drill: ['drill', 'drills'],
		exercise: ['exercise', 'exercises']
	}
};
const phrases = {
	nl: {
		unreadable: 'kan niet gelezen worden',
		ease: 'leesgemak',
		apply: 'toepassen',
		pretest: 'in de voortoets'
	},
	en: {
		unreadable: 'cannot be read',
		ease: 'reading ease',
		apply: 'apply',
		pretest: 'in the pre-test'
	}
} as const;

/** A line that says how big a module is, how easily it reads, and how many problems it has. */
export function summariseModule(
	name: string,
	files: ModuleFiles,
	problems: number,
	language: Locale
): string {
	const says = phrases[language];
	const result = counted(problems, 'problem', language);
	const parsed = parseModule(name, files);
	if (!parsed.ok) return `${name}: ${says.unreadable}, ${result}`;
	const { settings, locales: texts } = parsed.value;
	const { lessons, quiz, scenarios, drills, exercises } = texts.nl;
	const words = lessons.reduce((sum, lesson) => sum + lessonWords(lesson), 0);
	const checks = lessons.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'check'));
	const asked = quiz.questions.filter(({ pool }) => pool === 'post');
	const applied = asked.filter(({ level }) => level === 'apply').length;
	const ease = locales.map((locale) => {
		const text = texts[locale].lessons.flatMap(lessonTexts).join('\n\n');
		return `${locale} ${Math.round(measureReadability(text, locale).ease)}`;
	});
	const counts = [
		counted(lessons.length, 'lesson', language),
		counted(words, 'word', language),
		counted(checks.length, 'self-check', language),
		counted(settings.minutes, 'minute', language),
		`${says.ease} ${ease.join(' / ')}`,
		`${counted(asked.length, 'question', language)} (${percentage(applied, asked.length)} ${says.apply})`,
		`${quiz.questions.length - asked.length} ${says.pretest}`,
		counted(scenarios.length, 'scenario', language),
		...(drills.length > 0 ? [counted(drills.length, 'drill', language)] : []),
		...(exercises.length > 0 ? [counted(exercises.length, 'exercise', language)] : [])
	];
	return `${name}: ${counts.join(', ')}; ${result}`;
}

function percentage(part: number, whole: number): string {
	return `${whole === 0 ? 0 : Math.round((part * 100) / whole)} %`;
}

function counted(count: number, noun: Noun, language: Locale): string {
	const [one, more] = nouns[language][noun];
	return `${count.toLocaleString(language)} ${count === 1 ? one : more}`;
}
