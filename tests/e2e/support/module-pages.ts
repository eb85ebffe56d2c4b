import { expect, type Page } from '@playwright/test';
import type { Module } from '../../../src/lib/catalogue/index.ts';
import { findQuestion, practiceModule, rightAnswer, wrongAnswer } from './content.ts';
import { open } from './people.ts';

export const pathOf = (module: Module) => `/learn/${module.id}`;
export const modulePath = pathOf(practiceModule);
export const sandboxPath = `${modulePath}/sandbox/verwijsbrief`;

/** Turns every page of the lessons, from the first on. */
export async function readLessons(page: Page, module = practiceModule): Promise<void> {
	const { lessons } = module.locales.nl;
	await open(page, `${pathOf(module)}/${lessons[0]?.id}`);
	for (const lesson of lessons) {
		await expect(page.getByRole('heading', { level: 1, name: lesson.title })).toBeVisible();
		await page.getByRole('button', { name: /^Verder/u }).click();
	}
	const [first] = module.settings.completion.scenarios;
	await expect(page).toHaveURL(new RegExp(`${pathOf(module)}/sandbox/${first}$`, 'u'));
}

export const composer = (page: Page) => page.getByLabel('Je bericht aan de oefenbot');
export const send = (page: Page) => page.getByRole('button', { name: 'Verstuur' }).click();

/** The model prompt of an exercise of a module. */
export const exampleOf = (scenario: string, module = practiceModule): string =>
	module.locales.nl.scenarios.find(({ id }) => id === scenario)?.example ?? '';

/** Passes the exercise that is open, `verwijsbrief` unless said otherwise. */
export async function passSandbox(
	page: Page,
	scenario = 'verwijsbrief',
	module = practiceModule
): Promise<void> {
	await composer(page).fill(exampleOf(scenario, module));
	await send(page);
	await expect(page.locator('[data-saving=saved]')).toBeVisible();
}

/** The id of the question on the screen. */
export const questionId = (page: Page) => page.locator('input[name=question]').inputValue();

/** The control of the open question that holds an entry of an answer, and what kind it is. */
async function controlOf(page: Page, entry: string) {
	const select = page.locator(`select[name=answer]:has(option[value="${entry}"])`);
	if ((await select.count()) > 0) return { kind: 'select', control: select } as const;
	const box = page.locator(`input[name=answer][value="${entry}"]`);
	if ((await box.count()) > 0) return { kind: 'box', control: box } as const;
	return { kind: 'text', control: page.locator('input[name=answer]') } as const;
}

/** Fills in an answer in its stored form, whatever the kind of the question. */
export async function choose(page: Page, answer: readonly string[]): Promise<void> {
	for (const entry of answer) {
		const { kind, control } = await controlOf(page, entry);
		if (kind === 'select') await control.selectOption(entry);
		else if (kind === 'box') await control.check();
		else await control.fill(entry);
	}
}

/** The answer is still filled in, whatever the kind of the question. */
export async function expectChosen(page: Page, answer: readonly string[]): Promise<void> {
	for (const entry of answer) {
		const { kind, control } = await controlOf(page, entry);
		if (kind === 'box') await expect(control).toBeChecked();
		else await expect(control).toHaveValue(entry);
	}
}

/** Answers every drawn question and opens the result; `wrong` of them on purpose wrongly. */
export async function takeQuiz(
	page: Page,
	{ wrong = 0, module = practiceModule } = {}
): Promise<void> {
	const count = module.settings.questionsPerAttempt;
	for (let number = 1; number <= count; number++) {
		await expect(page.getByText(`Vraag ${number} van ${count}`)).toBeVisible();
		const question = findQuestion(await questionId(page), module);
		await choose(page, number <= wrong ? wrongAnswer(question) : rightAnswer(question));
		await page.getByRole('button', { name: 'Geef antwoord' }).click();
		await expect(page.getByText(number <= wrong ? 'Nog niet goed' : '✓ Goed')).toBeVisible();
		if (number < count) await page.getByRole('link', { name: 'Volgende vraag' }).click();
	}
	await page.getByRole('button', { name: 'Bekijk je resultaat' }).click();
	await expect(page).toHaveURL(/\/quiz\/[\w-]{36}$/u);
}

export async function startQuiz(page: Page): Promise<void> {
	await open(page, `${modulePath}/quiz`);
	await page.getByRole('button', { name: /toets/u }).click();
	await expect(page.getByText(/^Vraag 1 van/u)).toBeVisible();
}
