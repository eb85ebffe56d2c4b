/** How personnel numbers are stored and compared: without spaces around them, in capitals. */
export function normalizePersonnelNumber(number: string): string {
	return number.trim().toUpperCase().slice(0, 50);
}

/** Letters, digits and `. _ / -`, at most 40; never an `@`, which would make it an e-mail address. */
export function isPersonnelNumber(number: string): boolean {
	return /^[A-Z0-9](?:[A-Z0-9._/-]{0,38}[A-Z0-9])?$/u.test(number);
}
