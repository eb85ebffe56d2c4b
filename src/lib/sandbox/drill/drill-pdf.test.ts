import { expect, test } from 'vitest';
import { readPdfPages } from '../../../../tests/support/pdf-text.ts';
import type { Block } from './drill-document.ts';
import { makeDrillPdf } from './drill-pdf.ts';

const options = { mark: 'OEFENING', title: 'Een lijst', language: 'nl' };

const readPages = async (blocks: readonly Block[]) =>
	readPdfPages(await makeDrillPdf(blocks, options));

const text = (line: string): Block => ({ kind: 'text', text: line });

test('every page says OEFENING, at its head and across it', async () => {
	const pages = await readPages(
		Array.from({ length: 120 }, (_, line) => text(`Regel ${line} van een lang verslag.`))
	);
	expect(pages.length).toBeGreaterThan(1);
	expect(pages.map((page) => page.match(/OEFENING/gu)?.length)).toEqual(pages.map(() => 2));
});

test('keeps every line, in order', async () => {
	const [page] = await readPages([
		{ kind: 'title', text: 'Verslag' },
		{ kind: 'heading', text: 'Bericht' },
		text('Eerste alinea.\nTweede alinea.')
	]);
	expect(page).toMatch(/Verslag.*Bericht.*Eerste alinea\..*Tweede alinea\./su);
});

test.each([
	['a letter with an accent', 'Çelik', 'Çelik'],
	['a letter the font lacks', 'Ğül', 'Gül'],
	['a sign the font lacks', '→ ☂', '? ?'],
	['a tab', 'een\ttwee', 'een twee']
])('writes %s', async (_, written, shown) => {
	const [page] = await readPages([text(written)]);
	expect(page).toContain(shown);
});

test('breaks a word that is wider than the page', async () => {
	const [page] = await readPages([text('x'.repeat(400))]);
	expect(page?.match(/x/gu)?.length).toBe(400);
});
