import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import type { SelfCheck as Check } from '$lib/quiz';
import SelfCheck from './SelfCheck.svelte';

const check: Check = {
	id: 'dicteren',
	kind: 'single',
	text: 'Telt dicteren ook als invoeren?',
	options: [
		{ id: 'a', text: 'Nee.', correct: false, explanation: 'Wat je inspreekt, gaat ook mee.' },
		{ id: 'b', text: 'Ja.', correct: true, explanation: 'Spraak wordt tekst.' },
		{ id: 'c', text: 'Soms.', correct: false, explanation: 'Het gaat altijd mee.' }
	]
};
const glossary = {
	title: 'Begrippen',
	peildatum: '2026-11-21',
	entries: new Map([['bsn', { id: 'bsn', term: 'BSN', definition: 'Een nummer.' }]])
};

const show = (changes: Partial<Check> = {}) =>
	render(SelfCheck, { check: { ...check, ...changes }, reading: { glossary } });
const press = (name: string) => page.getByRole('button', { name }).click();
const status = page.getByRole('status');

describe('a self-check', () => {
	it('asks for a choice first', async () => {
		show();
		await press('Kijk na');
		await expect.element(status).toHaveTextContent('Kies eerst een antwoord.');
	});

	it('explains the chosen option and the right one, and no other', async () => {
		show();
		await page.getByLabelText('Nee.').click();
		await press('Kijk na');
		await expect.element(status).toHaveTextContent('Nog niet goed');
		await expect.element(status).toHaveTextContent('Wat je inspreekt, gaat ook mee.');
		await expect.element(status).toHaveTextContent('Spraak wordt tekst.');
		await expect.element(status).not.toHaveTextContent('Het gaat altijd mee.');
		await expect.element(page.getByLabelText('Ja.')).toBeDisabled();
	});

	it('begins again with nothing chosen, ready at the first option', async () => {
		show();
		await page.getByLabelText('Nee.').click();
		await press('Kijk na');
		await press('Probeer opnieuw');
		await expect.element(status).toHaveTextContent(/^\s*$/u);
		await expect.element(page.getByLabelText('Nee.')).not.toBeChecked();
		await expect.element(page.getByLabelText('Nee.')).toHaveFocus();
		await page.getByLabelText('Ja.').click();
		await press('Kijk na');
		await expect.element(status).toHaveTextContent('✓ Goed');
	});

	it('works with the keyboard alone', async () => {
		show();
		await userEvent.keyboard('{Tab}{ArrowDown}{Tab}{Enter}');
		await expect.element(status).toHaveTextContent('✓ Goed');
		await expect.element(page.getByRole('button', { name: 'Probeer opnieuw' })).toHaveFocus();
	});

	it('wants all right options of several', async () => {
		const [a, b, c] = check.options.map((option) => ({ ...option, correct: option.id !== 'a' }));
		show({ kind: 'multiple', options: [a, b, c].filter((option) => option !== undefined) });
		await page.getByLabelText('Ja.').click();
		await press('Kijk na');
		await expect.element(status).toHaveTextContent('Nog niet goed');
		await press('Probeer opnieuw');
		await page.getByLabelText('Ja.').click();
		await page.getByLabelText('Soms.').click();
		await press('Kijk na');
		await expect.element(status).toHaveTextContent('✓ Goed');
	});

	it('explains terms in the question, but keeps buttons out of the options', async () => {
		const options = check.options.map((option) => ({ ...option, text: `${option.text} [[bsn]]` }));
		show({ text: 'Wat is een [[bsn]]?', options });
		await expect.element(page.getByRole('button', { name: 'BSN' })).toBeVisible();
		expect(page.getByRole('button', { name: 'BSN' }).elements()).toHaveLength(1);
	});
});
