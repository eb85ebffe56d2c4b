import { passesElevenProof } from '../checksums.ts';
import { isDate } from '../dates.ts';
import type { Entity } from '../entities.ts';
import type { Span } from '../finding.ts';
import { isPlate } from '../plates.ts';
import { tokenAt } from '../source-text.ts';
import type { LearnedFact } from './facts.ts';
import type { Probabilities } from './probabilities.ts';
import { classCount, identifierClass, type LearnedReading } from './reading.ts';

/** A token less probable than this belongs to no number. */
const leastOfToken = 0.3;
/** Tokens in a row that may be one number, as "0 6 9 9 0 0 0 0 1 2"; of longer rows only so many are looked at. */
const longestRun = 20;
const endsCell = /[;,|"()]/u;
// A part of a longer number, as "4471-XA" of "4471-XA-99213", is not a number.
const beginsHere = /^$|[\s;,|"'(=:#*@]/u;
const endsHere = /^(?:$|[\s;,|"')\]]|[.:!?](?:$|[\s"')]))/u;

/** "270766", "11051947": day, month and year without anything between them. */
const closeDate = /^(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)?\d\d$/u;

type Form = readonly [entity: Entity, isIt: (written: string, bare: string) => boolean];

/** What a number is by the way it is written; `bare` is without marks and spaces, in small letters. The first that fits. */
const forms: readonly Form[] = [
	['date-of-birth', (written) => isDate(written) || closeDate.test(written)],
	['phone', (_, bare) => /^(?:(?:\+?|00)31)?0?6\d{8}$|^0[1-9]\d{8}$/u.test(bare)],
	['bsn', (_, bare) => bare.length === 9 && passesElevenProof(bare)],
	['driving-licence', (_, bare) => /^\d{10}$/u.test(bare)],
	['big-number', (_, bare) => /^\d{11}$/u.test(bare)],
	['agb-code', (_, bare) => /^0\d{7}$/u.test(bare)],
	['kvk-number', (_, bare) => /^[1-9]\d{7}$/u.test(bare)],
	['id-document', (_, bare) => /^[a-z]{2}[a-z\d]{6}\d$/u.test(bare)],
	['mac-address', (_, bare) => /^(?=.*[a-f])(?=.*\d)[\da-f]{12}$/u.test(bare)],
	// No word: "week 12".
	['license-plate', (written, bare) => isPlate(bare) && !/\p{L}{4}/u.test(written)]
];

function entityOfForm(written: string): Entity | undefined {
	const bare = written.replace(/[ .:/'’-]/gu, '').toLowerCase();
	return forms.find(([, isIt]) => isIt(written, bare))?.[0];
}

const mostIn = (sureness: Float32Array, from: number, to: number): number =>
	sureness.subarray(from, to).reduce((a, b) => Math.max(a, b), 0);

/** By token: how probable it is that it belongs to a number; all of a chunk as probable as its surest token. */
function surenessIn({ chunks, found }: LearnedReading, { of }: Probabilities): Float32Array {
	const sureness = Float32Array.from(found, (here, index) =>
		here === 0 ? (of[index * classCount + identifierClass] ?? 0) : 0
	);
	for (const { from, to } of chunks.spans) {
		const most = mostIn(sureness, from, to);
		if (most < leastOfToken) continue;
		for (let index = from; index < to; index += 1) if (found[index] === 0) sureness[index] = most;
	}
	return sureness;
}

/**
 * Numbers that the words around them take for somebody's, though no rule knows them, and whose form says what they are:
 * "88-kzb-4", "06 9 9 0 0 0 0 1 2", "van 21 aug 1958".
 */
export function readIdentifiers(
	reading: LearnedReading,
	probabilities: Probabilities
): readonly LearnedFact[] {
	const { source } = reading;
	const { length } = source.tokens;
	const sureness = surenessIn(reading, probabilities);
	const isIn = (index: number): boolean =>
		(sureness[index] ?? 0) >= leastOfToken && !endsCell.test(tokenAt(source, index).key);
	const goesOn = (index: number): boolean => {
		const { startsLine, start } = tokenAt(source, index);
		return isIn(index) && !startsLine && start - tokenAt(source, index - 1).end <= 1;
	};
	const numbers: LearnedFact[] = [];
	for (let from = 0; from < length;) {
		let to = from;
		if (isIn(from))
			for (to = from + 1; to < length && to - from < longestRun && goesOn(to);) to += 1;
		const number = to > from ? numberFrom(reading, from, to) : undefined;
		if (number) {
			const confidence = mostIn(sureness, from, number.to);
			numbers.push({ ...number.fact, confidence });
		}
		from = number?.to ?? from + 1;
	}
	return numbers;
}

interface FormedNumber {
	readonly fact: Span & { readonly entity: Entity };
	/** The index behind its last token. */
	readonly to: number;
}

/** The longest number that begins with the first of some tokens, if that is where one can begin. */
function numberFrom(
	{ source }: LearnedReading,
	from: number,
	to: number
): FormedNumber | undefined {
	const first = tokenAt(source, from);
	if (first.kind === 'mark' || !beginsHere.test(source.text.charAt(first.start - 1)))
		return undefined;
	for (let last = to - 1; last >= from; last -= 1) {
		const { kind, end } = tokenAt(source, last);
		if (kind === 'mark' || !endsHere.test(source.text.slice(end, end + 2))) continue;
		const entity = entityOfForm(source.text.slice(first.start, end));
		if (entity) return { fact: { entity, start: first.start, end }, to: last + 1 };
	}
	return undefined;
}
