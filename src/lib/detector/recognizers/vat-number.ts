import { passesElevenProof } from '../checksums.ts';
import type { Entity } from '../entities.ts';
import type { Recognizer } from '../finding.ts';
import { digitsIn } from '../labelled.ts';
import { hasFindingNear } from '../nearby.ts';
import { wordMatches } from '../word-matches.ts';

const shape =
	/(?<![\p{L}\p{N}])NL[ .]?(\d{9}|\d{3}[. ]\d{3}[. ]\d{3}|\d{4}[. ]\d{2}[. ]\d{3})[ .]?B[ .]?\d{2}(?![\p{L}\p{N}])/giu;
const people: ReadonlySet<Entity> = new Set<Entity>(['person', 'bsn', 'date-of-birth']);

export const vatNumber: Recognizer = {
	entity: 'vat-number',
	priority: 93,
	*find(source, earlier) {
		for (const match of wordMatches(source, shape)) {
			const start = match.index;
			// Until 2020 the number of a sole trader was the BSN itself.
			const holdsBsn = passesElevenProof(digitsIn(match[1] ?? ''));
			if (!holdsBsn && !hasFindingNear(earlier, start, 500, people)) continue;
			yield { start, end: start + match[0].length, confidence: holdsBsn ? 0.95 : 0.7 };
		}
	}
};
