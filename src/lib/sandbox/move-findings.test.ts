import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detect, type Finding } from '../detector/index.ts';
import { moveFindings } from './move-findings.ts';

const before = 'Bel 06-99000001 of mail a@b.example';
const findings = detect(before);
const surfaces = (text: string, moved: readonly Finding[]) =>
	moved.map(({ start, end }) => text.slice(start, end));

describe('known findings after an edit', () => {
	it('stay when the edit comes after them', () => {
		const after = `${before} graag`;
		expect(surfaces(after, moveFindings(findings, before, after))).toEqual(
			surfaces(before, findings)
		);
	});

	it('move along when the edit comes before them', () => {
		const after = `Hallo. ${before}`;
		expect(surfaces(after, moveFindings(findings, before, after))).toEqual(
			surfaces(before, findings)
		);
	});

	it('go when the edit touches them', () => {
		const after = before.replace('06-99000001', '06-9900');
		expect(surfaces(after, moveFindings(findings, before, after))).toEqual(['a@b.example']);
	});

	it('all go when the text is replaced', () => {
		expect(moveFindings(findings, before, '')).toEqual([]);
	});

	it('never point at other text than before, whatever the edit', () => {
		expect(() =>
			fc.assert(
				fc.property(fc.nat(40), fc.nat(20), fc.string({ maxLength: 12 }), (at, removed, added) => {
					const after = before.slice(0, at) + added + before.slice(at + removed);
					const known = new Set(surfaces(before, findings));
					const moved = surfaces(after, moveFindings(findings, before, after));
					return moved.every((surface) => known.has(surface));
				})
			)
		).not.toThrow();
	});
});
