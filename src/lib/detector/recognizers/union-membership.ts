import { unionFacts } from '../lexicons/facts/beliefs.ts';
import { phraseRecognizer } from '../phrases.ts';
import { indexFrom, tokenAt, wordSet } from '../source-text.ts';

/** "Hoe word je lid": nobody is one yet. */
const joining = wordSet('word worden wordt je men waarom become becoming');

export const unionMembership = phraseRecognizer({
	entity: 'union-membership',
	books: [{ book: unionFacts, leastLink: 0.6 }],
	accepts: (source, { start }) => {
		const index = indexFrom(source, start);
		return ![1, 2].some((step) => joining.has(tokenAt(source, index - step).key));
	}
});
