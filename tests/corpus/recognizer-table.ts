import { describe, expect, it } from 'vitest';
import type { Entity } from '../../src/lib/detector/entities.ts';
import { detect } from '../../src/lib/detector/index.ts';

interface Table {
	/** Texts with the expected findings between ⟦ and ⟧. */
	readonly finds: readonly string[];
	/** Texts in which nothing of this entity may be found. */
	readonly ignores: readonly string[];
}

const found = (text: string, entity: Entity): readonly string[] =>
	detect(text)
		.filter((finding) => finding.entity === entity)
		.map(({ start, end }) => text.slice(start, end));

/** Tests a recognizer through the whole detector, so that what takes its place counts as a miss. */
export function testTable(entity: Entity, { finds, ignores }: Table): void {
	describe(entity, () => {
		it.each(finds)('finds what is marked in: %s', (marked) => {
			const expected = [...marked.matchAll(/⟦([^⟦⟧]*)⟧/gu)].map((match) => match[1]);
			expect(found(marked.replace(/[⟦⟧]/gu, ''), entity)).toEqual(expected);
		});
		it.each(ignores)('ignores: %s', (text) => {
			expect(found(text, entity)).toEqual([]);
		});
	});
}
