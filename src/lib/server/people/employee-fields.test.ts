import { describe, expect, it, test } from 'vitest';
import { readEmployee, type EmployeeTexts } from './employee-fields.ts';
import { isPersonnelNumber, normalizePersonnelNumber } from './personnel-number.ts';
import { foldSearch, searchKey } from './search-key.ts';

const noor: EmployeeTexts = {
	...{ name: ' Noor  Bakkali ', email: 'Noor@Leren.example', personnelNumber: ' ab-17 ' },
	...{ language: '', startsOn: '1-9-2026', endsOn: '', jobRoles: 'Balie, balie ; Planner' }
};

it('reads what was typed as it is stored', () => {
	expect(readEmployee(noor)).toEqual({
		ok: true,
		hasLanguage: false,
		fields: {
			...{ name: 'Noor Bakkali', email: 'noor@leren.example', personnelNumber: 'AB-17' },
			...{ language: 'nl', startsOn: '2026-09-01', endsOn: null, jobRoles: ['Balie', 'Planner'] }
		}
	});
});

describe('a flaw', () => {
	test.each([
		[{ name: ' ' }, 'name'],
		[{ name: 'x'.repeat(201) }, 'name'],
		[{ email: '', personnelNumber: '' }, 'identity'],
		[{ email: 'noor@leren' }, 'email'],
		[{ personnelNumber: 'a@b' }, 'number'],
		[{ personnelNumber: '=1+1' }, 'number'],
		[{ language: 'fr' }, 'language'],
		[{ startsOn: '31-02-2026' }, 'start'],
		[{ endsOn: '2026-13-01' }, 'end'],
		[{ endsOn: '31/08/2026' }, 'end-before-start'],
		[{ jobRoles: 'x'.repeat(101) }, 'job-roles'],
		[{ jobRoles: Array.from({ length: 21 }, (_, n) => `rol ${n}`).join(',') }, 'job-roles']
	])('of %j is %s', (change, flaw) => {
		expect(readEmployee({ ...noor, ...change })).toEqual({ ok: false, flaw });
	});

	test.each([
		{ email: '' },
		{ personnelNumber: '' },
		{ language: 'Engels' },
		{ language: 'NL' },
		{ endsOn: '2026-09-01' },
		{ startsOn: '1.9.2026' },
		{ jobRoles: '' }
	])('is not %j', (change) => {
		expect(readEmployee({ ...noor, ...change })).toMatchObject({ ok: true });
	});
});

test.each(['7', '0042', 'A', 'NL/2026-17', 'A.B_C'])('%s is a personnel number', (number) => {
	expect(isPersonnelNumber(normalizePersonnelNumber(number))).toBe(true);
});

test.each(['', '-1', 'A B', '@', '1'.repeat(41)])('%j is no personnel number', (number) => {
	expect(isPersonnelNumber(normalizePersonnelNumber(number))).toBe(false);
});

test.each([
	['Yıldız', 'yildiz'],
	['ÉMILE Østergård', 'emile ostergard'],
	['Łukasz Şahin', 'lukasz sahin'],
	['Groß', 'gross']
])('%s is searched as %s', (name, folded) => {
	expect(foldSearch(name)).toBe(folded);
});

it('puts name, address and number in the search key, as far as there are', () => {
	const person = { name: 'Elif Yıldız', email: null, personnelNumber: 'AB-17' };
	expect(searchKey(person)).toBe('elif yildiz ab-17');
});
