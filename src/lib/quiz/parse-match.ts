import { issueAt, markdownIssues, type Issue, type Worded } from '../content/index.ts';
import { letters } from './letters.ts';
import type { BodyLines } from './parse-body.ts';
import type { Item } from './types.ts';

const minRows = 3;
const tableShape: Worded = {
	nl: 'Schrijf een tabel: een rij met twee namen, een rij "|---|---|" en dan de paren.',
	en: 'Write a table: a row of two names, a row of "|---|---|", then the pairs.'
};
const nothingToMatch: Worded = {
	nl: 'Alle rijen hebben rechts dezelfde cel, dus er valt niets te kiezen: schrijf er minstens twee verschillende.',
	en: 'All rows have the same right cell, so there is nothing to match: write at least two different ones.'
};

/**
 * Reads a table of two columns: its head names them, each row is a right pair. Rows may share the
 * right cell, so that a table can also sort entries into groups.
 */
export function readMatchTable({ file, lines, firstLine, headingLine }: BodyLines) {
	const issues: Issue[] = [];
	const rows: { cells: readonly string[]; line: number }[] = [];
	for (const [index, text] of lines.entries()) {
		const line = firstLine + index;
		if (text.trim() === '') continue;
		const cells = readCells(text);
		if (cells.length === 2 && cells.every((cell) => cell !== '')) rows.push({ cells, line });
		else {
			const message = {
				nl: 'Schrijf rijen van twee gevulde cellen: "| Gegeven | Schade |".',
				en: 'Write rows of two filled cells: "| Gegeven | Schade |".'
			};
			issues.push(issueAt(file, { line }, 'match-row', message));
		}
	}
	const [head, rule, ...pairs] = rows;
	const isTable = rule?.cells.every((cell) => /^:?-+:?$/u.test(cell)) ?? false;
	const report = (code: string, message: Worded) => {
		issues.push(issueAt(file, { line: headingLine }, code, message));
	};
	if (!head || !isTable) report('match-table', tableShape);
	else if (pairs.length < minRows || pairs.length > letters.length)
		report('match-count', {
			nl: `De tabel heeft ${pairs.length} paren: schrijf er ${minRows} tot ${letters.length}.`,
			en: `The table has ${pairs.length} pairs: write ${minRows} to ${letters.length}.`
		});
	const texts = [...new Set(pairs.map(({ cells }) => cells[1] ?? ''))];
	if (isTable && pairs.length >= minRows && texts.length < 2)
		report('match-choices', nothingToMatch);
	const choices: readonly Item[] = texts.map((text, index) => ({ id: letters[index] ?? '', text }));
	const items = pairs.map(({ cells: [text = '', right], line }, index) => {
		issues.push(...markdownIssues(file, text, line, 2));
		const choice = choices.find((entry) => entry.text === right)?.id ?? '';
		return { id: letters[index] ?? '', text, choice };
	});
	if (new Set(items.map(({ text }) => text)).size < items.length)
		report('match-duplicate', {
			nl: 'Twee rijen hebben links dezelfde cel: verander er één.',
			en: 'Two rows have the same left cell: change one.'
		});
	const columns = [head?.cells[0] ?? '', head?.cells[1] ?? ''] as const;
	return { body: { kind: 'match' as const, columns, items, choices }, issues };
}

function readCells(line: string): readonly string[] {
	const inner = line.trim().replace(/^\|/u, '').replace(/\|$/u, '');
	return inner.split('|').map((cell) => cell.trim());
}
