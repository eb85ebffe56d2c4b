import { mix, runSeed } from '../hash.ts';

const isUpper = (code: number): boolean => code >= 65 && code <= 90;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (code: number): boolean =>
	isUpper(code) || (code >= 97 && code <= 122) || code >= 192;
const mostDigits = 9;

/** How a run of characters is written: letters as one small or one capital letter, digits as how many there are, marks as they are. */
export function formOf(text: string, start: number, end: number): number {
	let hash = runSeed;
	for (let index = start; index < end; index += 1) {
		const code = text.charCodeAt(index);
		const from = index;
		if (isDigit(code)) {
			while (index + 1 < end && isDigit(text.charCodeAt(index + 1))) index += 1;
			hash = mix(hash, 256 + Math.min(mostDigits, index + 1 - from));
		} else if (isLetter(code)) {
			while (index + 1 < end && isLetter(text.charCodeAt(index + 1))) index += 1;
			hash = mix(hash, isUpper(code) ? 65 : 97);
		} else hash = mix(hash, code);
	}
	return hash;
}

/** Fewer digits make a word, as "covid19" and "b12"; so many make a number, as "P4471" and "1103tr". */
const leastDigits = 3;

/** Is it letters and digits of which only the form says anything? */
export function isCode(key: string): boolean {
	let digits = 0;
	for (let index = 0; index < key.length; index += 1)
		if (isDigit(key.charCodeAt(index))) digits += 1;
	return digits >= leastDigits;
}
