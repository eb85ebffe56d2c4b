import type { Candidate, Span } from '../finding.ts';
import { isCommonWord, isFirstName, isPlace, isSurname } from '../lexicon.ts';
import type { SourceText } from '../source-text.ts';
import { fold } from '../words.ts';
import { isInstitution } from './field-names.ts';

const separator = /[;|\t]/u;
const leastRows = 2;
const longestLine = 400;
/** One to three capitalised words, with small ones before the last: "Van der Meulen". */
const cell =
	/^(?:(?:van|de|der|den|ten|ter|el|al|da|dos) ){0,3}\p{Lu}[\p{L}\p{M}'’-]{1,24}(?: (?:(?:van|de|der|den|ten|ter|el|al|da|dos) ){0,2}\p{Lu}[\p{L}\p{M}'’-]{1,24}){0,2}$/u;

interface Row {
	readonly cells: readonly (Span & { readonly value: string })[];
}

function readRow(line: string, offset: number): Row {
	const cells: (Span & { readonly value: string })[] = [];
	let start = 0;
	for (const part of line.split(separator)) {
		const value = part.trim();
		const from = offset + start + part.indexOf(value);
		cells.push({ start: from, end: from + value.length, value });
		start += part.length + 1;
	}
	return { cells };
}

/** Rows that follow each other with as many cells. */
function* blocksOf(text: string): Generator<readonly Row[]> {
	let offset = 0;
	let rows: Row[] = [];
	for (const line of [...text.split('\n'), '']) {
		const row =
			line.length <= longestLine && separator.test(line) ? readRow(line, offset) : undefined;
		if (!row || row.cells.length !== (rows[0]?.cells.length ?? row.cells.length)) {
			if (rows.length >= leastRows) yield rows;
			rows = [];
		}
		if (row) rows.push(row);
		offset += line.length + 1;
	}
}

type Kind = 'name' | 'possible' | 'other';

function kindOf(value: string): Kind {
	if (!cell.test(value) || isInstitution(value)) return 'other';
	const last = fold(value.split(' ').at(-1) ?? '');
	if (isPlace(fold(value))) return 'other';
	if (isFirstName(last) && !value.includes(' ')) return 'possible';
	if (isCommonWord(last)) return 'other';
	return isSurname(last) ? 'name' : 'possible';
}

/** "P9901;Brandsma;positief": a column of which at least half are families, in rows with a number or a code. */
export function* findSurnameColumns({ text }: SourceText): Generator<Candidate> {
	if (!separator.test(text)) return;
	for (const rows of blocksOf(text)) {
		const width = rows[0]?.cells.length ?? 0;
		if (!rows.some(({ cells }) => cells.some(({ value }) => /\d/u.test(value)))) continue;
		for (let column = 0; column < width; column += 1) {
			const cells = rows.flatMap((row) => row.cells[column] ?? []);
			const kinds = cells.map(({ value }) => kindOf(value));
			// The first row may be a header.
			const body = kinds[0] === 'other' ? kinds.slice(1) : kinds;
			const sure = body.filter((kind) => kind === 'name').length;
			if (body.length < leastRows || body.includes('other') || sure * 2 < body.length) continue;
			for (const { start, end } of cells.slice(cells.length - body.length))
				yield { start, end, confidence: 0.7 };
		}
	}
}
