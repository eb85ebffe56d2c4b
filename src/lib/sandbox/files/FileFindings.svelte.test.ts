import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import { detect } from '../../detector/index.ts';
import type { Part, ReadDocument } from './document.ts';
import FileFindings from './FileFindings.svelte';

const staff: Part = {
	label: { code: 'sheet', sheet: 'personeel', state: 'hidden' },
	text: [
		'naam\tbsn',
		...[
			'999994451',
			'999997336',
			'999990548',
			'999990822',
			'999999242',
			'999996034',
			'999991061'
		].map((bsn) => `Fenna Testerink\t${bsn}`)
	].join('\n'),
	rows: [1, 3, 4, 5, 6, 7, 8, 9],
	within: ['lijst.xlsx']
};
const summary: Part = { label: { code: 'page', page: 2 }, text: 'Niets bijzonders.', within: [] };

function show(
	parts: readonly Part[],
	options: Partial<ReadDocument> & { isScanning?: boolean } = {}
) {
	const { isScanning = false, ...rest } = options;
	const found = parts.map((part) => ({
		part,
		findings: detect(part.text),
		indirect: [],
		assessments: []
	}));
	const document: ReadDocument = { kind: 'eml', name: 'mail.eml', parts, notices: [], ...rest };
	render(FileFindings, { document, found, isScanning });
}

describe('what is found in a file', () => {
	it('stands per part and row, and says what nobody sees at once', async () => {
		show([staff, summary]);
		const part = page.getByRole('region', { name: 'lijst.xlsx › Werkblad personeel' });
		await expect.element(part).toHaveTextContent('zie je niet meteen');
		const [first] = part.getByRole('listitem').elements();
		expect(first?.textContent.replaceAll(/\s+/gu, ' ').trim()).toBe(
			'Rij 3 Fenna Testerink 999994451'
		);
		expect(first?.querySelector('mark[data-entity=bsn]')?.textContent).toBe('999994451');
	});

	it('names a property in words', async () => {
		show([
			{ label: { code: 'metadata' }, text: 'Fenna Testerink', fields: ['creator'], within: [] }
		]);
		const line = page.getByRole('region', { name: 'Eigenschappen' }).getByRole('listitem');
		await expect.element(line).toHaveTextContent('Auteur Fenna Testerink');
	});

	it('counts over the whole file, what weighs most first', async () => {
		show([staff, summary]);
		await expect.element(page.getByRole('status')).toHaveTextContent('14 vondsten. Op 1 plek.');
		const list = page.getByRole('list', { name: 'Gevonden in dit bestand' }).getByRole('listitem');
		await expect.element(list.first()).toHaveTextContent(/BSN\) ×\s7/u);
	});

	it('shows five lines and the rest when asked', async () => {
		show([staff]);
		const part = page.getByRole('region', { name: /personeel/u });
		await expect.poll(() => part.getByRole('listitem').elements().length).toBe(5);
		await page.getByRole('button', { name: 'Toon nog 2 regels' }).click();
		await expect.poll(() => part.getByRole('listitem').elements().length).toBe(7);
	});

	it('names the parts in which nothing was found', async () => {
		show([staff, summary]);
		await page.getByText('In 1 deel is niets gevonden').click();
		await expect.element(page.getByText('Pagina 2')).toBeVisible();
	});

	it('does not call a file without findings safe', async () => {
		show([summary]);
		await expect.element(page.getByRole('status')).toHaveTextContent('Kijk zelf ook nog');
	});

	it('says what was left out', async () => {
		show([summary], {
			notices: [
				{ code: 'pages-cut', read: 100, total: 104 },
				{ code: 'attachment-unread', name: 'geheim.pdf', reason: 'encrypted' }
			]
		});
		await expect.element(page.getByText('100 van de 104 pagina')).toBeVisible();
		await expect.element(page.getByText('geheim.pdf is niet gelezen. Er zit')).toBeVisible();
	});

	it('shows how far it is while scanning', async () => {
		show([staff], { isScanning: true, parts: [staff, summary] });
		await expect.element(page.getByRole('status')).toHaveTextContent('1 van 2 delen bekeken');
		await expect.element(page.getByRole('progressbar')).toHaveAttribute('max', '2');
	});
});
