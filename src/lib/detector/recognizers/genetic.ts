import { geneticFacts } from '../lexicons/facts/identity.ts';
import { phraseRecognizer } from '../phrases.ts';

export const genetic = phraseRecognizer({
	entity: 'genetic',
	books: [{ book: geneticFacts, leastLink: 0.6 }]
});
