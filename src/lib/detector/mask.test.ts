import { describe, expect, it } from 'vitest';
import { detect } from './index.ts';
import { mask } from './mask.ts';

describe('mask', () => {
	it('gives the same value the same placeholder', () => {
		const text = 'Bel 06-99000001 of 06 99000001, niet 06-99000002';
		expect(mask(text, detect(text)).text).toBe('Bel [PHONE-1] of [PHONE-1], niet [PHONE-2]');
	});

	it('uses the words of the caller', () => {
		const text = 'Mevrouw Testerink belde';
		expect(mask(text, detect(text), { person: 'PERSOON' }).text).toBe('Mevrouw [PERSOON-1] belde');
	});

	it('remembers what each placeholder stands for', () => {
		const text = 'BSN 999991693';
		expect([...mask(text, detect(text)).originals]).toEqual([['[BSN-1]', '999991693']]);
	});

	it('leaves a text without findings alone', () => {
		expect(mask('Hallo wereld', []).text).toBe('Hallo wereld');
	});
});
