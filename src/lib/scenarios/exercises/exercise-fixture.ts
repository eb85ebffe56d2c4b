import type { Locale } from '../../content/index.ts';
import { exerciseHeadings, type ExerciseSection } from './names.ts';
import { readExercise, type LocatedExercise } from './parse.ts';
import type { Exercise, ExerciseKind } from './types.ts';

type Part = readonly [section: ExerciseSection, body: string, title?: string];

const snippet = (text: string) => `- ${text}\n\n  Uitleg bij dit fragment.\n`;
const job = `Vat deze vraag samen: wat doet een chatbot?

- [x] free

  Dit mag.

- [x] internal

  Dit mag ook.

- [ ] paid

  Hier heb je niets voor nodig.

- [ ] business

  Ook dat is niet nodig.

- [ ] none

  Een chatbot kan dit.
`;

const parts: Readonly<Record<ExerciseKind, readonly Part[]>> = {
	spot: [
		[
			'text',
			'> De klant [Fenna Testerink]{person} woont op [Proefweg 9]{address}.\n>\n> Haar doos was nat en de brief erin was niet meer te lezen.'
		],
		['leaks', '- person: Een naam wijst naar iemand.\n- address: Een adres ook.']
	],
	sort: [
		['red', snippet('Klopt BSN 999991693? {bsn}')],
		['amber', snippet('Wie woont er op Proefweg 9 in Fictiedam? {address}')],
		['green', snippet('Wat is een chatbot?') + snippet('Hoe werkt een formule?')]
	],
	sprint: [
		[
			'leak',
			['91693', '94451', '97336', '90548', '90822', '99242']
				.map((end) => snippet(`Klopt BSN 9999${end}? {bsn}`))
				.join('')
		],
		['safe', ['a', 'b', 'c', 'd', 'e', 'f'].map((x) => snippet(`Wat is optie ${x}?`)).join('')]
	],
	tool: [['job', job, 'Een vraag']]
};

/** An exercise without mistakes as its author writes it, for tests. */
export function exerciseText(kind: ExerciseKind, locale: Locale = 'nl'): string {
	const prose = (['situation', 'task', 'debrief'] as const).map((key): Part => [key, 'Een zin.']);
	const sections = [...prose, ...parts[kind]].map(([key, body, title]) => {
		const name = exerciseHeadings[key][locale];
		return `## ${title === undefined ? name : `${name}: ${title}`}\n\n${body}\n`;
	});
	const head = `---\nkind: ${kind}\ntitle: Oefening\ngoal: Een doel.\nminutes: 2\npeildatum: 2026-11-21\n---\n\n`;
	return head + sections.join('\n');
}

export function located(text: string, locale: Locale = 'nl'): LocatedExercise {
	const read = readExercise(`${locale}/exercise-oefening.md`, text, locale);
	if (!read.ok) throw new Error(JSON.stringify(read.issues, null, '\t'));
	return read.value;
}

/** The exercise of the fixture of a kind. */
export function exerciseOf<const Kind extends ExerciseKind>(
	kind: Kind
): Extract<Exercise, { kind: Kind }> {
	const { exercise } = located(exerciseText(kind));
	if (!isKind(exercise, kind)) throw new Error(`The fixture of ${kind} has another kind.`);
	return exercise;
}

const isKind = <Kind extends ExerciseKind>(
	exercise: Exercise,
	kind: Kind
): exercise is Extract<Exercise, { kind: Kind }> => exercise.kind === kind;
