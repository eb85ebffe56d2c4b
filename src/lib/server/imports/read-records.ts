import { pipeline, Readable } from 'node:stream';
import { parse, type Options } from 'csv-parse';
import * as v from 'valibot';

const itemSchema = v.object({
	record: v.array(v.string()),
	info: v.object({ lines: v.number() })
});

/** Longer than any row of people: a field without an end would else be held in memory. */
const maxRecordBytes = 64 * 1024;

export interface CsvRecord {
	readonly cells: readonly string[];
	/** The line on which the record ends, as an editor counts. */
	readonly line: number;
}

/** A file that cannot be read further: a record without an end, or one of an absurd length. */
export class UnreadableCsv extends Error {
	override readonly name = 'UnreadableCsv';
	/** The line on which the trouble begins. */
	readonly line: number;
	constructor(line: number) {
		super('A record is longer than any row of people.');
		this.line = line;
	}
}

/**
 * The records of a CSV file that comes in pieces, one at a time. UTF-8 with or without a byte order
 * mark, UTF-16 with one, else Windows-1252; separated by `;`, `,` or a tab. `pieces` is called
 * twice: once to find out the encoding.
 */
export async function* readRecords(
	pieces: () => AsyncIterable<Uint8Array>
): AsyncGenerator<CsvRecord> {
	const encoding = await findEncoding(pieces());
	let lastLine = 0;
	const options: Options = {
		// As it is parsed: an error overtakes the records that wait to be read.
		on_record: (record, { lines }) => {
			lastLine = lines;
			return record;
		},
		delimiter: await findDelimiter(decode(pieces(), encoding)),
		...{ bom: true, info: true, skip_empty_lines: true },
		...{ relax_column_count: true, relax_quotes: true, max_record_size: maxRecordBytes }
	};
	const parser = parse(options);
	// The error comes out of the loop below; without a callback it would also end the process.
	pipeline(Readable.from(decode(pieces(), encoding)), parser, () => undefined);
	try {
		for await (const item of parser) {
			const { record, info } = v.parse(itemSchema, item);
			yield { cells: record, line: info.lines };
		}
	} catch (error) {
		if (error instanceof Error && 'code' in error && String(error.code).startsWith('CSV_')) {
			throw new UnreadableCsv(lastLine + 1);
		}
		throw error;
	}
}

async function findEncoding(pieces: AsyncIterable<Uint8Array>): Promise<string> {
	const decoder = new TextDecoder('utf-8', { fatal: true });
	let isFirst = true;
	try {
		for await (const piece of pieces) {
			if (isFirst && piece[0] === 0xff && piece[1] === 0xfe) return 'utf-16le';
			isFirst = false;
			decoder.decode(piece, { stream: true });
		}
		decoder.decode();
		return 'utf-8';
	} catch (error) {
		if (error instanceof TypeError) return 'windows-1252';
		throw error;
	}
}

async function* decode(
	pieces: AsyncIterable<Uint8Array>,
	encoding: string
): AsyncGenerator<string> {
	const decoder = new TextDecoder(encoding);
	for await (const piece of pieces) yield decoder.decode(piece, { stream: true });
	yield decoder.decode();
}

async function findDelimiter(texts: AsyncIterable<string>): Promise<string> {
	for await (const text of texts) {
		const first = text.split(/[\r\n]+/u).find((line) => line.trim() !== '') ?? '';
		const bare = first.replace(/"[^"]*"/gu, '');
		const count = (delimiter: string) => bare.split(delimiter).length;
		return [';', ',', '\t'].reduce((best, next) => (count(next) > count(best) ? next : best));
	}
	return ';';
}
