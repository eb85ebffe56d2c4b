const brackets = new Map([
	['[', ']'],
	['<', '>'],
	['{', '}'],
	['«', '»']
]);
/** What a blank may begin with. */
const mayBeBlank = /[xyn0-9*_.…•-]/iu;
// A number of noughts alone and a plate of X's are blanks as well.
const blank =
	/^(?:x{2,}|y{2,}|0{5,}|(?:xx-){1,2}(?:xx|\d\d|\d)|\d\d-xx-(?:xx|\d\d)|[*_.…•-]{2,}|n\.?n\.?|n\.?v\.?t\.?)$/iu;

/** Is this stretch a blank to be filled in: [NAAM], <klant>, {naam}, XXX, ***, ….? */
export function isPlaceholder(text: string, start: number, end: number): boolean {
	if (mayBeBlank.test(text.charAt(start)) && blank.test(text.slice(start, end))) return true;
	const closing = brackets.get(text.charAt(start - 1));
	return (
		closing !== undefined && text.charAt(end) === closing && !/[\d@]/u.test(text.slice(start, end))
	);
}
