import type { Candidate } from '../finding.ts';
import { noToken } from '../tokens.ts';
import {
	classCount,
	classOf,
	learnedEntities,
	registers,
	type LearnedEntity,
	type LearnedReading
} from './reading.ts';

/** A stretch of one kind of fact; its confidence is that of its surest word. */
export interface LearnedFact extends Candidate {
	readonly entity: LearnedEntity;
}

const classes = classCount;

/** How probable a class is at the surest of some tokens; `to` is exclusive. */
export function surestIn(
	probabilities: Float32Array,
	offset: number,
	from: number,
	to: number
): number {
	let most = 0;
	for (let index = from; index < to; index += 1)
		most = Math.max(most, probabilities[index * classes + offset] ?? 0);
	return most;
}

const registerClasses: ReadonlySet<number> = new Set(registers.map(classOf));

/** A word less probable than this belongs to no fact. */
const leastOfWord = 0.3;

function mostProbable(probabilities: Float32Array, index: number): number {
	let best = 0;
	for (let number = 1; number < classes; number += 1)
		if (
			(probabilities[index * classes + number] ?? 0) > (probabilities[index * classes + best] ?? 0)
		)
			best = number;
	return best;
}

/** Stretches of tokens that most probably tell the same kind of fact, line by line; for numbers see `readNumbers`. */
export function readFacts(
	{ source, chunks }: LearnedReading,
	probabilities: Float32Array
): readonly LearnedFact[] {
	const { tokens } = source;
	const facts: LearnedFact[] = [];
	let open: LearnedFact | undefined;
	const close = (): void => {
		if (open) facts.push(open);
		open = undefined;
	};
	for (let index = 0; index < tokens.length; index += 1) {
		const { kind, startsLine, ...token } = tokens[index] ?? noToken;
		const best = mostProbable(probabilities, index);
		const entity = learnedEntities[best];
		const confidence = probabilities[index * classes + best] ?? 0;
		if (entity === undefined || registerClasses.has(best) || confidence < leastOfWord) {
			close();
			continue;
		}
		if (startsLine || open?.entity !== entity) close();
		// A mark may stand in a fact, but neither begins nor ends it.
		if (kind === 'mark') continue;
		// The name of an account reaches from one space to the next.
		const { start, end } =
			entity === 'handle' ? (chunks.spans[(chunks.byToken[index] ?? 0) - 1] ?? token) : token;
		open = open
			? { ...open, end, confidence: Math.max(open.confidence, confidence) }
			: { entity, start, end, confidence };
	}
	close();
	return facts;
}
