import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { detect } from '../../src/lib/detector/index.ts';

const atMost = 1;

it('flags hardly any ordinary sentence', () => {
	const sentences = readFileSync(new URL('ordinary-dev.txt', import.meta.url), 'utf8')
		.split('\n')
		.filter((sentence) => sentence !== '');
	expect(sentences.length).toBeGreaterThanOrEqual(300);
	const flagged = sentences.filter((sentence) => detect(sentence).length > 0);
	expect(flagged.slice(atMost)).toEqual([]);
});
