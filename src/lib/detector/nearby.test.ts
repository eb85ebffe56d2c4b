import { describe, expect, it } from 'vitest';
import type { Finding } from './finding.ts';
import { followsPerson, hasFindingNear } from './nearby.ts';

const finding = (entity: Finding['entity'], start: number, end: number): Finding => ({
	entity,
	start,
	end,
	confidence: 0.9,
	severity: 'high',
	recognizer: entity
});

describe('findings nearby', () => {
	const earlier = [finding('person', 500, 520), finding('bsn', 3000, 3009)];

	it.each([
		[419, false],
		[420, true],
		[600, true],
		[601, false]
	])('at %i a person within 80 characters: %s', (offset, near) => {
		expect(hasFindingNear(earlier, offset, 80, new Set(['person'] as const))).toBe(near);
	});

	it('sees what was found after the first question', () => {
		const growing = [...earlier];
		expect(hasFindingNear(growing, 9000, 10, new Set(['person'] as const))).toBe(false);
		growing.push(finding('person', 8990, 8995));
		expect(hasFindingNear(growing, 9000, 10, new Set(['person'] as const))).toBe(true);
	});

	it('knows whether a person ends right before', () => {
		expect([519, 520, 524, 525].map((start) => followsPerson(earlier, start, 4))).toEqual([
			false,
			true,
			true,
			false
		]);
	});
});
