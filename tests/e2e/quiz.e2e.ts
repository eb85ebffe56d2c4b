import { expect, test } from '@playwright/test';
import { findQuestion, rightAnswer, wrongAnswer } from './support/content.ts';
import {
	choose,
	expectChosen,
	modulePath,
	questionId,
	startQuiz,
	takeQuiz
} from './support/module-pages.ts';
import { open, signIn } from './support/people.ts';

const answer = { name: 'Geef antwoord' };

test('the key of a question reaches the browser only after the answer', async ({ page }) => {
	await signIn(page, 'daan');
	const bodies: string[] = [];
	page.on('response', async (response) => {
		if (/html|json|javascript/u.test(response.headers()['content-type'] ?? '')) {
			bodies.push(await response.text().catch(() => ''));
		}
	});
	await startQuiz(page);
	await open(page, `${modulePath}/quiz`);
	const question = findQuestion(await questionId(page));
	const explained = 'options' in question ? question.options : [question];
	const explanations = explained.map(({ explanation }) => explanation.slice(0, 40));
	await page.waitForLoadState('networkidle');
	expect(bodies.some((body) => body.includes(question.id))).toBe(true);
	for (const explanation of explanations) {
		expect(bodies.filter((body) => body.includes(explanation))).toEqual([]);
	}
	expect(
		bodies.filter((body) => /"?correct"?\s*:/u.test(body) && body.includes(question.id))
	).toEqual([]);

	await choose(page, rightAnswer(question));
	await page.getByRole('button', answer).click();
	await expect(page.getByText(explanations[0] ?? '')).toBeVisible();
});

test('an answer is final: back button and a second tab meet the stored one', async ({
	page,
	context
}) => {
	await signIn(page, 'lotte');
	await startQuiz(page);
	const second = await context.newPage();
	await open(second, `${modulePath}/quiz`);
	const question = findQuestion(await questionId(page));
	expect(await questionId(second)).toBe(question.id);

	await choose(page, wrongAnswer(question));
	await page.getByRole('button', answer).click();
	await expect(page.getByText('Nog niet goed')).toBeVisible();

	await choose(second, rightAnswer(question));
	await second.getByRole('button', answer).click();
	await expect(second.getByText('Nog niet goed')).toBeVisible();

	await page.goBack();
	await page.reload();
	await expect(page.getByText(/^Vraag [12] van/u)).toBeVisible();
	await open(page, `${modulePath}/quiz?question=1`);
	await expect(page.getByText('Nog niet goed')).toBeVisible();
});

test('two clicks on the last button give one result', async ({ page }) => {
	await signIn(page, 'joris');
	await startQuiz(page);
	await takeQuiz(page, { wrong: 10 });
	const result = page.url();
	await page.goBack();
	await page.reload();
	await open(page, result);
	await expect(page.getByText('0%', { exact: true })).toBeVisible();
	await open(page, `${modulePath}/quiz`);
	await expect(page.getByRole('button', { name: 'Doe de toets opnieuw' })).toBeVisible();
});

test('an expired session during a quiz loses nothing', async ({ page, context }) => {
	await signIn(page, 'chanel');
	await startQuiz(page);
	const question = findQuestion(await questionId(page));
	await choose(page, rightAnswer(question));
	const cookies = await context.cookies();
	await context.clearCookies({ name: 'session' });
	await page.getByRole('button', answer).click();
	await expect(page.getByRole('alert')).toContainText('Je bent uitgelogd');
	await expectChosen(page, rightAnswer(question));

	await context.addCookies(cookies);
	await page.getByRole('button', answer).click();
	await expect(page.getByText('✓ Goed')).toBeVisible();
});

test('without a choice the question stays and says what to do', async ({ page }) => {
	await signIn(page, 'kwame');
	await startQuiz(page);
	await page.getByRole('button', answer).click();
	await expect(page.getByRole('alert')).toHaveText('Kies eerst een antwoord.');
});

test('the quiz works without script', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto('/login');
	await page.getByLabel('E-mailadres').fill('mei@demo.example');
	await page.getByLabel('Wachtwoord').fill('oefenen-met-ai');
	await page.getByRole('button', { name: 'Log in' }).click();
	await page.goto(`${modulePath}/quiz`);
	await page.getByRole('button', { name: /toets/u }).click();
	const question = findQuestion(await questionId(page));
	await choose(page, rightAnswer(question));
	await page.getByRole('button', answer).click();
	await expect(page.getByText('✓ Goed')).toBeVisible();
	await context.close();
});
