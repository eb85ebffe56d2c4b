import { describe, expect, test } from 'vitest';
import { locales } from '../../content/index.ts';
import { exerciseOf, exerciseText, located } from './exercise-fixture.ts';
import {
	exerciseId,
	exerciseKinds,
	exerciseProse,
	readExercise,
	type ExerciseKind
} from './index.ts';

const issues = (kind: ExerciseKind, from: string | RegExp, to: string) => {
	const written = exerciseText(kind);
	const text = written.replace(from, to);
	expect(text).not.toBe(written);
	const read = readExercise('nl/exercise-oefening.md', text, 'nl');
	return read.ok ? [] : read.issues.map(({ line, column, code }) => `${line}:${column} ${code}`);
};

describe.each(exerciseKinds)('an exercise of kind %s', (kind) => {
	test.each(locales)('is read with the headings of its language: %s', (locale) => {
		const { exercise } = located(exerciseText(kind, locale), locale);
		expect([exercise.kind, exercise.id, exercise.situation]).toEqual([
			kind,
			'oefening',
			'Een zin.'
		]);
	});

	test('gives its explanations to be read for level B1', () => {
		expect(exerciseProse(exerciseOf(kind)).length).toBeGreaterThan(4);
	});

	test('is refused without a debrief', () => {
		expect(issues(kind, /## Nabespreking\n\nEen zin\.\n/u, '')).toEqual(['8:1 section-missing']);
	});

	test('is refused with a heading that another kind has', () => {
		expect(issues(kind, '## Nabespreking', '## Bijlage\n\nWelkom.\n\n## Nabespreking')).toEqual([
			'17:1 section-unknown'
		]);
	});
});

test('a text keeps its lines, its words and the leak each belongs to', () => {
	const { lines, leaks } = exerciseOf('spot');
	const shown = lines.map((words) =>
		words.map(({ id, text, leak }) => `${id}:${text}${leak === undefined ? '' : `/${leak}`}`)
	);
	expect(shown[0]?.join(' ')).toBe(
		'w0:De w1:klant w2:Fenna/0 w3:Testerink/0 w4:woont w5:op w6:Proefweg/1 w7:9./1'
	);
	expect(shown[1]).toEqual([]);
	expect(leaks).toEqual([
		{ entity: 'person', explanation: 'Een naam wijst naar iemand.' },
		{ entity: 'address', explanation: 'Een adres ook.' }
	]);
});

test('snippets know their bucket and what they give away', () => {
	const { snippets } = exerciseOf('sort');
	expect(snippets.map(({ id, bucket, entity }) => [id, bucket, entity])).toEqual([
		['red-1', 'red', 'bsn'],
		['amber-1', 'amber', 'address'],
		['green-1', 'green', undefined],
		['green-2', 'green', undefined]
	]);
	expect(snippets[0]).toMatchObject({
		text: 'Klopt BSN 999991693?',
		explanation: 'Uitleg bij dit fragment.'
	});
});

test('a label for words without an identifier has no entity', () => {
	const text = exerciseText('spot')
		.replace('{person}', '{indirect}')
		.replace('- person', '- indirect');
	const { exercise } = located(text);
	expect('leaks' in exercise && exercise.leaks.map(({ entity }) => entity)).toEqual([
		undefined,
		'address'
	]);
});

test('a sprint takes 90 seconds unless its author says otherwise, and may have colours', () => {
	const sprint = exerciseText('sprint');
	const { exercise } = located(sprint.replace('kind:', 'seconds: 30\nkind:'));
	expect([exerciseOf('sprint').seconds, 'seconds' in exercise && exercise.seconds]).toEqual([
		90, 30
	]);
	const coloured = sprint
		.replace('## Lek', '## Rood')
		.replace('## Geen lek', '## Oranje\n\n- BSN 999996034 {bsn}\n\n  Uitleg.\n\n## Groen');
	const read = located(coloured).exercise;
	expect('snippets' in read && new Set(read.snippets.map(({ bucket }) => bucket))).toEqual(
		new Set(['red', 'amber', 'green'])
	);
});

test('a job says of each choice whether it is right and what happens', () => {
	const [job] = exerciseOf('tool').jobs;
	expect(job?.title).toBe('Een vraag');
	expect(job?.options.map(({ choice, isRight }) => `${choice} ${isRight}`)).toEqual([
		...['free true', 'internal true', 'paid false', 'business false', 'none false']
	]);
});

test.each([
	['spot', 'kind: spot', 'kind: puzzle', ['2:1 wrong-value']],
	['spot', 'kind: spot', 'kind: spot\nseconds: 60', ['3:1 seconds-unused']],
	['sprint', 'kind: sprint', 'kind: sprint\nseconds: 5', ['3:1 wrong-value']],
	['sort', '## Situatie', 'Los.\n\n## Situatie', ['9:1 text-outside-section']],
	['sort', '## Opdracht\n\nEen zin.', '## Opdracht', ['13:1 section-empty']],
	['sort', '## Opdracht', '## Situatie\n\nNog een.\n\n## Opdracht', ['13:1 section-duplicate']],
	['sort', 'Een zin.', 'Een <b>zin</b>.', ['11:5 raw-html']],
	['spot', '> De klant', 'De klant', ['23:1 spot-quote']],
	['spot', '{person}', '{naam}', ['23:12 leak-label', '29:1 explanation-unused']],
	['spot', '{person}', '{person #a #b}', ['23:12 leak-label', '29:1 explanation-unused']],
	['spot', '{person}', '{person zeker}', ['23:12 leak-label', '29:1 explanation-unused']],
	['spot', '{person}', '{person #naam}', ['27:1 explanation-missing', '29:1 explanation-unused']],
	['spot', '- person: Een naam wijst naar iemand.\n', '', ['27:1 explanation-missing']],
	[
		'spot',
		'- address: Een adres ook.',
		'- address:',
		['27:1 explanation-missing', '30:1 leak-explanation']
	],
	['spot', '- address', '- person: Nog eens.\n- address', ['30:1 explanation-duplicate']],
	['spot', '- person', 'Zomaar.\n\n- person', ['29:1 list']],
	['spot', /\]\{address\}/u, ']', ['30:1 explanation-unused']],
	[
		'spot',
		/\[Fenna Testerink\]\{person\} woont op \[Proefweg 9\]\{address\}/u,
		'belt',
		['21:1 spot-leaks', '29:1 explanation-unused', '30:1 explanation-unused']
	],
	['spot', / was nat en de brief erin was niet meer te lezen/u, '', ['21:1 spot-length']],
	['sort', ' {bsn}', '', ['23:1 label-missing']],
	['sort', '{bsn}', '{nummer}', ['23:1 leak-label']],
	['sort', 'chatbot?', 'chatbot? {person}', ['37:1 label-unneeded']],
	['sort', 'Klopt BSN 999991693?', '', ['23:1 snippet-length']],
	['sort', 'Klopt', 'a'.repeat(240), ['23:1 snippet-length']],
	['sort', 'Hoe werkt een formule?', 'Wat is een chatbot?', ['40:1 snippet-duplicate']],
	['sort', '- Hoe werkt een formule?\n\n  Uitleg bij dit fragment.\n', '', ['8:1 snippet-count']],
	['sort', /\n\n {2}Uitleg bij dit fragment\./u, '', ['23:1 explanation-missing']],
	['sort', '- Klopt', 'Los.\n\n- Klopt', ['23:1 list']],
	['sprint', /- Wat is optie f\?\n\n {2}.*\n/u, '', ['8:1 snippet-count']],
	['tool', '## Klus: Een vraag', '## Klus', ['21:1 job-title']],
	['tool', 'Vat deze vraag samen: wat doet een chatbot?\n', '', ['21:1 job-text']],
	['tool', '- [ ] paid', '- [ ] betaald', ['21:1 job-options', '33:1 job-option']],
	['tool', '- [ ] none', '- [ ] paid', ['41:1 job-duplicate']],
	['tool', '  Dit mag.\n', '', ['25:1 consequence-missing']],
	['tool', /\[x\]/gu, '[ ]', ['21:1 job-right']],
	['tool', /\[ \]/gu, '[x]', ['21:1 job-wrong']],
	['tool', /(## Klus[\s\S]*)/u, '$1\n'.repeat(9), ['8:1 job-count']]
] as const)('refuses %s with %j as %j', (kind, from, to, expected) => {
	expect(issues(kind, from, to)).toEqual(expected);
});

test.each([
	['nl/exercise-postvak.md', 'postvak'],
	['nl/exercise-Postvak.md', undefined],
	['nl/exercise-.md', undefined],
	[`exercise-${'a'.repeat(60)}.md`, undefined]
])('the id of %s is %s', (file, id) => {
	expect(exerciseId(file)).toBe(id);
	expect(readExercise(file, exerciseText('spot'), 'nl').ok).toBe(id !== undefined);
});
