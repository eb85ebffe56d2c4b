import { politicalFacts } from '../lexicons/facts/beliefs.ts';
import { phraseRecognizer } from '../phrases.ts';

export const politics = phraseRecognizer({
	entity: 'politics',
	books: [{ book: politicalFacts, leastLink: 0.7 }]
});
