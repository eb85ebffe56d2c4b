import { createRawSnippet } from 'svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import lawText from '/content/deadlines.yaml?raw';
import text from '/content/modules/incident-72-uur/nl/drill-huisartsenpraktijk.md?raw';
import {
	deadlinesOn,
	parseDeadlines,
	readDrill,
	type Drill,
	type Field,
	type SandboxResult
} from '../../scenarios/index.ts';
import DrillView from './DrillView.svelte';

const canary = 'kwartelzang';
const drill = readShipped();
const law = readLaw();

function readShipped(): Drill {
	const read = readDrill('nl/drill-huisartsenpraktijk.md', text, 'nl');
	if (!read.ok) throw new Error(JSON.stringify(read.issues));
	return read.value.drill;
}

function readLaw() {
	const parsed = parseDeadlines('deadlines.yaml', lawText);
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
	return deadlinesOn(parsed.value, '2026-11-21');
}

function show() {
	const onpass = vi.fn<(result: SandboxResult) => void>();
	render(DrillView, {
		...{ drill, law, onpass },
		revision: 'abc123',
		after: createRawSnippet(() => ({ render: () => '<p>Na afloop</p>' }))
	});
	return onpass;
}

const press = (keys: string) => userEvent.keyboard(keys);
const answer = ({ stems }: Field) => stems.map(([stem = '']) => stem).join(' ');

/** Tabs until something of a kind has the focus; fails when the page has no such thing. */
async function tabTo(selector: string): Promise<void> {
	for (let presses = 0; presses < 40; presses++) {
		await press('{Tab}');
		if (document.activeElement?.matches(selector)) return;
	}
	throw new Error(`Tab never reached ${selector}.`);
}

/** Takes the right decision of the step on the screen, with the keyboard alone. */
async function decideRight(id: string): Promise<void> {
	const step = drill.steps.find((one) => one.id === id);
	await expect.element(page.getByRole('heading', { name: step?.title ?? '' })).toHaveFocus();
	if (!step || step.kind === 'end') return;
	if ('choices' in step) {
		await tabTo('input[type=radio]');
		await press(' ');
		const right = step.choices.findIndex(({ isRight }) => isRight);
		for (let moved = 0; moved < right; moved++) await press('{ArrowDown}');
		for (const { isRight } of step.kind === 'risk' ? step.reasons : []) {
			await tabTo('input[type=checkbox]');
			if (isRight) await press(' ');
		}
	} else if (step.kind === 'notice') {
		await tabTo('textarea');
		await press(`${step.fields.map(answer).join('. ')}. Bel 020-0123456, ${canary}.`);
	} else {
		for (const field of step.fields) {
			await tabTo(field.options.length > 0 ? 'select' : 'textarea');
			const right = field.options.findIndex(({ isRight }) => isRight);
			for (let moved = 0; moved <= right; moved++) await press('{ArrowDown}');
			if (right < 0) await press(answer(field));
		}
	}
	await tabTo('button');
	await press('{Enter}');
	await expect.element(page.getByRole('heading', { level: 3 }).first()).toHaveFocus();
	expect(document.querySelector('[data-feedback]')?.getAttribute('data-feedback')).toBe('right');
	await tabTo('[data-feedback] button');
	await press('{Enter}');
}

/** The steps that right decisions pass. */
function rightWay(): readonly string[] {
	const ids: string[] = [];
	let step = drill.steps[0];
	while (step && !ids.includes(step.id)) {
		ids.push(step.id);
		const exit =
			'exit' in step
				? step.exit
				: 'choices' in step
					? step.choices.find(({ isRight }) => isRight)?.exit
					: undefined;
		step = drill.steps.find(({ id }) => id === exit?.target);
	}
	return ids;
}

async function playRight(): Promise<void> {
	await tabTo('button.quiet');
	await press('{Enter}');
	for (const id of rightWay()) await decideRight(id);
	await tabTo('.step button');
	await press('{Enter}');
	await expect.element(page.getByRole('heading', { name: 'Jouw verslag' })).toHaveFocus();
}

describe('a drill', () => {
	it('can be passed with the keyboard alone, and gives away nothing that was written', async () => {
		const requests = vi.spyOn(globalThis, 'fetch');
		const onpass = show();
		await expect.element(page.getByRole('button', { name: /Begin met/u })).toBeInTheDocument();
		await playRight();

		expect(onpass).toHaveBeenCalledOnce();
		const [result] = onpass.mock.calls[0] ?? [];
		expect(result).toMatchObject({
			...{ scenario: 'drill-huisartsenpraktijk', revision: 'abc123', passed: true, leaks: {} }
		});
		expect(document.querySelector('[data-passed=true]')?.textContent).toContain(canary);
		const kept = JSON.stringify([
			...[result, { ...localStorage }, { ...sessionStorage }, document.cookie, location.href],
			...[JSON.stringify(history.state), requests.mock.calls]
		]);
		expect(kept).not.toContain(canary);
		await expect.element(page.getByText('Na afloop')).toBeInTheDocument();
	}, 300_000);
});

describe('a run', () => {
	beforeEach(async () => {
		show();
		await page.getByRole('button', { name: 'Begin zonder lopende klok' }).click();
	});

	const take = async (choice: RegExp) => {
		await page.getByRole('radio', { name: choice }).click();
		await page.getByRole('button', { name: 'Dit doe ik' }).click();
	};
	const clock = () => document.querySelector('[data-deadline=ap-melding]');

	it('shows what a choice costs and lets it be taken again', async () => {
		await take(/Ik zoek eerst zelf uit/u);
		await expect.element(page.getByText('Dit kostte 4 uur.')).toBeInTheDocument();
		expect(clock()?.textContent).toMatch(/nog 68 uur/u);
		await page.getByRole('button', { name: 'Probeer het nog eens' }).click();
		await expect.element(page.getByRole('radio').first()).not.toBeChecked();
	});

	it('says in words that the deadline is Monday at the same hour', () => {
		expect(clock()?.textContent).toMatch(/nog 72 uur/u);
		expect(clock()?.textContent).toMatch(/ma 8 juni.*16:30/u);
	});
});

describe('the running clock', () => {
	it('runs, and stands still when it is paused', async () => {
		show();
		await page.getByRole('button', { name: 'Begin met lopende klok' }).click();
		const left = () => document.querySelector('[data-deadline] .state')?.textContent ?? '';
		const atStart = left();
		await expect.poll(left, { timeout: 10_000 }).not.toBe(atStart);
		await page.getByRole('button', { name: 'Pauzeer de klok' }).click();
		const paused = left();
		await new Promise((resolve) => setTimeout(resolve, 1_500));
		expect(left()).toBe(paused);
		await expect
			.element(page.getByRole('button', { name: 'Laat de klok lopen' }))
			.toHaveAttribute('aria-pressed', 'true');
	});

	it('keeps still in its live region until a milestone', async () => {
		show();
		await page.getByRole('button', { name: 'Begin met lopende klok' }).click();
		const region = page.getByRole('region', { name: 'De klok' }).getByRole('status');
		await new Promise((resolve) => setTimeout(resolve, 1_500));
		expect(region.element().textContent.trim()).toBe('');
	});
});
