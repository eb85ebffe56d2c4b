import type { Recognizer } from '../finding.ts';
import { geneticLife, notations } from '../lexicons/facts/genes.ts';
import { geneticFacts, namedGenes } from '../lexicons/facts/identity.ts';
import { joiningFacts } from '../joined-facts.ts';
import { phraseRecognizer } from '../phrases.ts';

const facts = phraseRecognizer({
	entity: 'genetic',
	books: [
		{ book: geneticFacts, leastLink: 0.6 },
		{ book: geneticLife, leastLink: 0.8 }
	],
	patterns: [
		{ pattern: namedGenes, leastLink: 0.6 },
		{ pattern: notations, leastLink: 0.45 }
	]
});

/** "Draagster van het gen voor Huntington" says more than the illness does. */
export const genetic: Recognizer = { ...joiningFacts(facts), priority: 21 };
