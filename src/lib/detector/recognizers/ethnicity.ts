import { originFacts } from '../lexicons/facts/origins.ts';
import { phraseRecognizer } from '../phrases.ts';

export const ethnicity = phraseRecognizer({
	entity: 'ethnicity',
	books: [{ book: originFacts, leastLink: 0.75 }]
});
