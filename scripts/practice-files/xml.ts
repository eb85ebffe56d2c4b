export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const references: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;'
};

/** Text as it may stand in XML, in an element or between double quotes. */
export const escapeXml = (text: string): string =>
	text.replaceAll(/[&<>"]/gu, (character) => references[character] ?? character);
