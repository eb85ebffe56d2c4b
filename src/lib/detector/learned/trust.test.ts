import { describe, expect, it } from 'vitest';
import { lookUp } from '../lexicon.ts';
import { runRecognizers } from '../pipeline.ts';
import { recognizers } from '../recognizers/all.ts';
import { readSource } from '../source-text.ts';
import { readModels, readSetting, toldIn, type Setting } from './setting.ts';
import { evidenceCount, evidenceFor, trustIn } from './trust.ts';
import { factWeights, textWeights, trustWeights } from './weights/index.ts';

const models = readModels(factWeights, textWeights);
const text = 'Mevrouw Testerink uit Zwolle (81) slikt metoprolol sinds haar hartaanval in mei.';
const findings = runRecognizers(text, { recognizers, lookUp });
const setting = readSetting(readSource(text, lookUp), findings, models);

const claims = [
	...findings.map((finding) => ({ ...finding, isLearned: false })),
	...toldIn(setting).map((fact) => ({ ...fact, isLearned: true }))
];
const inTextWith = (oddsOfText: number): Setting => ({ ...setting, oddsOfText });

describe('evidence', () => {
	it('is a list of so many numbers, of about the same size', () => {
		expect(claims.length).toBeGreaterThan(4);
		for (const claim of claims)
			for (const oddsOfText of [-1000, -2, 0, 2, 1000]) {
				const evidence = evidenceFor(claim, inTextWith(oddsOfText));
				expect(evidence).toHaveLength(evidenceCount);
				for (const piece of evidence) expect(Math.abs(piece)).toBeLessThan(8);
			}
	});
});

describe('a text of many words that could be about anybody', () => {
	it('is not taken for one of a few words', () => {
		const [claim] = claims;
		const evidence = (odds: number) => claim && evidenceFor(claim, inTextWith(odds))[10];
		expect(evidence(0)).toBe(0);
		expect(evidence(0)).toBe(evidence(2));
	});
});

describe('trust', () => {
	it('is a probability', () => {
		for (const claim of claims) {
			const trust = trustIn(claim, setting, trustWeights);
			expect(trust).toBeGreaterThan(0);
			expect(trust).toBeLessThan(1);
		}
	});

	it('is less in a text about nobody', () => {
		for (const claim of claims)
			expect(trustIn(claim, inTextWith(-4), trustWeights)).toBeLessThan(
				trustIn(claim, inTextWith(3), trustWeights)
			);
	});

	it('is that of all findings where an entity has no weights of its own', () => {
		const [claim] = claims;
		const weights = { shared: Array.from({ length: evidenceCount }, () => 0), byEntity: {} };
		expect(claim && trustIn(claim, setting, weights)).toBe(0.5);
	});
});
