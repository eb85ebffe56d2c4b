import { fieldPattern } from '../form-fields.ts';
import { orientationFacts } from '../lexicons/facts/identity.ts';
import {
	orientationLife,
	orientationStems,
	orientationWords
} from '../lexicons/facts/orientation.ts';
import { joiningFacts } from '../joined-facts.ts';
import { phraseRecognizer } from '../phrases.ts';

const field = fieldPattern(
	String.raw`geaardheid|seksuele (?:geaardheid|voorkeur|oriëntatie|gerichtheid)|sexual orientation|orientation`
);

export const sexualOrientation = joiningFacts(
	phraseRecognizer({
		entity: 'sexual-orientation',
		books: [
			{ book: orientationFacts, leastLink: 0.6 },
			{ book: orientationLife, leastLink: 0.75 }
		],
		beside: orientationWords,
		columns: /^(?:geaardheid|seksuele geaardheid|orientatie|sexual orientation|orientation)$/u,
		patterns: [
			{ pattern: field, leastLink: 0.5 },
			{ pattern: orientationStems, leastLink: 0.75 }
		]
	})
);
