import { describe, expect, test } from 'vitest';
import { detect } from '../../detector/index.ts';
import { exerciseText, located } from './exercise-fixture.ts';
import { exerciseDifferences, exerciseIssues, exerciseKinds, type ExerciseKind } from './index.ts';

const file = 'nl/exercise-oefening.md';
const check = (text: string) =>
	exerciseIssues(file, located(text), detect).map(
		({ line, column, code }) => `${line}:${column} ${code}`
	);

describe('the comparison with the detector', () => {
	test.each(exerciseKinds)('agrees with the fixture of %s', (kind) => {
		expect(check(exerciseText(kind))).toEqual([]);
	});

	test.each<[string, ExerciseKind, string, string, string[]]>([
		[
			'a leak without a label',
			'spot',
			'> Haar doos',
			'> Bel 06-99000001. Haar doos',
			['25:1 leak-unlabelled']
		],
		[
			'a label the detector calls otherwise',
			'spot',
			'[Fenna Testerink]{person}',
			'[999991693]{person}',
			['23:12 label-differs']
		],
		['a snippet with another label', 'sort', '{bsn}', '{iban}', ['23:1 label-differs']],
		[
			'a green snippet that is not safe',
			'sort',
			'Wat is een chatbot?',
			'Wat doet Fenna Testerink, 06-99000001?',
			['37:1 snippet-not-safe']
		],
		[
			'a tool that is right and leaks',
			'tool',
			'wat doet een chatbot?',
			'mevrouw Testerink, 06-99000001, belde.',
			['25:1 job-leaks']
		],
		[
			'no tool is right for a BSN',
			'tool',
			'wat doet een chatbot?',
			'klopt BSN 999991693?',
			['25:1 job-leaks', '29:1 job-leaks']
		]
	])('tells of %s', (_, kind, from, to, expected) => {
		const text = exerciseText(kind).replace(from, to);
		expect(check(text)).toEqual(expected);
	});

	test('a label on harmless words is refused, unless the author knows better', () => {
		const text = (label: string) =>
			exerciseText('spot')
				.replace('Haar doos', `Haar [doos]{${label}}`)
				.replace('- person', '- health: Over een ziekte.\n- person');
		expect(check(text('health'))).toEqual(['25:8 label-differs']);
		expect(check(text('health unseen'))).toEqual([]);
		expect(check(text('indirect #health'))).toEqual([]);
	});
});

describe('the comparison of languages', () => {
	const differences = (kind: ExerciseKind, change: (text: string) => string) => {
		const nl = { file, value: located(exerciseText(kind)) };
		const en = {
			file: 'en/exercise-oefening.md',
			value: located(change(exerciseText(kind, 'en')), 'en')
		};
		return exerciseDifferences(nl, en).map(({ line, code }) => `${line} ${code}`);
	};

	test.each(exerciseKinds)('finds none in the fixture of %s', (kind) => {
		expect(differences(kind, (text) => text)).toEqual([]);
	});

	test.each<[ExerciseKind, string, string, string]>([
		['spot', 'minutes: 2', 'minutes: 3', '5 exercises-differ'],
		['spot', 'peildatum: 2026-11-21', 'peildatum: 2026-11-20', '6 exercises-differ'],
		['spot', '{person}', '{customer-number #person}', '2 exercises-differ'],
		['sort', '{bsn}', '{iban}', '2 exercises-differ'],
		['sprint', 'kind: sprint', 'kind: sprint\nseconds: 60', '2 exercises-differ'],
		['tool', '- [x] free', '- [ ] free', '2 exercises-differ']
	])('finds in %s that %j became %j', (kind, from, to, expected) => {
		expect(differences(kind, (text) => text.replace(from, to))).toEqual([expected]);
	});

	test('finds another kind', () => {
		expect(differences('sort', () => exerciseText('tool', 'en'))).toEqual([
			'2 exercises-differ',
			'2 exercises-differ'
		]);
	});
});
