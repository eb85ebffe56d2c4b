import { fieldPattern } from '../form-fields.ts';
import { orientationFacts } from '../lexicons/facts/identity.ts';
import { phraseRecognizer } from '../phrases.ts';

const field = fieldPattern(
	String.raw`geaardheid|seksuele (?:geaardheid|voorkeur|oriëntatie|gerichtheid)|sexual orientation|orientation`
);

export const sexualOrientation = phraseRecognizer({
	entity: 'sexual-orientation',
	books: [{ book: orientationFacts, leastLink: 0.6 }],
	patterns: [{ pattern: field, leastLink: 0.5 }]
});
