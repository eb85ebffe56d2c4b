import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cleanup, render } from 'vitest-browser-svelte';
import '../../app.css';
import {
	isCorrect,
	parseQuiz,
	readAnswer,
	toAnsweredQuestion,
	toPublicQuestion,
	type Question
} from '$lib/quiz';
import AnswerForm from './quiz/AnswerForm.fixture.svelte';
import AnsweredView from './AnsweredView.svelte';

const modules = import.meta.glob('/content/modules/huisartsenpraktijk/nl/quiz.md', {
	query: '?raw',
	import: 'default',
	eager: true
});
const parsed = parseQuiz('quiz.md', String(Object.values(modules)[0]), 'nl');
const questions = parsed.ok ? parsed.value.questions : [];

function find(kind: Question['kind']): Question {
	const found = questions.find((question) => question.kind === kind);
	if (!found) throw new Error(`The module has no ${kind} question.`);
	return found;
}

/** Shows the question in a form and gives what the form would send, read as the server reads it. */
function show(kind: Question['kind']) {
	const question = find(kind);
	render(AnswerForm, { question: toPublicQuestion(question, 3) });
	const send = () => {
		const form = document.querySelector('form') ?? undefined;
		const written = new FormData(form).getAll('answer').map(String);
		return readAnswer(
			question,
			written.filter((entry) => entry !== '')
		);
	};
	return { question, send };
}

afterEach(cleanup);

describe('the controls of a question', () => {
	it('choose one of two statements', async () => {
		const { question, send } = show('true-false');
		await page.getByLabelText('Niet waar').click();
		expect(isCorrect(question, send() ?? [])).toBe(true);
	});

	it('put steps in order by number, and swap two that collide', async () => {
		const { question, send } = show('order');
		const steps = 'items' in question ? question.items : [];
		for (const [index, { text }] of steps.entries())
			await page.getByRole('combobox', { name: text }).selectOptions(String(index + 1));
		expect(isCorrect(question, send() ?? [])).toBe(true);
		await page.getByRole('combobox', { name: steps[0]?.text ?? '' }).selectOptions('3');
		expect(send()).toEqual(['a:3', 'b:2', 'c:1', 'd:4']);
	});

	it('join entries with choices; a missing one makes no answer', async () => {
		const { question, send } = show('match');
		if (question.kind !== 'match') throw new Error('not a match question');
		for (const { id, choice } of question.items) {
			expect(send()).toBeUndefined();
			const text = question.choices.find((entry) => entry.id === choice)?.text ?? '';
			const select = document.querySelector(`select[aria-labelledby="answer-item-${id}"]`);
			await userEvent.selectOptions(select as HTMLSelectElement, text);
		}
		expect(isCorrect(question, send() ?? [])).toBe(true);
	});

	it('take a few typed words', async () => {
		const { question, send } = show('short');
		await page.getByLabelText('Jouw antwoord').fill('Afgeleid.');
		expect(isCorrect(question, send() ?? [])).toBe(true);
	});

	it('mark words by mouse and by keyboard', async () => {
		const { question, send } = show('spot');
		for (const word of ['Testerink,', '1958', 'hartfalen'])
			await page.getByLabelText(word, { exact: true }).click();
		const phone = page.getByLabelText('06-99000014,').element();
		if (phone instanceof HTMLElement) phone.focus();
		await userEvent.keyboard(' ');
		expect(isCorrect(question, send() ?? [])).toBe(true);
	});
});

describe('the answered question', () => {
	it('names what was caught, missed and marked in vain', async () => {
		render(AnsweredView, { question: toAnsweredQuestion(find('spot'), ['w0', 'w1'], 3), level: 2 });
		await expect.element(page.getByText('✓ Naam', { exact: false })).toBeVisible();
		await expect.element(page.getByText('gemist', { exact: false }).first()).toBeVisible();
		await expect.element(page.getByText('hoefde niet')).toBeVisible();
	});

	it('says where a step belonged and what was chosen', async () => {
		const answer = ['a:4', 'b:3', 'c:2', 'd:1'];
		render(AnsweredView, { question: toAnsweredQuestion(find('order'), answer, 3), level: 2 });
		await expect.element(page.getByText('Jij gaf deze stap nummer 4.')).toBeVisible();
	});
});
