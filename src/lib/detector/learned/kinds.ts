import { Kept } from '../kept.ts';
import { lists } from '../lists.ts';
import type { SourceText } from '../source-text.ts';
import { nothing, valueOf } from './buckets.ts';
import { isCode } from './forms.ts';

/** How a word is written, for features that tell capitals from small letters. */
export const shapes = ['lower', 'title', 'upper', 'mixed'] as const;

const tellingLists = lists.firstName | lists.surname | lists.place | lists.commonWord;
// Kinds of words and of findings only have to differ from each other and from how long a number is.
const firstOfWords = 1024;
const shapeStep = 64;
const firstOfFindings = 4096;

/** Of a word its capitals and which lists know it; of a number or code its form; a mark is a kind of its own. */
const kindByWord = new Kept((word): number =>
	word.kind === 'word' && !isCode(word.key)
		? firstOfWords + shapes.indexOf(word.shape) * shapeStep + (word.lists & tellingLists)
		: valueOf(word)
);

/**
 * By token: of what kind it is, whatever it says, so that what is learned of one town or one surname goes for all. Where
 * something was `found` (the number of its entity), that is the kind.
 */
export function kindsOf(source: SourceText, found: Uint8Array): Int32Array {
	const byWord = kindByWord.in(source);
	return source.numbers.map((number, index) => {
		const here = found[index] ?? 0;
		return here > 0 ? firstOfFindings + here : (byWord[number] ?? nothing);
	});
}
