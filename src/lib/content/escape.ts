const replacements: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};
const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][\da-z]{1,31});/giu;
const characters: Readonly<Record<string, string>> = {
	'&amp;': '&',
	'&lt;': '<',
	'&gt;': '>',
	'&quot;': '"',
	'&#39;': "'",
	'&nbsp;': '\u00A0',
	'&euro;': '€'
};

/** Text as HTML, fit for element content and quoted attributes alike. */
export function escapeHtml(text: string): string {
	return text.replaceAll(/[&<>"']/gu, (character) => replacements[character] ?? character);
}

/** As `escapeHtml`, but a character reference an author wrote (`&euro;`) stays that character. */
export function escapeProse(text: string): string {
	let html = '';
	let from = 0;
	for (const match of text.matchAll(reference)) {
		html += escapeHtml(text.slice(from, match.index)) + match[0];
		from = match.index + match[0].length;
	}
	return html + escapeHtml(text.slice(from));
}

/** Reads the common character references; others stay as written. */
export function readReferences(text: string): string {
	return text.replaceAll(reference, (written) => characters[written] ?? written);
}
