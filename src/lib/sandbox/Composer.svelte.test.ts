import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import Composer from './Composer.svelte';
import { Sandbox } from './sandbox.svelte.ts';
import { startScanner, type Scanner } from './scanner.ts';
import { practiceScenario } from './practice-scenario.ts';

const letter =
	'Mevrouw Testerink (46 jaar) belde. BSN 999991693. Later belde mevrouw Testerink weer.';
const composer = () => page.getByLabelText('Je bericht aan de oefenbot');
const card = () => page.getByRole('group', { name: 'Uitleg bij de vondst' });
const box = () => {
	const element = composer().element();
	if (!(element instanceof HTMLTextAreaElement)) throw new Error('No text area.');
	return element;
};

let scanner: Scanner;
beforeEach(async () => {
	scanner = startScanner();
	await scanner.ready;
	const sandbox = new Sandbox({
		scenario: practiceScenario,
		revision: 'abc123',
		scanner,
		onpass: () => undefined
	});
	render(Composer, { sandbox });
});
afterEach(() => scanner.stop());

async function paste(type: string, text: string) {
	const clipboardData = new DataTransfer();
	clipboardData.setData(type, text);
	box().dispatchEvent(
		new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
	);
	await Promise.resolve();
}
const undo = () => userEvent.keyboard('{Control>}z{/Control}');

describe('the composer', () => {
	it('explains the mark under the mouse', async () => {
		await composer().fill(letter);
		await expect.element(page.getByText('999991693', { exact: true })).toBeInTheDocument();
		const mark = document.querySelector('mark[data-entity=age]');
		const { left, top } = mark?.getBoundingClientRect() ?? { left: 0, top: 0 };
		box().dispatchEvent(
			new PointerEvent('pointermove', {
				pointerType: 'mouse',
				clientX: left + 4,
				clientY: top + 4,
				bubbles: true
			})
		);
		await expect.element(card()).toHaveTextContent('Leeftijd');
		await expect.element(card()).toHaveTextContent('AVG, artikel 4 lid 1');
	});

	it('explains the mark in which the caret stands', async () => {
		await composer().fill(letter);
		await expect.element(card()).toHaveTextContent('BSN');
		const at = letter.indexOf('46') + 1;
		box().setSelectionRange(at, at);
		await expect.element(card()).toHaveTextContent('Leeftijd');
	});

	it('masks the same person with the same placeholder and gives the text back on undo', async () => {
		await composer().fill(letter);
		await expect.element(card()).toBeInTheDocument();
		await page.getByRole('button', { name: /^Naam/u }).click();
		await page.getByRole('button', { name: 'Maskeer als [PERSOON-1]' }).click();
		await expect.element(composer()).toHaveValue(letter.replace('Testerink', '[PERSOON-1]'));
		await page.getByRole('button', { name: /^Naam/u }).click();
		await page.getByRole('button', { name: 'Maskeer als [PERSOON-1]' }).click();
		await expect.element(composer()).toHaveValue(letter.replaceAll('Testerink', '[PERSOON-1]'));
		await undo();
		await undo();
		await expect.element(composer()).toHaveValue(letter);
	});

	it('masks everything at once, and undo takes that back at once', async () => {
		await composer().fill(letter);
		await page.getByRole('button', { name: /^Maskeer alle/u }).click();
		await expect
			.element(composer())
			.toHaveValue(
				'Mevrouw [PERSOON-1] ([LEEFTIJD-1]) belde. BSN [BSN-1]. Later belde mevrouw [PERSOON-1] weer.'
			);
		await expect.element(page.getByText('✓ Veilig om te versturen.').first()).toBeInTheDocument();
		await undo();
		await expect.element(composer()).toHaveValue(letter);
	});

	it('takes the suggestion: a group instead of an age', async () => {
		await composer().fill(letter);
		await page.getByRole('button', { name: /Leeftijd/u }).click();
		await expect.element(card()).toHaveTextContent('Maak het algemeen');
		await page.getByRole('button', { name: 'Schrijf “40 tot 49 jaar”' }).click();
		await expect.element(composer()).toHaveValue(letter.replace('46 jaar', '40 tot 49 jaar'));
	});

	it('walks through the findings with F8 and back to the text with Escape', async () => {
		await composer().fill(letter);
		await expect.element(card()).toBeInTheDocument();
		box().setSelectionRange(0, 0);
		await userEvent.keyboard('{F8}');
		await expect.element(card()).toHaveFocus();
		await expect.element(card()).toHaveTextContent('Vondst 1 van 4');
		await userEvent.keyboard('{F8}');
		await expect.element(card()).toHaveTextContent('Vondst 2 van 4');
		await userEvent.keyboard('{Shift>}{F8}{/Shift}{Shift>}{F8}{/Shift}');
		await expect.element(card()).toHaveTextContent('Vondst 4 van 4');
		await userEvent.keyboard('{Escape}');
		await expect.element(composer()).toHaveFocus();
		expect(box().value.slice(box().selectionStart, box().selectionEnd)).toBe('Testerink');
	});

	it('walks to a finding however soon after the typing F8 comes', async () => {
		await composer().fill('Bel mevrouw Testerink. Haar BSN is 999991693.');
		await userEvent.keyboard('{Shift>}{F8}{/Shift}');
		await expect.element(card()).toHaveFocus();
		await expect.element(card()).toHaveTextContent('Vondst 2 van 2');
		expect(box().value.slice(box().selectionStart, box().selectionEnd)).toBe('999991693');
	});

	it('walks to a finding whose mark is there and its explanation not yet', async () => {
		let pressed = false;
		const marks = new MutationObserver(() => {
			if (pressed || !document.querySelector('mark[data-entity=bsn]')) return;
			pressed = true;
			box().dispatchEvent(
				new KeyboardEvent('keydown', { key: 'F8', shiftKey: true, bubbles: true })
			);
		});
		marks.observe(document.body, { subtree: true, childList: true });
		await composer().fill('Bel mevrouw Testerink. Haar BSN is 999991693.');
		await expect.element(card()).toHaveFocus();
		await expect.element(card()).toHaveTextContent('Vondst 2 van 2');
		marks.disconnect();
	});

	it('says what was found when the typing pauses, not at every key', async () => {
		const said: string[] = [];
		const status = page.getByRole('status').element();
		new MutationObserver(() => said.push(status.textContent)).observe(status, {
			subtree: true,
			childList: true,
			characterData: true
		});
		await composer().click();
		await userEvent.keyboard('BSN 999991693 van Joris Testerink');
		await expect
			.element(page.getByRole('status'))
			.toHaveTextContent('Dit zou een lek zijn. 2 lekken: 1 BSN, 1 naam.');
		expect(said.length).toBeLessThan(6);
	});

	it('tells in words why, whom it is about and what helps', async () => {
		await composer().fill('Mijn collega Joris Testerink heeft een burn-out.');
		await page.getByText('Waarom dit oordeel').click();
		await expect
			.element(page.getByText('Gezondheid, gekoppeld aan Joris Testerink. (AVG, artikel 9)'))
			.toBeVisible();
		await expect.element(page.getByText('Vraag naar de aanpak').first()).toBeVisible();
	});

	it('shows the facts that point at one person without a name', async () => {
		await composer().fill(
			'De enige wethouder van Fictiedam met een hond is op 12 maart aangehouden.'
		);
		await expect.element(card()).toBeInTheDocument();
		box().setSelectionRange(0, 0);
		await userEvent.keyboard('{F8}');
		await expect.element(card()).toHaveTextContent('Wie kan dit zijn?');
		await page.getByRole('button', { name: /wordt “in maart”/u }).click();
		await expect
			.element(composer())
			.toHaveValue('De enige wethouder van Fictiedam met een hond is in maart aangehouden.');
	});

	it('keeps the cells of a pasted table', async () => {
		await composer().click();
		await paste('text/html', '<table><tr><td>Noor</td><td>06-99000001</td></tr></table>');
		await expect.element(composer()).toHaveValue('Noor\t06-99000001');
		await undo();
		await expect.element(composer()).toHaveValue('');
	});

	it('does not send while a character is being composed', async () => {
		await composer().fill('Dag');
		box().dispatchEvent(
			new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true })
		);
		await expect.element(composer()).toHaveValue('Dag');
	});

	it('marks a text of 20,000 characters', async () => {
		const long = `${letter}\n`.repeat(Math.ceil(20_000 / letter.length));
		await composer().fill(long);
		await expect.element(composer()).toHaveValue(long);
		await expect
			.poll(() => document.querySelectorAll('mark[data-entity=bsn]').length)
			.toBe(long.split('999991693').length - 1);
	});
});
