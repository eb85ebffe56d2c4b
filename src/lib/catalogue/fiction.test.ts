import { describe, expect, test } from 'vitest';
import { isInvented } from './fiction.ts';

describe('invented data', () => {
	test.each([
		['bsn', '999991693'],
		['bsn', '99999.16.93'],
		['iban', 'NL13TEST0123456789'],
		['iban', 'nl92 voor 0000 0000 07'],
		['iban', 'NL91 ABNA 0417 1643 00'],
		['phone', '06-99000001'],
		['phone', '+31 6 990000 42'],
		['phone', '+31 (0)6 99000042'],
		['phone', '0031699000001'],
		['phone', '020-0123456'],
		['phone', '020 012 34 99'],
		['email', 'f.testerink@praktijk.example'],
		['email', 'a@example.com'],
		['email', 'a@mail.example.org'],
		['postcode', '1234 AB'],
		['postcode', '1234zz'],
		['address', 'Testlaan 12, 1234 AB Fictiedam'],
		['address', 'Testlaan 1200'],
		['person', 'Fenna Testerink']
	])('%s %s may be published', (entity, written) => {
		expect(isInvented(entity, written)).toBe(true);
	});

	test.each([
		['bsn', '123456782'],
		['bsn', '111222333'],
		['bsn', '9999916930'],
		['iban', 'NL20INGB0001234567'],
		['iban', 'NL91ABNA0417164301'],
		['iban', 'NL20INGBTEST234567'],
		['phone', '06-12345678'],
		['phone', '06-99000100'],
		['phone', '020-6240111'],
		['phone', '0699000001234'],
		['email', 'a@gmail.com'],
		['email', 'a@example.nl'],
		['email', 'a@notexample.com'],
		['email', 'a@example.com.evil.nl'],
		['postcode', '1012 AB'],
		['address', 'Damrak 1, 1012LG Amsterdam']
	])('%s %s may not', (entity, written) => {
		expect(isInvented(entity, written)).toBe(false);
	});
});
