import { passesLuhn } from '../checksums.ts';
import type { Recognizer } from '../finding.ts';
import { fixedNumber } from '../fixed-numbers.ts';
import { digitsIn } from '../labelled.ts';
import { hasWordBefore, wordSet } from '../source-text.ts';
import { wordMatches } from '../word-matches.ts';

const labelled = fixedNumber({
	entity: 'imei',
	labels: String.raw`imei(?:sv)?(?: ?\(?(?:slot|sim)? ?[12]\)?)?[^\d\n;|]{0,40}?`,
	format: String.raw`\d(?:[ \/-]?\d){14}|\d{16}`,
	columns: /^(?:imei(?: ?[12])?(?: ?(?:nummer|nr|no|number|code))?|device imei)$/u,
	confidence: (value) => (passesLuhn(digitsIn(value)) ? 0.97 : 0.7)
});

const bare = /\d{2}-?\d{6}-?\d{6}-?\d(?![\p{L}\p{N}]|[-.,]\d)/gu;
const devices = wordSet(
	`toestel toestelnummer telefoon telefoontoestel smartphone mobiel mobieltje gsm iphone samsung galaxy pixel tablet serienummer
	device handset phone serial`
);

export const imei: Recognizer = {
	...labelled,
	*find(source, earlier) {
		yield* labelled.find(source, earlier);
		// Fifteen digits that pass the proof, said of a telephone.
		if (!source.words.some(({ key }) => devices.has(key))) return;
		for (const match of wordMatches(source, bare))
			if (passesLuhn(digitsIn(match[0])) && hasWordBefore(source, match.index, devices, 7))
				yield { start: match.index, end: match.index + match[0].length, confidence: 0.85 };
	}
};
