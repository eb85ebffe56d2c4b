import { passesElevenProof } from '../checksums.ts';
import type { Entity } from '../entities.ts';
import type { Recognizer } from '../finding.ts';
import { digitsIn, labelledValues, labelPattern, withConfidence } from '../labelled.ts';
import { hasFindingNear } from '../nearby.ts';
import { namesSoleTrader } from '../sole-traders.ts';
import { wordMatches } from '../word-matches.ts';

const shape =
	/(?<![\p{L}\p{N}])NL[ .-]?(\d{9}|\d{3}[. ]\d{3}[. ]\d{3}|\d{4}[. ]\d{2}[. ]\d{3})[ .-]?B[ .-]?\d{2}(?![\p{L}\p{N}])/giu;
const people: ReadonlySet<Entity> = new Set<Entity>(['person', 'bsn', 'date-of-birth']);

/** Without the country, and numbers of Belgium: only behind a label. */
const labelled = labelPattern(
	String.raw`btw(?:[ -]?(?:id|identificatie))?|omzetbelasting|ob|vat|tva|tax id`,
	String.raw`\d{9}[ .-]?B[ .-]?\d{2}|BE ?[01]?\d{3}[ .]?\d{3}[ .]?\d{3}`
);

export const vatNumber: Recognizer = {
	entity: 'vat-number',
	priority: 93,
	*find(source, earlier) {
		const isOfOne = (start: number): boolean =>
			hasFindingNear(earlier, start, 500, people) || namesSoleTrader(source);
		for (const found of labelledValues(source, labelled))
			if (isOfOne(found.start)) yield withConfidence(found, 0.75);
		for (const match of wordMatches(source, shape)) {
			const start = match.index;
			// Until 2020 the number of a sole trader was the BSN itself.
			const holdsBsn = passesElevenProof(digitsIn(match[1] ?? ''));
			if (!holdsBsn && !isOfOne(start)) continue;
			yield { start, end: start + match[0].length, confidence: holdsBsn ? 0.95 : 0.7 };
		}
	}
};
