import { describe, expect, it } from 'vitest';
import { placeholderFor, type MaskedValue } from './placeholders.ts';

const labels = { person: 'PERSOON', bsn: 'BSN' };
const person = (value: string): MaskedValue => ({ entity: 'person', value });

describe('placeholderFor', () => {
	it('starts at one', () => {
		expect(placeholderFor([], person('Joris'), labels)).toBe('[PERSOON-1]');
	});
	it('gives the next value the next number', () => {
		expect(placeholderFor([person('Joris')], person('Ilse'), labels)).toBe('[PERSOON-2]');
	});
	it('gives the same value the same placeholder, whatever its case', () => {
		expect(placeholderFor([person('Joris'), person('Ilse')], person('JORIS'), labels)).toBe(
			'[PERSOON-1]'
		);
	});
	it('counts each entity apart', () => {
		expect(placeholderFor([person('Joris')], { entity: 'bsn', value: '999991693' }, labels)).toBe(
			'[BSN-1]'
		);
	});
	it('takes a value of two lines as one', () => {
		expect(placeholderFor([person('van\nFictema')], person('Joris'), labels)).toBe('[PERSOON-2]');
	});
	it('uses the id of the entity without a label', () => {
		expect(placeholderFor([], { entity: 'iban', value: 'NL13TEST0123456789' }, labels)).toBe(
			'[IBAN-1]'
		);
	});
});
