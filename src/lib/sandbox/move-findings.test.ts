import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detect, type Finding, type IndirectIdentification } from '../detector/index.ts';
import { moveFindings, movePassages } from './move-findings.ts';

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

	it('are the same list when none moves or goes, so that nothing is shown again', () => {
		expect(moveFindings(findings, before, `${before} graag`)).toBe(findings);
		expect(moveFindings([], before, 'Dag')).toEqual([]);
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

describe('a passage that points at one person after an edit', () => {
	const [fact] = findings;
	const passage: IndirectIdentification = {
		...{ start: 4, end: 35, certain: true },
		facts: fact ? [fact] : [],
		marks: [{ kind: 'unique', start: 16, end: 18 }]
	};

	it.each([
		['stays when the edit comes after it', `${before}!`, [4, 35, 4, 16]],
		['moves along, with what it combines', `O, ${before}`, [7, 38, 7, 19]],
		['goes when the edit touches it', before.replace('mail', 'post'), []]
	])('%s', (_, after, expected) => {
		const places = movePassages([passage], before, after).flatMap(
			({ start, end, facts, marks }) => [
				...[start, end],
				...[...facts, ...marks].map((place) => place.start)
			]
		);
		expect(places).toEqual(expected);
	});
});
