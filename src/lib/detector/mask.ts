import type { Entity } from './entities.ts';
import type { Finding } from './finding.ts';
import { fold } from './words.ts';

export interface MaskedText {
	readonly text: string;
	/** Placeholder → what stood there. Stays on the device: with it the text is no longer masked. */
	readonly originals: ReadonlyMap<string, string>;
}

/**
 * Replaces findings by numbered placeholders; the same value gets the same one. `labels` gives words in
 * the reader's language, the entity id in capitals is the default. Findings must be sorted and apart.
 */
export function mask(
	text: string,
	findings: readonly Finding[],
	labels: Partial<Record<Entity, string>> = {}
): MaskedText {
	const placeholders = new Map<string, string>();
	const counts = new Map<Entity, number>();
	const originals = new Map<string, string>();
	let masked = '';
	let position = 0;
	for (const { entity, start, end } of findings) {
		const value = text.slice(start, end);
		const key = `${entity}:${fold(value).replace(/[^\p{L}\p{N}]/gu, '')}`;
		let placeholder = placeholders.get(key);
		if (placeholder === undefined) {
			const count = (counts.get(entity) ?? 0) + 1;
			counts.set(entity, count);
			placeholder = `[${labels[entity] ?? entity.toUpperCase()}-${count}]`;
			placeholders.set(key, placeholder);
			originals.set(placeholder, value);
		}
		masked += text.slice(position, start) + placeholder;
		position = end;
	}
	return { text: masked + text.slice(position), originals };
}
