import type { Candidate } from '../finding.ts';
import { noToken } from '../tokens.ts';
import type { Probabilities } from './probabilities.ts';
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
export function surestIn({ of }: Probabilities, offset: number, from: number, to: number): number {
	let most = 0;
	for (let index = from; index < to; index += 1)
		most = Math.max(most, of[index * classes + offset] ?? 0);
	return most;
}

const registerClasses: ReadonlySet<number> = new Set(registers.map(classOf));

/** A word less probable than this belongs to no fact. */
const leastOfWord = 0.3;

/** Stretches of tokens that most probably tell the same kind of fact, line by line; for numbers see `readNumbers`. */
export function readFacts(
	{ source, chunks }: LearnedReading,
	{ of, best: bestOf }: Probabilities
): readonly LearnedFact[] {
	const { tokens } = source;
	const facts: LearnedFact[] = [];
	let open: LearnedFact | undefined;
	const close = (): void => {
		if (open) facts.push(open);
		open = undefined;
	};
	for (let index = 0; index < tokens.length; index += 1) {
		const best = (bestOf[index] ?? 0) - 1;
		const entity = learnedEntities[best];
		const confidence = best < 0 ? 0 : (of[index * classes + best] ?? 0);
		if (entity === undefined || registerClasses.has(best) || confidence < leastOfWord) {
			close();
			continue;
		}
		const token = tokens[index] ?? noToken;
		if (token.startsLine || open?.entity !== entity) close();
		// A mark may stand in a fact, but neither begins nor ends it.
		if (token.kind === 'mark') continue;
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
