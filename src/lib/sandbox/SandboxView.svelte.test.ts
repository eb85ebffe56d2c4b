import { createRawSnippet } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import type { SandboxResult } from '../scenarios/index.ts';
import { practiceScenario } from './practice-scenario.ts';
import SandboxView from './SandboxView.svelte';

function show() {
	const onpass = vi.fn<(result: SandboxResult) => void>();
	render(SandboxView, {
		scenario: practiceScenario,
		revision: 'abc123',
		onpass,
		after: createRawSnippet(() => ({ render: () => '<p>Na afloop</p>' }))
	});
	return onpass;
}

const composer = () => page.getByLabelText('Je bericht aan de oefenbot');
const verdict = () => page.getByRole('status');

describe('the practice chat', () => {
	it('marks a leak while typing and says what it is', async () => {
		show();
		await composer().fill('Het BSN is 999991693');
		await expect.element(verdict()).toHaveTextContent('Dit zou een lek zijn');
		await expect.element(page.getByText('UAVG, artikel 46').first()).toBeInTheDocument();
	});

	it('reports counts and no text when the exercise is passed after a leak', async () => {
		const onpass = show();
		await composer().fill('Het BSN is 999991693');
		await userEvent.keyboard('{Enter}');
		await expect.element(page.getByText('Dat had ik niet mogen zien.')).toBeInTheDocument();
		await composer().fill('Wat staat er in een brief?');
		await userEvent.keyboard('{Enter}');
		await expect.element(page.getByText('Na afloop')).toBeInTheDocument();
		expect(onpass).toHaveBeenCalledOnce();
		const result = onpass.mock.calls[0]?.[0];
		expect(result).toMatchObject({ scenario: 'oefening', passed: true, leaks: { bsn: 1 } });
		expect(JSON.stringify(result)).not.toContain('999991693');
	});

	it('answers a vague prompt without passing it', async () => {
		const onpass = show();
		await composer().fill('Hallo');
		await userEvent.keyboard('{Enter}');
		await expect.element(page.getByText('Wat bedoel je?')).toBeInTheDocument();
		expect(onpass).not.toHaveBeenCalled();
	});

	it('gives hints one by one', async () => {
		show();
		await page.getByRole('button', { name: 'Geef me een hint' }).click();
		await expect.element(page.getByText('Eerste hint')).toBeInTheDocument();
		await page.getByRole('button', { name: 'Nog een hint' }).click();
		await page.getByRole('button', { name: 'Nog een hint' }).click();
		await expect.element(page.getByText('Derde hint')).toBeInTheDocument();
		await expect
			.element(page.getByRole('button', { name: 'Nog een hint' }))
			.not.toBeInTheDocument();
	});

	it('makes a new line with Shift and Enter instead of sending', async () => {
		show();
		await composer().click();
		await userEvent.keyboard('een{Shift>}{Enter}{/Shift}twee');
		await expect.element(composer()).toHaveValue('een\ntwee');
	});

	it('forgets everything when started again', async () => {
		show();
		await composer().fill('Het BSN is 999991693');
		await userEvent.keyboard('{Enter}');
		await expect.element(page.getByText('Dat had ik niet mogen zien.')).toBeInTheDocument();
		await page.getByRole('button', { name: 'Begin opnieuw' }).click();
		await expect.element(page.getByText('Dat had ik niet mogen zien.')).not.toBeInTheDocument();
		await expect.element(composer()).toHaveValue('');
	});
});
