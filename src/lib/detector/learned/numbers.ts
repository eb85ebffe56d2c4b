import { entities, type Entity } from '../entities.ts';
import type { Finding } from '../finding.ts';
import { indexFrom } from '../source-text.ts';
import type { LearnedFact } from './facts.ts';
import type { Probabilities } from './probabilities.ts';
import { classCount, classOf, isRegister, registers, type LearnedReading } from './reading.ts';

/** What a number can be that nothing else explains: somebody's in a register, or a code that opens something. */
const kinds = [...registers, 'credential'] as const satisfies readonly Entity[];
type Kind = (typeof kinds)[number];

const classes = kinds.map(classOf);

/** A number less probable than this belongs to nobody. */
const leastOfNumber = 0.3;

/** What the number in some tokens most probably is, and how probable that is. */
function surestKind(
	{ of }: Probabilities,
	from: number,
	to: number
): { readonly entity: Kind; readonly confidence: number } {
	let entity: Kind = kinds[0];
	let confidence = 0;
	for (let index = from; index < to; index += 1)
		for (const [at, kind] of kinds.entries()) {
			const probability = of[index * classCount + (classes[at] ?? 0)] ?? 0;
			if (probability <= confidence) continue;
			confidence = probability;
			entity = kind;
		}
	return { entity, confidence };
}

/** Numbers that somebody most probably has, in a register or as a code. Pieces with a single space between them are one number. */
export function readNumbers(
	{ chunks, source }: LearnedReading,
	probabilities: Probabilities
): readonly LearnedFact[] {
	const numbers: LearnedFact[] = [];
	for (const [chunk, { start, end, from, to }] of chunks.spans.entries()) {
		if (chunks.mayBeOwn[chunk] !== true) continue;
		const { entity, confidence } = surestKind(probabilities, from, to);
		if (confidence < leastOfNumber) continue;
		const last = numbers.at(-1);
		if (last?.entity === entity && last.end + 1 === start && source.text[last.end] === ' ')
			numbers[numbers.length - 1] = { ...last, end };
		else numbers.push({ entity, start, end, confidence });
	}
	return numbers;
}

/** How probable the words must make another register to take it instead of the one that a rule chose. */
const leastOfOther = 0.5;

/**
 * A finding of the rules with the register that the words tell. Rules know the register by its label; without one they
 * guess.
 */
export function inItsRegister(
	finding: Finding,
	{ source }: LearnedReading,
	probabilities: Probabilities
): Finding {
	if (!isRegister(finding.entity)) return finding;
	const from = indexFrom(source, finding.start);
	const to = indexFrom(source, finding.end);
	const { entity, confidence } = surestKind(probabilities, from, to);
	if (entity === finding.entity || !isRegister(entity) || confidence < leastOfOther) return finding;
	return { ...finding, entity, severity: entities[entity].severity, recognizer: 'learned' };
}
