import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fold } from '../../src/lib/detector/words.ts';
import { readCorpus } from '../corpus/read-corpus.ts';

const folder = fileURLToPath(new URL('../../tests/corpus/learning', import.meta.url));
const leastTexts = 4;
/** Sentences that say something of a single word each: what they say must not be blurred by chance. */
const terse = /tables|look-alikes/u;

/** Words that several of the texts to learn from hold, and all words of the recognizers' tables; folded. */
export function readFrequentWords(): readonly string[] {
	const texts = new Map<string, number>();
	for (const file of readdirSync(folder).sort())
		for (const { text } of readCorpus(join(folder, file)))
			for (const word of new Set(fold(text).match(/[a-z]+/gu)))
				texts.set(word, (texts.get(word) ?? 0) + (terse.test(file) ? leastTexts : 1));
	return [...texts].filter(([, count]) => count >= leastTexts).map(([word]) => word);
}
