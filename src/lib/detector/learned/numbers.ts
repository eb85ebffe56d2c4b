import type { LearnedFact } from './facts.ts';
import { classCount, classOf, registers, type LearnedReading } from './reading.ts';

type Register = (typeof registers)[number];

const classes = registers.map((entity) => classOf(entity));

/** How probable it is that some tokens hold a number of somebody in any register, and in which one most. */
function surestRegister(
	probabilities: Float32Array,
	from: number,
	to: number
): { readonly entity: Register; readonly confidence: number } {
	let confidence = 0;
	let surest = 0;
	for (let index = from; index < to; index += 1) {
		const found = classes.map((at) => probabilities[index * classCount + at] ?? 0);
		const sum = found.reduce((one, other) => one + other, 0);
		if (sum <= confidence) continue;
		confidence = sum;
		surest = found.indexOf(Math.max(...found));
	}
	return { entity: registers[surest] ?? registers[0], confidence };
}

/**
 * Numbers that somebody most probably has in a register: that it is somebody's number is often plain where the register is
 * not, so the registers are added up before it is asked which. Pieces with a single space between them are one number.
 */
export function readNumbers(
	{ chunks, source }: LearnedReading,
	probabilities: Float32Array,
	least: number
): readonly LearnedFact[] {
	const numbers: LearnedFact[] = [];
	for (const [chunk, { start, end, from, to }] of chunks.spans.entries()) {
		if (chunks.around[chunk]?.length === 0) continue;
		const { entity, confidence } = surestRegister(probabilities, from, to);
		if (confidence < least) continue;
		const last = numbers.at(-1);
		if (last?.entity === entity && last.end + 1 === start && source.text[last.end] === ' ')
			numbers[numbers.length - 1] = { ...last, end };
		else numbers.push({ entity, start, end, confidence });
	}
	return numbers;
}
