import { biometricActs, biometricFacts } from '../lexicons/facts/identity.ts';
import { phraseRecognizer } from '../phrases.ts';

export const biometric = phraseRecognizer({
	entity: 'biometric',
	books: [
		{ book: biometricFacts, leastLink: 0.58 },
		{ book: biometricActs, leastLink: 0.5 }
	]
});
