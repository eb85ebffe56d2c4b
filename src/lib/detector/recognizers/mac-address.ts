import type { Recognizer } from '../finding.ts';
import { labelledValues, labelPattern, withConfidence } from '../labelled.ts';
import { occurs, wordMatches } from '../word-matches.ts';

const shape =
	/(?<![\p{L}\p{N}:-])(?:[0-9a-f]{2}(?::[0-9a-f]{2}){5}|[0-9a-f]{2}(?:-[0-9a-f]{2}){5}|[0-9a-f]{4}(?:\.[0-9a-f]{4}){2})(?![\p{L}\p{N}:-]|\.\d)/giu;
/** Without colons or dashes a label has to say what it is. */
const labelled = labelPattern(
	String.raw`mac(?:[- ]?(?:adres(?:sen)?|address(?:es)?|addr))?|hwaddr|bssid|ether`,
	String.raw`(?=[a-f]{0,12}\d)[0-9a-f]{12}|[0-9a-f]{2}(?: [0-9a-f]{2}){5}`
);
/** The block that is set apart for documentation (RFC 7042), where a text speaks about it as such. */
const forDocumentation = /^00[:-]00[:-]5e[:-]00[:-]53/iu;
const speaksOfIt =
	/(?:voorbeeldwaarde\p{L}*|voorbeeldadres\p{L}*|als voorbeeld|rfc ?\d{4}|documentatie\p{L}*|documentation|as an example|example (?:value|address)\p{L}*)(?!\p{L})/giu;
const isSame = /^([0-9a-f]{2})(?:[:-]\1){5}$/iu;

export const macAddress: Recognizer = {
	entity: 'mac-address',
	priority: 70,
	*find(source) {
		for (const match of wordMatches(source, shape)) {
			// ff:ff:… is broadcast and 00:00:… is empty.
			if (
				!isSame.test(match[0]) &&
				!(forDocumentation.test(match[0]) && occurs(source, speaksOfIt))
			)
				yield { start: match.index, end: match.index + match[0].length, confidence: 0.93 };
		}
		for (const found of labelledValues(source, labelled)) yield withConfidence(found, 0.85);
	}
};
