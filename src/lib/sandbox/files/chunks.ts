import type { Finding } from '../../detector/index.ts';
import type { Part } from './document.ts';

/** A piece of a part that is scanned at once. */
export interface Chunk {
	readonly text: string;
	/** Characters at the start that only give context: the header row of a table. */
	readonly contextLength: number;
	/** Where the rest begins in the part. */
	readonly offset: number;
}

// A scan of this many characters takes some 30 ms; longer ones make stopping slow.
const chunkLength = 20_000;

/** Cuts a part at line ends, or at a space where a line is longer. Every piece of a table begins with the table's header. */
export function chunksOf({ text, rows }: Part): readonly Chunk[] {
	const headerEnd = rows ? text.indexOf('\n') + 1 : 0;
	const header = headerEnd > 0 && headerEnd < 1000 ? text.slice(0, headerEnd) : '';
	const chunks: Chunk[] = [];
	let offset = 0;
	while (offset < text.length) {
		const end = endOfChunk(text, offset);
		const context = offset === 0 ? '' : header;
		const piece = text.slice(offset, end);
		chunks.push({ text: context + piece, contextLength: context.length, offset });
		offset = end;
	}
	return chunks;
}

function endOfChunk(text: string, offset: number): number {
	const limit = offset + chunkLength;
	if (limit >= text.length) return text.length;
	for (const mark of ['\n', ' ']) {
		const found = text.lastIndexOf(mark, limit - 1);
		if (found > offset) return found + 1;
	}
	return limit;
}

/** What was found in a piece, at its place in the part. */
export function inPart(findings: readonly Finding[], chunk: Chunk): readonly Finding[] {
	const { contextLength, offset } = chunk;
	return findings
		.filter(({ start }) => start >= contextLength)
		.map((finding) => ({
			...finding,
			start: finding.start - contextLength + offset,
			end: finding.end - contextLength + offset
		}));
}
