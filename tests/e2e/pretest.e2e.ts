import { expect, test } from '@playwright/test';
import { practiceModule, rightAnswer } from './support/content.ts';
import { modulePath } from './support/module-pages.ts';
import { open, signIn } from './support/people.ts';

test('a learner takes the pre-test once, without feedback, and skips what is unknown', async ({
	page
}) => {
	await signIn(page, 'anneke');
	await open(page, modulePath);
	await page.getByRole('link', { name: 'Doe de voortoets' }).click();
	const [first, second] = practiceModule.locales.nl.quiz.questions.filter(
		({ pool }) => pool === 'pre'
	);
	for (const question of [first, second]) {
		if (!question) throw new Error('The module has no pre-test.');
		for (const id of rightAnswer(question))
			await page.locator(`input[name="${question.id}"][value="${id}"]`).check();
	}
	await page.getByRole('button', { name: 'Verstuur en begin' }).click();
	await expect(page.getByText('Na de toets zie je wat je erbij hebt geleerd')).toBeVisible();
	expect(await page.content()).not.toMatch(/Nog niet goed|2 van 5/u);

	// Once: the offer is gone, and the page has no form any more.
	await open(page, modulePath);
	await expect(page.getByRole('link', { name: 'Doe de voortoets' })).toHaveCount(0);
	await open(page, `${modulePath}/pretest`);
	await expect(page.getByRole('button', { name: 'Verstuur en begin' })).toHaveCount(0);
});
