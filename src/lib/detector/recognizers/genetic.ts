import type { Recognizer } from '../finding.ts';
import { geneticFacts, namedGenes } from '../lexicons/facts/identity.ts';
import { phraseRecognizer } from '../phrases.ts';

const facts = phraseRecognizer({
	entity: 'genetic',
	books: [{ book: geneticFacts, leastLink: 0.6 }],
	patterns: [{ pattern: namedGenes, leastLink: 0.6 }]
});

/** "Draagster van het gen voor Huntington" says more than the illness does. */
export const genetic: Recognizer = { ...facts, priority: 21 };
