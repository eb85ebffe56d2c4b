import { describe, expect, it } from 'vitest';
import { formOf, isCode } from './forms.ts';

const form = (run: string): number => formOf(run, 0, run.length);

describe('the form of a run of characters', () => {
	it.each([
		['P4471', 'E1044'],
		['mw-88', 'pt-12'],
		['12/3', '97/8'],
		['1103tr', '9901ab']
	])('is the same for %s and %s', (one, other) => {
		expect(form(one)).toBe(form(other));
	});

	it.each([
		['P4471', 'p4471'],
		['P4471', 'P447'],
		['mw-88', 'mw/88'],
		['12', '12a']
	])('tells %s from %s', (one, other) => {
		expect(form(one)).not.toBe(form(other));
	});
});

describe('a code', () => {
	it.each(['p4471', '1103tr', '88kzb49'])('is %s', (key) => {
		expect(isCode(key)).toBe(true);
	});

	it.each(['covid19', 'b12', 'h3b', 'fiets'])('is not %s', (key) => {
		expect(isCode(key)).toBe(false);
	});
});
