import type { Entity, Finding } from '../detector/index.ts';
import { nearestName } from './person-cards.ts';

export interface Leak {
	readonly entity: Entity;
	readonly text: string;
	/** The name it belongs to, as it was sent; null where none is near. */
	readonly owner: string | null;
}

interface LeakingText {
	readonly text: string;
	readonly findings: readonly Finding[];
	readonly score: { readonly leaked: readonly Finding[] };
}

/** What leaked in a run and whose it is; the same value once. */
export function listLeaks(prompts: readonly LeakingText[]): readonly Leak[] {
	const leaks = new Map<string, Leak>();
	for (const { text, findings, score } of prompts) {
		const names = findings.filter(({ entity }) => entity === 'person');
		for (const finding of score.leaked) {
			const { entity, start, end } = finding;
			const name = entity === 'person' ? finding : nearestName(text, finding, names);
			const value = text.slice(start, end);
			const owner = name ? text.slice(name.start, name.end) : null;
			const key = `${entity}:${value}`;
			if (!leaks.has(key)) leaks.set(key, { entity, text: value, owner });
		}
	}
	return [...leaks.values()];
}
