import { describe, expect, it } from 'vitest';
import { passesElevenProof, passesIbanCheck, passesLuhn } from './checksums.ts';

describe('eleven-proof', () => {
	it.each(['999991693', '999994451', '111222333', '12345672'])('accepts %s', (value) => {
		expect(passesElevenProof(value)).toBe(true);
	});
	it.each(['999998620', '123456789', '000000000', '1234567', 'abc'])('refuses %s', (value) => {
		expect(passesElevenProof(value)).toBe(false);
	});
});

describe('Luhn', () => {
	it.each(['4111111111111111', '5555555555554444'])('accepts %s', (value) => {
		expect(passesLuhn(value)).toBe(true);
	});
	it.each(['4111111111111112', '', '1'])('refuses %j', (value) => {
		expect(passesLuhn(value)).toBe(false);
	});
});

describe('IBAN check', () => {
	it.each(['NL13TEST0123456789', 'NL91ABNA0417164300', 'nl92voor0000000007'])(
		'accepts %s',
		(value) => {
			expect(passesIbanCheck(value)).toBe(true);
		}
	);
	it('refuses a changed digit', () => {
		expect(passesIbanCheck('NL13TEST0123456788')).toBe(false);
	});
});
