/**
 * The text of copied HTML that holds a table, with a tab between cells and a line per row, as Word, Excel and
 * web pages put it on the clipboard. Null without a table: then the plain text says it all.
 */
export function readTable(html: string): string | null {
	if (!/<table[\s>]/iu.test(html)) return null;
	// An inert document: nothing in it runs or loads.
	const { body } = new DOMParser().parseFromString(html, 'text/html');
	const lines = linesOf(body).map((line) => line.trimEnd());
	return lines
		.join('\n')
		.replaceAll(/\n{3,}/gu, '\n\n')
		.trim();
}

const blocks = new Set(['P', 'DIV', 'LI', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'UL', 'OL', 'TABLE']);
const ignored = new Set(['STYLE', 'SCRIPT', 'TITLE', 'COLGROUP']);

function linesOf(parent: Node): string[] {
	const lines = [''];
	for (const node of parent.childNodes) {
		if (node instanceof HTMLTableElement) lines.push(...rowsOf(node), '');
		else if (node instanceof HTMLElement) {
			if (ignored.has(node.tagName)) continue;
			if (node.tagName === 'BR') lines.push('');
			else if (blocks.has(node.tagName)) lines.push(...linesOf(node), '');
			else join(lines, linesOf(node));
		} else if (node.nodeType === Node.TEXT_NODE) join(lines, [oneLine(node.textContent ?? '')]);
	}
	return lines;
}

/** Goes on in the last line. */
function join(lines: string[], [first = '', ...others]: readonly string[]): void {
	const last = lines.pop() ?? '';
	lines.push(last === '' ? first.trimStart() : last + first, ...others);
}

const rowsOf = (table: HTMLTableElement): readonly string[] =>
	[...table.rows].map((row) =>
		[...row.cells].map((cell) => oneLine(linesOf(cell).join(' ')).trim()).join('\t')
	);

const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ');
