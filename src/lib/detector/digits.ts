import type { Word } from './words.ts';

/** Does a folded word have a digit in it? */
export function holdsDigit(key: string): boolean {
	for (let index = 0; index < key.length; index += 1) {
		const code = key.charCodeAt(index);
		if (code >= 48 && code <= 57) return true;
	}
	return false;
}

export const hasDigit = ({ kind, key }: Pick<Word, 'kind' | 'key'>): boolean =>
	kind === 'number' || (kind === 'word' && holdsDigit(key));
