import { expect, test } from '@playwright/test';
import { assignModule } from './support/assignments.ts';
import { moduleIds, practiceModule, readModule } from './support/content.ts';
import { passSandbox, pathOf, readLessons, takeQuiz } from './support/module-pages.ts';
import { open, signIn } from './support/people.ts';

// The module of most journeys is completed in learner-journey.e2e.ts.
const others = moduleIds.filter((id) => id !== practiceModule.id).map((id) => readModule(id));

for (const module of others) {
	const { id, settings } = module;

	test(`${id} is completed with right answers`, async ({ page, baseURL }) => {
		await assignModule(baseURL ?? '', 'sanne', id);
		await signIn(page, 'sanne');
		await readLessons(page, module);
		for (const scenario of settings.completion.scenarios) {
			await expect(page).toHaveURL(new RegExp(`/sandbox/${scenario}$`, 'u'));
			await page.locator('html[data-hydrated]').waitFor();
			await passSandbox(page, scenario, module);
			await page.getByRole('link', { name: /^Verder/u }).click();
		}
		await page.getByRole('button', { name: 'Begin de toets' }).click();
		await takeQuiz(page, { module });
		await expect(page.getByRole('heading', { name: 'Je bent geslaagd' })).toBeVisible();
		await expect(page.getByText('100%', { exact: true })).toBeVisible();
		await expect(page.getByText('Je hebt de hele module afgerond')).toBeVisible();
	});

	test(`${id} explains every wrong answer and asks for another try`, async ({ page, baseURL }) => {
		await assignModule(baseURL ?? '', 'fatima', id);
		await signIn(page, 'fatima');
		await open(page, `${pathOf(module)}/quiz`);
		await page.getByRole('button', { name: 'Begin de toets' }).click();
		const wrong = settings.questionsPerAttempt;
		await takeQuiz(page, { wrong, module });
		await expect(page.getByRole('heading', { name: 'Nog niet gehaald' })).toBeVisible();
		await expect(page.getByText('0%', { exact: true })).toBeVisible();
		await expect(
			page.getByRole('heading', { name: `Bekijk deze ${wrong} vragen nog eens` })
		).toBeVisible();
	});
}
