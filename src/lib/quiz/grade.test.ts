import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	drawQuestions,
	gradeQuiz,
	isCorrect,
	toAnsweredQuestion,
	toPublicQuestion,
	type AnsweredQuestion,
	type ChoiceQuestion,
	type PublicQuestion
} from './index.ts';

const question = (id: string, correct: string): ChoiceQuestion => ({
	id,
	kind: correct.length > 1 ? 'multiple' : 'single',
	level: 'apply',
	pool: 'post',
	objective: 'o',
	text: `Text of ${id}`,
	options: ['a', 'b', 'c', 'd'].map((option) => ({
		id: option,
		text: `Option ${option}`,
		correct: correct.includes(option),
		explanation: `Why ${option}`
	}))
});
const optionsOf = (shown: PublicQuestion | AnsweredQuestion) =>
	'options' in shown ? shown.options : [];
const orderOf = (shown: PublicQuestion | AnsweredQuestion) => optionsOf(shown).map(({ id }) => id);
const questions = Array.from({ length: 12 }, (_, index) => question(`q${index}`, 'a'));
const quiz = { title: 't', locale: 'nl' as const, questions };
const ids = questions.map(({ id }) => id);

describe('drawing', () => {
	test('gives the same questions for the same seed', () => {
		expect(drawQuestions(quiz, 10, 'seed')).toEqual(drawQuestions(quiz, 10, 'seed'));
	});

	test('gives an order that never changes between releases', () => {
		expect(drawQuestions(quiz, 5, 1)).toMatchInlineSnapshot(`
			[
			  "q11",
			  "q1",
			  "q2",
			  "q9",
			  "q6",
			]
		`);
	});

	test.each([
		[0, 0],
		[-1, 0],
		[3, 3],
		[12, 12],
		[99, 12]
	])('draws for a count of %i exactly %i', (count, drawn) => {
		expect(drawQuestions(quiz, count, 7)).toHaveLength(drawn);
	});

	test('draws every question about equally often, in every place', () => {
		const firsts = new Map<string | undefined, number>();
		for (let seed = 0; seed < 6_000; seed++) {
			const first = drawQuestions(quiz, 1, seed)[0];
			firsts.set(first, (firsts.get(first) ?? 0) + 1);
		}
		const counts = ids.map((id) => firsts.get(id) ?? 0);
		expect(Math.min(...counts) > 400 && Math.max(...counts) < 600).toBe(true);
	});

	test('leaves the questions of the pre-test out', () => {
		const mixed = questions.map((one, index) => ({
			...one,
			pool: index < 5 ? ('pre' as const) : ('post' as const)
		}));
		const drawn = drawQuestions({ ...quiz, questions: mixed }, 99, 1);
		expect(drawn.toSorted()).toEqual(ids.slice(5).toSorted());
	});

	test('draws no question twice and none from elsewhere', () => {
		const property = fc.property(fc.string(), fc.nat(12), (seed, count) => {
			const drawn = drawQuestions(quiz, count, seed);
			return new Set(drawn).size === count && drawn.every((id) => ids.includes(id));
		});
		expect(() => fc.assert(property)).not.toThrow();
	});
});

describe('what a learner sees', () => {
	test('is without key and explanations before the answer', () => {
		const shown = toPublicQuestion(question('q', 'a'), 1);
		expect([Object.keys(shown), ...optionsOf(shown).map(Object.keys)]).toEqual([
			['id', 'text', 'kind', 'options'],
			...Array.from({ length: 4 }, () => ['id', 'text'])
		]);
	});

	test('keeps its order from question to answer', () => {
		const one = question('q', 'a');
		const orders = [
			orderOf(toPublicQuestion(one, 5)),
			orderOf(toPublicQuestion(one, 5)),
			orderOf(toAnsweredQuestion(one, ['b'], 5))
		];
		expect(new Set(orders.map(String)).size).toBe(1);
	});

	test('has an order of its own per question', () => {
		const orders = questions.map((one) => orderOf(toPublicQuestion(one, 'seed')).join(''));
		expect(new Set(orders).size).toBeGreaterThan(4);
	});

	test('holds every option once', () => {
		const property = fc.property(
			fc.string(),
			(seed) =>
				orderOf(toPublicQuestion(question('q', 'a'), seed))
					.toSorted()
					.join('') === 'abcd'
		);
		expect(() => fc.assert(property)).not.toThrow();
	});

	test('has key and explanations after the answer', () => {
		const answered = toAnsweredQuestion(question('q', 'a'), ['b'], 1);
		expect([
			answered.correct,
			...optionsOf(answered).filter(({ id }) => id === 'a' || id === 'b')
		]).toEqual([
			false,
			...orderOf(answered).flatMap(
				(id) =>
					({
						a: [{ id, text: 'Option a', correct: true, explanation: 'Why a', isChosen: false }],
						b: [{ id, text: 'Option b', correct: false, explanation: 'Why b', isChosen: true }]
					})[id] ?? []
			)
		]);
	});
});

describe('grading', () => {
	test.each([
		['a', ['a'], true],
		['a', ['b'], false],
		['a', ['a', 'b'], false],
		['a', [], false],
		['ab', ['b', 'a'], true],
		['ab', ['a'], false],
		['ab', ['a', 'b', 'c'], false],
		['ab', ['a', 'a'], false],
		['a', ['z'], false],
		['', [], false]
	])('with key %j finds %j correct: %s', (key, chosen, expected) => {
		expect(isCorrect(question('q', key), chosen)).toBe(expected);
	});

	test('sorts questions into correct, wrong and unanswered', () => {
		const answers = { q0: ['a'], q1: ['b'], q2: [] };
		expect(gradeQuiz(questions.slice(0, 4), answers, 80)).toEqual({
			score: 25,
			passed: false,
			correct: ['q0'],
			wrong: ['q1'],
			unanswered: ['q2', 'q3']
		});
	});

	test.each([
		[12, 10, 83],
		[3, 2, 66],
		[3, 3, 100],
		[1, 0, 0]
	])('rounds the score of %i questions with %i correct down to %i', (total, correct, score) => {
		const answers = Object.fromEntries(ids.slice(0, correct).map((id) => [id, ['a']]));
		expect(gradeQuiz(questions.slice(0, total), answers, 80).score).toBe(score);
	});

	test.each([
		[8, 80, true],
		[7, 80, false],
		[0, 0, true],
		[10, 100, true],
		[9, 100, false]
	])('with %i of 10 correct and a pass mark of %i passes: %s', (correct, passMark, passed) => {
		const answers = Object.fromEntries(ids.slice(0, correct).map((id) => [id, ['a']]));
		expect(gradeQuiz(questions.slice(0, 10), answers, passMark).passed).toBe(passed);
	});

	test('never passes a quiz without questions', () => {
		expect(gradeQuiz([], {}, 0)).toMatchObject({ score: 0, passed: false });
	});

	test('takes no answer from the prototype and none to questions that were not drawn', () => {
		const drawn = [question('constructor', 'a')];
		expect(gradeQuiz(drawn, { other: ['a'] }, 80).unanswered).toEqual(['constructor']);
	});

	test('puts each question in one list', () => {
		const chosen = fc.subarray(['a', 'b', 'c', 'd']);
		const answers = fc.dictionary(fc.constantFrom(...ids), chosen);
		const property = fc.property(answers, (given) => {
			const { correct, wrong, unanswered, score } = gradeQuiz(questions, given, 80);
			const all = [...correct, ...wrong, ...unanswered].toSorted();
			return all.join() === ids.toSorted().join() && score >= 0 && score <= 100;
		});
		expect(() => fc.assert(property)).not.toThrow();
	});
});
