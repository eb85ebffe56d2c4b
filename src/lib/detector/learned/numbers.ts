import type { LearnedFact } from './facts.ts';
import type { Probabilities } from './probabilities.ts';
import { classCount, classOf, registers, type LearnedReading } from './reading.ts';

type Register = (typeof registers)[number];

const classes = registers.map((entity) => classOf(entity));

/** The register that some tokens most probably hold somebody's number of, and how probable that is. */
function surestRegister(
	{ of }: Probabilities,
	from: number,
	to: number
): { readonly entity: Register; readonly confidence: number } {
	let entity: Register = registers[0];
	let confidence = 0;
	for (let index = from; index < to; index += 1)
		for (const [at, register] of registers.entries()) {
			const probability = of[index * classCount + (classes[at] ?? 0)] ?? 0;
			if (probability <= confidence) continue;
			confidence = probability;
			entity = register;
		}
	return { entity, confidence };
}

/** Numbers that somebody most probably has in a register. Pieces with a single space between them are one number. */
export function readNumbers(
	{ chunks, source }: LearnedReading,
	probabilities: Probabilities,
	least: number
): readonly LearnedFact[] {
	const numbers: LearnedFact[] = [];
	for (const [chunk, { start, end, from, to }] of chunks.spans.entries()) {
		if (chunks.mayBeOwn[chunk] !== true) continue;
		const { entity, confidence } = surestRegister(probabilities, from, to);
		if (confidence < least) continue;
		const last = numbers.at(-1);
		if (last?.entity === entity && last.end + 1 === start && source.text[last.end] === ' ')
			numbers[numbers.length - 1] = { ...last, end };
		else numbers.push({ entity, start, end, confidence });
	}
	return numbers;
}
