import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isInvented } from '../../src/lib/catalogue/fiction.ts';
import { passesElevenProof, passesIbanCheck } from '../../src/lib/detector/checksums.ts';
import { isSurname } from '../../src/lib/detector/lexicon.ts';
import { fold } from '../../src/lib/detector/words.ts';
import { practiceFictionIssues } from './check.ts';
import { makeFiction } from './fiction-values.ts';
import { surnames } from './fiction-words.ts';

const kinds = ['bsn', 'iban', 'phone', 'person', 'address', 'email'] as const;

function valuesOf(kind: string, count: number, seed: number): readonly string[] {
	let state = seed;
	const made = makeFiction(kind, String(count), () => {
		state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
		return state / 4_294_967_296;
	});
	return made.ok ? made.values : [];
}

const anyCall = [fc.constantFrom(...kinds), fc.integer({ min: 1, max: 500 }), fc.nat()] as const;

describe('invented values', () => {
	test('are as many as asked and all pass the fiction check', () => {
		fc.assert(
			fc.property(...anyCall, (kind, count, seed) => {
				const values = valuesOf(kind, count, seed);
				expect(values).toHaveLength(count);
				for (const value of values) expect([value, isInvented(kind, value)]).toEqual([value, true]);
			}),
			{ numRuns: 60 }
		);
	});

	test('raise no issue in a practice source', () => {
		fc.assert(
			fc.property(fc.nat(), (seed) => {
				const text = kinds.map((kind) => `${kind}: ${valuesOf(kind, 1, seed).join()}`).join('\n');
				expect(practiceFictionIssues('bron.md', text)).toEqual([]);
			}),
			{ numRuns: 40 }
		);
	});

	test('have right check digits', () => {
		fc.assert(
			fc.property(fc.nat(), (seed) => {
				expect(valuesOf('bsn', 20, seed).every(passesElevenProof)).toBe(true);
				expect(valuesOf('iban', 20, seed).every(passesIbanCheck)).toBe(true);
			})
		);
	});

	test('are never the two known test persons of the population register', () => {
		const values = new Set(
			Array.from({ length: 40 }, (_, seed) => valuesOf('bsn', 500, seed)).flat()
		);
		expect(values.size).toBeGreaterThan(850);
		expect(values.has('999990019') || values.has('999993653')).toBe(false);
	});
});

test.each(surnames)('the detector does not know the surname %s from a list', (surname) => {
	const last = surname.split(' ').at(-1) ?? '';
	expect(isSurname(fold(last))).toBe(false);
});

describe('a wrong call', () => {
	test('names the kinds there are', () => {
		expect(makeFiction('kenteken', '5', Math.random)).toEqual({
			ok: false,
			message: expect.stringContaining('bsn | iban | phone | person | address | email') as string
		});
	});

	test.each(['0', '-1', '501', '2.5', 'vijf', '', '1e2'])('refuses the number “%s”', (count) => {
		expect(makeFiction('bsn', count, Math.random)).toEqual({
			ok: false,
			message: expect.stringContaining('from 1 to 500') as string
		});
	});
});
