import { describe, expect, it } from 'vitest';
import { evidenceCount } from '../../src/lib/detector/learned/trust.ts';
import { factWeights, textWeights } from '../../src/lib/detector/learned/weights/index.ts';
import { claimsOf, learnTrust, type JudgedClaim } from './trust.ts';

const pieces = (second: number): readonly number[] =>
	Array.from({ length: evidenceCount }, (_, at) => (at === 0 ? 1 : at === 1 ? second : 0));
const claim = (entity: JudgedClaim['entity'], second: number, isRight: boolean): JudgedClaim => ({
	entity,
	evidence: pieces(second),
	isRight
});

const claims = Array.from({ length: 200 }, (_, index) => [
	claim('person', index % 2 ? 2 : -2, index % 2 === 1),
	claim('health', index % 2 ? 2 : -2, index % 10 !== 0)
]).flat();

describe('what is learned of findings', () => {
	const { shared, byEntity } = learnTrust(claims);

	it('is what evidence says of each entity', () => {
		expect(byEntity.person?.[1]).toBeGreaterThan(1);
		expect(byEntity.health?.[0]).toBeGreaterThan(byEntity.person?.[0] ?? NaN);
		expect(byEntity.health?.[1]).toBeLessThan(byEntity.person?.[1] ?? NaN);
		expect(shared[1]).toBeGreaterThan(0);
	});

	it('keeps evidence that nobody saw at nought', () => {
		expect(shared.slice(2).every((weight) => weight === 0)).toBe(true);
	});

	it('leaves entities that were never found to what all have in common', () => {
		expect(byEntity.iban).toBeUndefined();
	});

	it('is the same each time', () => {
		expect(learnTrust(claims)).toEqual({ shared, byEntity });
	});
});

describe('claims', () => {
	it('are right where people labelled the same', () => {
		const text = 'Mevrouw Testerink slikt metoprolol sinds haar hartaanval, BSN 999991693.';
		const start = text.indexOf('Testerink');
		const spans = [{ start, end: start + 'Testerink'.length, type: 'person' }];
		const judged = claimsOf([{ id: 'x', text, tags: [], spans }], {
			facts: factWeights,
			texts: textWeights
		});
		expect(judged.filter(({ isRight }) => isRight).map(({ entity }) => entity)).toEqual(['person']);
		expect(judged.map(({ entity }) => entity)).toContain('bsn');
	});
});
