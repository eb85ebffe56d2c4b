import { isEntity, sensitiveEntities, type Entity } from '../../src/lib/detector/entities.ts';

export interface LabelledSpan {
	readonly start: number;
	readonly end: number;
	readonly type: string;
}

export interface FoundSpan {
	readonly start: number;
	readonly end: number;
	readonly entity: Entity;
}

export interface Score {
	readonly hits: number;
	readonly misses: number;
	readonly falseFindings: number;
}

export interface Matched {
	readonly hits: readonly LabelledSpan[];
	readonly misses: readonly LabelledSpan[];
	readonly falseFindings: readonly FoundSpan[];
}

/** Phrases have no sharp edges: half of the shorter span is enough. Anything else needs half of the union. */
const phraseTypes = new Set<string>([...sensitiveEntities, 'company-confidential']);

function agrees(label: LabelledSpan, found: FoundSpan): boolean {
	if (label.type !== found.entity) return false;
	const overlap = Math.min(label.end, found.end) - Math.max(label.start, found.start);
	if (overlap <= 0) return false;
	const shorter = Math.min(label.end - label.start, found.end - found.start);
	const union = Math.max(label.end, found.end) - Math.min(label.start, found.start);
	return overlap >= (phraseTypes.has(label.type) ? shorter : union) / 2;
}

/** Pairs labels with findings, each used once. */
export function matchSpans(labels: readonly LabelledSpan[], found: readonly FoundSpan[]): Matched {
	const free = new Set(found);
	const hits: LabelledSpan[] = [];
	const misses: LabelledSpan[] = [];
	for (const label of labels) {
		const match = [...free].find((candidate) => agrees(label, candidate));
		if (match) {
			free.delete(match);
			hits.push(label);
		} else misses.push(label);
	}
	return { hits, misses, falseFindings: [...free] };
}

export class ScoreBoard {
	readonly #scores = new Map<string, Score>();

	add({ hits, misses, falseFindings }: Matched): void {
		for (const { type } of hits) this.#count(type, 1, 0, 0);
		for (const { type } of misses) this.#count(type, 0, 1, 0);
		for (const { entity } of falseFindings) this.#count(entity, 0, 0, 1);
	}

	#count(type: string, hits: number, misses: number, falseFindings: number): void {
		const score = this.of(type);
		this.#scores.set(type, {
			hits: score.hits + hits,
			misses: score.misses + misses,
			falseFindings: score.falseFindings + falseFindings
		});
	}

	of(type: string): Score {
		return this.#scores.get(type) ?? { hits: 0, misses: 0, falseFindings: 0 };
	}

	get types(): readonly string[] {
		return [...this.#scores.keys()].filter(isEntity).sort();
	}

	get total(): Score {
		return this.types
			.map((type) => this.of(type))
			.reduce(
				(sum, score) => ({
					hits: sum.hits + score.hits,
					misses: sum.misses + score.misses,
					falseFindings: sum.falseFindings + score.falseFindings
				}),
				{ hits: 0, misses: 0, falseFindings: 0 }
			);
	}
}

export const precision = ({ hits, falseFindings }: Score): number =>
	hits + falseFindings === 0 ? 1 : hits / (hits + falseFindings);
export const recall = ({ hits, misses }: Score): number =>
	hits + misses === 0 ? 1 : hits / (hits + misses);
