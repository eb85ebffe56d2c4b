const silent = new Set(['script', 'style']);
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
	let skipUntil = '';
	while (at < html.length) {
		const start = html.indexOf('<', at);
		const end = start < 0 ? html.length : start;
		if (skipUntil === '') text += html.slice(at, end).replaceAll(/\s+/gu, ' ');
		if (start < 0) break;
		if (html.startsWith('<!--', start)) {
			const close = html.indexOf('-->', start + 4);
			text += ` ${html.slice(start + 4, close < 0 ? html.length : close)} `;
			at = close < 0 ? html.length : close + 3;
			continue;
		}
		const close = html.indexOf('>', start);
		const tag = html.slice(start + 1, close < 0 ? html.length : close);
		at = close < 0 ? html.length : close + 1;
		const name = /^\/?[a-z][a-z\d]*/iu.exec(tag)?.[0].toLowerCase() ?? '';
		if (skipUntil !== '') {
			if (name === skipUntil) skipUntil = '';
		} else if (silent.has(name)) skipUntil = `/${name}`;
		else text += wordsOf(tag, name);
	}
	const lines = decodeReferences(text).split('\n');
	return lines
		.map((line) => line.trim())
		.filter((line) => line !== '')
		.join('\n');
}

function wordsOf(tag: string, name: string): string {
	if (breaks.test(name)) return '\n';
	if (cells.test(name)) return '\t';
	const address = /\b(?:href|alt|title)="(?:mailto:|tel:)?([^"]{1,2000})"/iu.exec(tag)?.[1];
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
