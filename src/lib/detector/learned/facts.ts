import type { Entity } from '../entities.ts';
import type { Candidate, Span } from '../finding.ts';
import { tokenAt } from '../source-text.ts';
import { noToken } from '../tokens.ts';
import type { Probabilities } from './probabilities.ts';
import { classCount, classOf, learnedEntities, registers, type LearnedReading } from './reading.ts';

/** A stretch of one kind of fact; its confidence is that of its surest word. */
export interface LearnedFact extends Candidate {
	readonly entity: Entity;
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
const secretClass = classOf('credential');
/** The name of an account and a password reach from one space to the next. */
const unbroken: ReadonlySet<Entity> = new Set<Entity>(['handle', 'credential']);

/** A word less probable than this belongs to no fact. */
const leastOfWord = 0.3;

const isApostrophe = (character: string): boolean => /['’‘]/u.test(character);

/** Where a token of a fact begins and ends: with the "'" of "'t Harde", or as a whole run of characters. */
function spanOf({ source, chunks }: LearnedReading, index: number, entity: Entity): Span {
	const token = tokenAt(source, index);
	const span = chunks.spans[(chunks.byToken[index] ?? 0) - 1];
	if (span && unbroken.has(entity)) return span;
	const isCutOff = /^[tsn]$/u.test(token.key) && isApostrophe(source.text.charAt(token.start - 1));
	return { start: isCutOff ? token.start - 1 : token.start, end: token.end };
}

/** Stretches of tokens that most probably tell the same kind of fact, line by line; for numbers see `readNumbers`. */
export function readFacts(
	reading: LearnedReading,
	{ of, best: bestOf }: Probabilities
): readonly LearnedFact[] {
	const { source, chunks } = reading;
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
		const chunk = (chunks.byToken[index] ?? 0) - 1;
		const isOfNumber =
			registerClasses.has(best) || (best === secretClass && chunks.mayBeOwn[chunk] === true);
		if (entity === undefined || isOfNumber || confidence < leastOfWord) {
			close();
			continue;
		}
		const token = tokens[index] ?? noToken;
		if (token.startsLine || open?.entity !== entity) close();
		// A mark may stand in a fact, but neither begins nor ends it.
		if (token.kind === 'mark') continue;
		const { start, end } = spanOf(reading, index, entity);
		open = open
			? { ...open, end, confidence: Math.max(open.confidence, confidence) }
			: { entity, start, end, confidence };
	}
	close();
	return facts;
}
