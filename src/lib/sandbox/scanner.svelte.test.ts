import { afterEach, describe, expect, it } from 'vitest';
import { assess, detect, suggest } from '../detector/index.ts';
import { startScanner, type Scanner } from './scanner.ts';

let scanner: Scanner | undefined;
afterEach(() => scanner?.stop());

describe('the real worker', () => {
	it.each([
		'Welke onderdelen horen in een verwijsbrief?',
		'Mevrouw F. Testerink, geboren 14-03-1958, BSN 999991693, heeft hartfalen.',
		''
	])('finds the same as the direct call in “%s”', async (text) => {
		scanner = startScanner();
		await scanner.ready;
		const findings = detect(text);
		const assessment = assess(text, findings);
		const suggestions = suggest(text, assessment, findings);
		expect(await scanner.scan(text)).toEqual({ findings, assessment, suggestions });
	});

	it('answers the same while it warms up', async () => {
		scanner = startScanner();
		await scanner.ready;
		scanner.warmUp();
		const text = 'Mevrouw F. Testerink, BSN 999991693, heeft hartfalen.';
		for (const longer of [text, `${text} `, `Dag. ${text}`])
			expect((await scanner.scan(longer))?.findings).toEqual(detect(longer));
	});

	it('finds what needs no lexicon before they have arrived', async () => {
		scanner = startScanner();
		const result = await scanner.scan('Mevrouw F. Testerink, BSN 999991693');
		expect(result?.findings.map(({ entity }) => entity)).toContain('bsn');
	});
});
