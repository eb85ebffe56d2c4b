import { fieldPattern } from '../form-fields.ts';
import { politicalFacts } from '../lexicons/facts/beliefs.ts';
import { phraseRecognizer } from '../phrases.ts';

const field = fieldPattern(
	String.raw`politieke (?:voorkeur|kleur|overtuiging|partij)|partijlidmaatschap|stemgedrag|political (?:views|party|affiliation)`
);

export const politics = phraseRecognizer({
	entity: 'politics',
	books: [{ book: politicalFacts, leastLink: 0.7 }],
	patterns: [{ pattern: field, leastLink: 0.5 }]
});
