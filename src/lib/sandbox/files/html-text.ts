// Whatever stands in them ends at their own closing tag only.
const silent = new Map([
	['script', /<\/script/giu],
	['style', /<\/style/giu]
]);
const breaks =
	/^\/?(?:address|article|blockquote|br|div|dl|dt|dd|h[1-6]|hr|li|ol|p|pre|section|table|tr|ul)$/u;
const cells = /^\/(?:td|th)$/u;
const named: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: ' ',
	euro: '€',
	shy: '',
	eacute: 'é',
	egrave: 'è',
	euml: 'ë',
	iuml: 'ï',
	ouml: 'ö',
	uuml: 'ü',
	agrave: 'à',
	ccedil: 'ç'
};

/** The text of a mail's HTML, also what is hidden in it: in comments, and in the addresses of links. One pass, no DOM. */
export function htmlToText(html: string): string {
	let text = '';
	let at = 0;
	while (at < html.length) {
		const start = html.indexOf('<', at);
		const end = start < 0 ? html.length : start;
		text += html.slice(at, end).replaceAll(/\s+/gu, ' ');
		if (start < 0) break;
		if (html.startsWith('<!--', start)) {
			const close = endOf(html, '-->', start);
			text += ` ${html.slice(start + 4, close - 3)} `;
			at = close;
			continue;
		}
		at = endOf(html, '>', start);
		const tag = html.slice(start + 1, at - 1);
		const name = /^\/?[a-z][a-z\d]*/iu.exec(tag)?.[0].toLowerCase() ?? '';
		const ending = silent.get(name);
		if (ending) {
			ending.lastIndex = at;
			at = ending.exec(html)?.index ?? html.length;
		} else text += wordsOf(tag, name);
	}
	return tidy(decodeReferences(text));
}

/** After the mark, or at the end of the text. */
function endOf(html: string, mark: string, from: number): number {
	const found = html.indexOf(mark, from);
	return found < 0 ? html.length + mark.length : found + mark.length;
}

const tidy = (text: string): string =>
	text
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '')
		.join('\n');

function wordsOf(tag: string, name: string): string {
	if (breaks.test(name)) return '\n';
	if (cells.test(name)) return '\t';
	const [, double, single] =
		/\b(?:href|alt|title)=(?:"([^"]{1,2000})"|'([^']{1,2000})')/iu.exec(tag) ?? [];
	const address = (double ?? single)?.replace(/^(?:mailto|tel):/iu, '');
	return address === undefined ? '' : ` ${address} `;
}

function decodeReferences(text: string): string {
	return text.replaceAll(
		/&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));/giu,
		(written, hex?: string, decimal?: string, name?: string) => {
			if (name !== undefined) return named[name.toLowerCase()] ?? written;
			const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
			return code <= 0x10ffff ? String.fromCodePoint(code) : written;
		}
	);
}
