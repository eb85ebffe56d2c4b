import { randomInt } from 'node:crypto';

// Without 0/O, 1/l/I: it is read from a screen and typed by hand.
const letters = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** A password to begin with: four groups of four, about 92 bits. */
export function createStartPassword(): string {
	const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('');
	return [group(), group(), group(), group()].join('-');
}
