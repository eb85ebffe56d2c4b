import { biometricActs, biometricFacts } from '../lexicons/facts/identity.ts';
import { bodyFields, bodyKeys, readBodies } from '../lexicons/facts/genes.ts';
import { phraseRecognizer } from '../phrases.ts';

export const biometric = phraseRecognizer({
	entity: 'biometric',
	books: [
		{ book: biometricFacts, leastLink: 0.58 },
		{ book: biometricActs, leastLink: 0.5 },
		{ book: bodyKeys, leastLink: 0.75 }
	],
	patterns: [
		{ pattern: bodyFields, leastLink: 0 },
		{ pattern: readBodies, leastLink: 0.8 }
	]
});
