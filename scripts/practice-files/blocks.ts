/** A stretch of text with one look. Changes and comments are those of a word processor. */
export interface Run {
	readonly text: string;
	readonly isBold?: boolean;
	readonly isItalic?: boolean;
	readonly change?: 'inserted' | 'deleted';
	/** What somebody noted in the margin about this passage. */
	readonly comment?: string;
}

export type Runs = readonly Run[];

export type Block =
	| { readonly kind: 'heading'; readonly level: number; readonly runs: Runs }
	| { readonly kind: 'paragraph'; readonly runs: Runs }
	| { readonly kind: 'item'; readonly marker: string; readonly runs: Runs }
	/** The first row is the header; it may be empty. */
	| { readonly kind: 'table'; readonly rows: readonly (readonly Runs[])[] }
	| { readonly kind: 'page-break' };

const item = /^(-|\d+\.) (.*)$/u;
const heading = /^(#{1,3}) (.*)$/u;

/**
 * Reads the Markdown of a practice file: headings, paragraphs, lists, tables, `---` for a new page,
 * bold, italic, and CriticMarkup for what a word processor hides: `{++inserted++}`, `{--deleted--}`,
 * `{==passage==}{>>comment<<}`. Two spaces at the end of a line keep the line.
 */
export function parseBlocks(markdown: string): readonly Block[] {
	return markdown
		.split(/\n\n/u)
		.map((paragraph) => trimLines(paragraph))
		.filter((paragraph) => paragraph.trim() !== '')
		.flatMap(parseParagraph);
}

/** Without the empty lines around it; spaces at the end of a line mean something. */
function trimLines(paragraph: string): string {
	const lines = paragraph.split('\n');
	const first = lines.findIndex((line) => line.trim() !== '');
	const last = lines.findLastIndex((line) => line.trim() !== '');
	return lines.slice(Math.max(first, 0), last + 1).join('\n');
}

function parseParagraph(paragraph: string): readonly Block[] {
	const lines = paragraph.split('\n');
	const first = lines[0] ?? '';
	if (first.trim() === '---') return [{ kind: 'page-break' }];
	const [, hashes, title = ''] = heading.exec(first) ?? [];
	if (hashes) return [{ kind: 'heading', level: hashes.length, runs: parseRuns(title) }];
	if (first.startsWith('|')) return [{ kind: 'table', rows: parseTable(lines) }];
	if (item.test(first)) return parseItems(lines);
	return [{ kind: 'paragraph', runs: parseRuns(joinLines(lines)) }];
}

function parseItems(lines: readonly string[]): readonly Block[] {
	const items: { marker: string; lines: string[] }[] = [];
	for (const line of lines) {
		const [, marker, text = ''] = item.exec(line) ?? [];
		if (marker) items.push({ marker, lines: [text] });
		else items.at(-1)?.lines.push(line.trimStart());
	}
	return items.map(({ marker, lines: text }) => ({
		kind: 'item',
		marker: marker === '-' ? '•' : marker,
		runs: parseRuns(joinLines(text))
	}));
}

function parseTable(lines: readonly string[]): readonly (readonly Runs[])[] {
	return lines
		.filter((line) => !/^[|\s:-]+$/u.test(line) || !line.includes('-'))
		.map((line) =>
			line
				.trim()
				.slice(1, -1)
				.split('|')
				.map((cell) => parseRuns(cell.trim()))
		);
}

const joinLines = (lines: readonly string[]): string =>
	lines
		.map((line, index) =>
			index === lines.length - 1 ? line : line.endsWith('  ') ? `${line.trimEnd()}\n` : `${line} `
		)
		.join('');

type Look = Omit<Run, 'text'>;

const marks: readonly { open: string; close: string; look: Look }[] = [
	{ open: '{==', close: '==}', look: {} },
	{ open: '{++', close: '++}', look: { change: 'inserted' } },
	{ open: '{--', close: '--}', look: { change: 'deleted' } },
	{ open: '**', close: '**', look: { isBold: true } },
	{ open: '*', close: '*', look: { isItalic: true } }
];

function parseRuns(text: string): Runs {
	const runs: Run[] = [];
	let plainFrom = 0;
	let at = 0;
	while (at < text.length) {
		const mark = marks.find(({ open }) => text.startsWith(open, at));
		const end = mark ? text.indexOf(mark.close, at + mark.open.length) : -1;
		if (!mark || end < 0) {
			at += 1;
			continue;
		}
		if (at > plainFrom) runs.push({ text: text.slice(plainFrom, at) });
		const inside = text.slice(at + mark.open.length, end);
		at = end + mark.close.length;
		const noteEnd = text.startsWith('{>>', at) ? text.indexOf('<<}', at) : -1;
		const look = noteEnd < 0 ? mark.look : { comment: text.slice(at + 3, noteEnd) };
		if (noteEnd >= 0) at = noteEnd + 3;
		runs.push({ text: inside, ...look });
		plainFrom = at;
	}
	if (plainFrom < text.length) runs.push({ text: text.slice(plainFrom) });
	return runs;
}

/** The text as somebody reads it who accepts all changes. */
export const readRuns = (runs: Runs): string =>
	runs
		.filter(({ change }) => change !== 'deleted')
		.map(({ text }) => text)
		.join('');
