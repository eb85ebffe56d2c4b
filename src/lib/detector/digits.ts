import type { Word } from './tokens.ts';

/** Does a word have a digit in it? */
export const hasDigit = ({ kind, key }: Word): boolean =>
	kind === 'number' || (kind === 'word' && /\d/u.test(key));
