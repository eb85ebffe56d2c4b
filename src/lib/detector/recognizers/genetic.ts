import type { Candidate, Recognizer } from '../finding.ts';
import { geneticLife, notations } from '../lexicons/facts/genes.ts';
import { geneticFacts, namedGenes } from '../lexicons/facts/identity.ts';
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

/** "DNA-onderzoek toont BRCA2": what was tested and what was found are one fact. */
const goesOn =
	/^[ :,(–-]{0,3}(?:(?:toont|toonde|liet|wees|is|was|op|naar|van|voor|een|het|de|showed|shows|a|an|for|of)(?: |$)){0,3}$/u;

/** "Draagster van het gen voor Huntington" says more than the illness does. */
export const genetic: Recognizer = {
	...facts,
	priority: 21,
	*find(source, earlier) {
		let last: Candidate | undefined;
		for (const next of [...facts.find(source, earlier)].sort((a, b) => a.start - b.start)) {
			const joins =
				last !== undefined &&
				(next.start <= last.end || goesOn.test(source.text.slice(last.end, next.start)));
			if (last && joins) last = { ...last, end: Math.max(last.end, next.end) };
			else {
				if (last) yield last;
				last = next;
			}
		}
		if (last) yield last;
	}
};
