import { afterEach, describe, expect, it, vi } from 'vitest';
import { encryptedPdf, namedFile, practiceFile } from '../../../../tests/support/files.ts';
import { FileScan } from './file-scan.svelte.ts';

let scan = new FileScan();
afterEach(() => {
	scan.close();
	scan = new FileScan();
});

const found = () => (scan.state.step === 'scanned' ? scan.state.found : []);

describe('a file in the tab', () => {
	it('is read and scanned part by part, a hidden sheet too', async () => {
		await scan.open(await practiceFile('winst-en-verlies.xlsx.yaml'));
		const staff = found().find(
			({ part: { label } }) => label.code === 'sheet' && label.state === 'hidden'
		);
		const bsns = staff?.findings.filter(({ entity }) => entity === 'bsn') ?? [];
		expect(bsns.map(({ start, end }) => staff?.part.text.slice(start, end))).toEqual([
			'999994451',
			'999997336',
			'999990548',
			'999990822',
			'999999242',
			'999996034',
			'999991061',
			'999994116'
		]);
	});

	it('longer than one scan is found with its offsets right to the end', async () => {
		const rows = Array.from({ length: 900 }, (_, row) => `${row};Fenna Testerink;06-99000001`);
		await scan.open(namedFile('lang.csv', ['nr;naam;telefoon', ...rows].join('\n')));
		const [table] = found();
		const phones = table?.findings.filter(({ entity }) => entity === 'phone') ?? [];
		expect(phones).toHaveLength(900);
		for (const { start, end } of phones)
			expect(table?.part.text.slice(start, end)).toBe('06-99000001');
	});

	it('that cannot be read says why', async () => {
		await scan.open(encryptedPdf());
		expect(scan.state).toEqual({ step: 'refused', name: 'geheim.pdf', reason: 'encrypted' });
	});

	it('gives way to the next one, and is forgotten when cleared', async () => {
		const first = scan.open(await practiceFile('hypotheekakte.pdf.md'));
		const second = scan.open(namedFile('kort.txt', 'BSN 999991693'));
		await Promise.all([first, second]);
		expect(scan.state).toMatchObject({ step: 'scanned', document: { name: 'kort.txt' } });
		scan.clear();
		expect(scan.state).toEqual({ step: 'empty' });
	});

	it('stays cleared when it was cleared while it was read', async () => {
		const opening = scan.open(await practiceFile('hypotheekakte.pdf.md'));
		await vi.waitFor(() => expect(scan.state.step).toBe('reading'));
		scan.clear();
		await opening;
		expect(scan.state).toEqual({ step: 'empty' });
	});
});
