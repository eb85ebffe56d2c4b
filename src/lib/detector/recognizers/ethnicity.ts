import { fieldPattern } from '../form-fields.ts';
import { anyOrigin, originFacts, originOfOne } from '../lexicons/facts/origins.ts';
import { phraseRecognizer } from '../phrases.ts';

const field = fieldPattern(
	String.raw`etniciteit|etnische (?:afkomst|achtergrond)|afkomst|herkomst|land van herkomst|migratieachtergrond|ethnicity|ethnic (?:background|origin)`
);

export const ethnicity = phraseRecognizer({
	entity: 'ethnicity',
	books: [{ book: originFacts, leastLink: 0.75 }],
	patterns: [
		{ pattern: field, leastLink: 0.5 },
		{ pattern: originOfOne, leastLink: 0.45 },
		{ pattern: anyOrigin, leastLink: 0.5 }
	]
});
