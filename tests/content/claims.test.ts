import { expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { claimIds, readClaims } from '../../src/lib/content/index.ts';
import { checkFolder } from '../../scripts/content-check.ts';

const { lines } = checkFolder('content/modules', '2026-11-22', 'en');

test('every claim of the sources is taught, asked and built, or waits for something named', () => {
	expect(lines.filter((line) => line.startsWith('content/claims.yaml'))).toEqual([]);
});

test('the check says how many claims are still to come', () => {
	expect(lines.at(-1)).toMatch(/^claims\.yaml: 76 claims, \d+ covered whole, /u);
});

test('claims stand in the order of their numbers', () => {
	const parsed = readClaims('claims.yaml', readFileSync('content/claims.yaml', 'utf8'));
	expect(parsed.ok && parsed.value.value.map(({ id }) => id)).toEqual(claimIds);
});
