import { readFileSync } from 'node:fs';
import * as v from 'valibot';

const rowSchema = v.object({
	id: v.string(),
	text: v.string(),
	verdict: v.optional(v.picklist(['leak', 'caution', 'safe'])),
	polarity: v.optional(v.picklist(['positive', 'negative'])),
	tags: v.optional(v.array(v.string()), []),
	spans: v.array(v.object({ start: v.number(), end: v.number(), type: v.string() }))
});

export type CorpusRow = v.InferOutput<typeof rowSchema>;

/** Reads a JSONL corpus; throws an error of one line that names the file and the line. */
export function readCorpus(file: string): readonly CorpusRow[] {
	const lines = readFileSync(file, 'utf8').split('\n');
	return lines.flatMap((line, index) => {
		if (line.trim() === '') return [];
		let row: unknown;
		try {
			row = JSON.parse(line);
		} catch {
			throw new Error(`${file}:${index + 1}: not valid JSON`);
		}
		const parsed = v.safeParse(rowSchema, row);
		if (!parsed.success) throw new Error(`${file}:${index + 1}: ${parsed.issues[0].message}`);
		return [parsed.output];
	});
}
