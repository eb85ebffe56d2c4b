import type { Recognizer } from '../finding.ts';
import { wordMatches } from '../word-matches.ts';

const shape =
	/(?<![\p{L}\p{N}:-])(?:[0-9a-f]{2}(?::[0-9a-f]{2}){5}|[0-9a-f]{2}(?:-[0-9a-f]{2}){5}|[0-9a-f]{4}(?:\.[0-9a-f]{4}){2})(?![\p{L}\p{N}:-]|\.\d)/giu;
const isSame = /^([0-9a-f]{2})(?:[:-]\1){5}$/iu;

export const macAddress: Recognizer = {
	entity: 'mac-address',
	priority: 70,
	*find(source) {
		for (const match of wordMatches(source, shape)) {
			// ff:ff:… is broadcast and 00:00:… is empty.
			if (!isSame.test(match[0]))
				yield { start: match.index, end: match.index + match[0].length, confidence: 0.93 };
		}
	}
};
