import type { Answer, SpotQuestion } from '../types.ts';

export function toPublicSpot({ kind, lines }: SpotQuestion) {
	return { kind, lines: lines.map((words) => words.map(({ id, text }) => ({ id, text }))) };
}

export function toAnsweredSpot(question: SpotQuestion, answer: Answer) {
	const { kind, lines, leaks, explanation } = question;
	const marked = new Set(answer);
	const words = lines.map((line) =>
		line.map(({ id, text, leak }) => ({
			id,
			text,
			label: leak === undefined ? undefined : leaks[leak],
			isMarked: marked.has(id)
		}))
	);
	return { kind, explanation, lines: words };
}

/** The marked words in reading order; undefined when none is marked or one is unknown. */
export function readSpot({ lines }: SpotQuestion, written: Answer): Answer | undefined {
	const wanted = new Set(written);
	const known = lines.flat().flatMap(({ id }) => (wanted.has(id) ? [id] : []));
	return known.length > 0 && known.length === wanted.size ? known : undefined;
}

export function rightSpot({ lines }: SpotQuestion): Answer {
	return lines.flat().flatMap(({ id, leak }) => (leak === undefined ? [] : [id]));
}

/** Whether every leak is marked, if only by one of its words, and no word outside the leaks. */
export function isRightSpot({ lines, leaks }: SpotQuestion, answer: Answer): boolean {
	const marked = new Set(answer);
	const caught = new Set<number>();
	for (const { id, leak } of lines.flat()) {
		if (!marked.has(id)) continue;
		if (leak === undefined) return false;
		caught.add(leak);
	}
	return caught.size === leaks.length;
}
