const brackets = new Map([
	['[', ']'],
	['<', '>'],
	['{', '}'],
	['«', '»']
]);
/** What a blank may begin with. */
const mayBeBlank = /[xyn*_.…•-]/iu;
const blank = /^(?:x{2,}|y{2,}|[*_.…•-]{2,}|n\.?n\.?|n\.?v\.?t\.?)$/iu;

/** Is this stretch a blank to be filled in: [NAAM], <klant>, {naam}, XXX, ***, ….? */
export function isPlaceholder(text: string, start: number, end: number): boolean {
	if (mayBeBlank.test(text.charAt(start)) && blank.test(text.slice(start, end))) return true;
	const closing = brackets.get(text.charAt(start - 1));
	return (
		closing !== undefined && text.charAt(end) === closing && !/[\d@]/u.test(text.slice(start, end))
	);
}
