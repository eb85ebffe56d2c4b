import { createRawSnippet } from 'svelte';
import { afterEach, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import text from '/content/modules/incident-72-uur/nl/drill-huisartsenpraktijk.md?raw';
import { readDrill, type Deadline } from '../../scenarios/index.ts';
import DrillReportView from './DrillReportView.svelte';
import { DrillRun } from './drill-run.svelte.ts';

const law: readonly Deadline[] = [
	{
		...{ id: 'ap-melding', hours: 72, from: 'awareness', validFrom: '2018-05-25' },
		...{ legalBasis: { nl: 'AVG', en: 'GDPR' }, source: 'AVG', peildatum: '2026-11-21' },
		unit: 'hour',
		to: 'ap'
	}
];

afterEach(() => vi.restoreAllMocks());

function show() {
	const read = readDrill('nl/drill-huisartsenpraktijk.md', text, 'nl');
	if (!read.ok) throw new Error(JSON.stringify(read.issues));
	const run = new DrillRun({ drill: read.value.drill, revision: 'abc', law, onpass: vi.fn() });
	run.begin(false);
	run.choose(2);
	run.goOn();
	run.choose(0);
	run.goOn();
	for (const index of [0, 0, 0]) {
		run.choose(index);
		run.goOn();
	}
	run.choose(2);
	run.goOn();
	run.choose(0);
	run.drafts['bericht'] = 'Beste patiënt, een eigen bericht.';
	run.phase = 'ended';
	render(DrillReportView, {
		...{ run, onrestart: vi.fn() },
		children: createRawSnippet(() => ({ render: () => '<p>Na afloop</p>' }))
	});
}

it('tells decisions in order, lost evidence and what was written', async () => {
	show();
	const decisions = page.getByRole('listitem').filter({ hasText: 'Noor vertelt het' });
	await expect.element(decisions.first()).toHaveTextContent(/wissen.*niet de beste keuze/u);
	await expect.element(page.getByText('kwijtgeraakt')).toBeInTheDocument();
	await expect.element(page.getByText('een eigen bericht')).toBeInTheDocument();
});

it('tells the law in words, as the step did', async () => {
	show();
	const decisions = page.getByRole('listitem').filter({ hasText: 'Wie moet het weten?' });
	await expect.element(decisions).toHaveTextContent(/AP binnen 72 uur/u);
});

it('makes a PDF in the tab and offers it to save', async () => {
	const made: Blob[] = [];
	const create = URL.createObjectURL.bind(URL);
	vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
		if (blob instanceof Blob) made.push(blob);
		return create(blob);
	});
	const saved = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
	show();
	await page.getByRole('button', { name: 'Maak een pdf van dit verslag' }).click();
	await expect.element(page.getByText('De pdf is gemaakt op deze computer')).toBeInTheDocument();
	expect(saved).toHaveBeenCalledOnce();
	expect([made[0]?.type, (await made[0]?.text())?.slice(0, 5)]).toEqual([
		'application/pdf',
		'%PDF-'
	]);
});
