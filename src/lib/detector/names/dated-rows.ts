import { editionFor } from '../alphabet.ts';
import type { Candidate } from '../finding.ts';
import { isFirstName } from '../lexicon.ts';
import type { SourceText } from '../source-text.ts';
import { fold } from '../words.ts';

const leastRows = 2;
/** "soraya van t hek 3-3-1984": a line that starts with a name, whatever its case, and a full date. Sticky. */
const datedRow =
	/[ \t>*•-]{0,4}(?:\d{1,3}[.)] )?(\p{L}[\p{L}\p{M}'’.-]{1,20}(?: [\p{L}\p{M}'’.-]{1,20}){1,5})[ \t,;:|/–-]{1,4}(?:geb\.? ?)?(?:[0-3]?\d[-/.][01]?\d[-/.](?:\d{4}|\d\d)|\d{4}-[01]\d-[0-3]\d)(?!\d)/uy;

/** Names in rows of name and date; one such line may be anything, two are a list of people. */
export function* findDatedRows(source: SourceText): Generator<Candidate> {
	const { text } = source;
	const row = editionFor(source, datedRow);
	const rows: Candidate[] = [];
	for (let from = 0; from >= 0 && from < text.length;) {
		row.lastIndex = from;
		const match = row.exec(text);
		const name = match?.[1] ?? '';
		if (match && isFirstName(fold(name.split(/[ .]/u)[0] ?? ''))) {
			const start = match.index + match[0].indexOf(name);
			rows.push({ start, end: start + name.length, confidence: 0.7 });
		}
		const newline = text.indexOf('\n', from);
		from = newline < 0 ? -1 : newline + 1;
	}
	if (rows.length >= leastRows) yield* rows;
}
