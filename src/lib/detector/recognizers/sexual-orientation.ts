import { orientationFacts } from '../lexicons/facts/identity.ts';
import { phraseRecognizer } from '../phrases.ts';

export const sexualOrientation = phraseRecognizer({
	entity: 'sexual-orientation',
	books: [{ book: orientationFacts, leastLink: 0.6 }]
});
