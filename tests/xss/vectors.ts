import { htmlVectors } from './html-vectors.ts';
import { markdownVectors } from './markdown-vectors.ts';
import { mutationVectors } from './mutation-vectors.ts';

export interface Vector {
	readonly group: string;
	/** What an author writes. */
	readonly text: string;
}

/** Everything that is tried in every place where an author writes. */
export const vectors: readonly Vector[] = Object.entries({
	...htmlVectors,
	...mutationVectors,
	...markdownVectors
}).flatMap(([group, texts]) => texts.map((text) => ({ group, text })));
