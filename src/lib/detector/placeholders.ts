const brackets = new Map([
	['[', ']'],
	['<', '>'],
	['{', '}'],
	['«', '»']
]);
const blank = /^(?:x{2,}|y{2,}|[*_.…•-]{2,}|n\.?n\.?|n\.?v\.?t\.?)$/iu;

/** Is this stretch a blank to be filled in: [NAAM], <klant>, {naam}, XXX, ***, ….? */
export function isPlaceholder(text: string, start: number, end: number): boolean {
	const value = text.slice(start, end);
	if (blank.test(value)) return true;
	const closing = brackets.get(text.charAt(start - 1));
	return closing !== undefined && text.charAt(end) === closing && !/[\d@]/u.test(value);
}
