import { fieldPattern } from '../form-fields.ts';
import { religiousFacts } from '../lexicons/facts/beliefs.ts';
import { adherents, faithMentions, faithWords, religiousLife } from '../lexicons/facts/faith.ts';
import { joiningFacts } from '../joined-facts.ts';
import { phraseRecognizer } from '../phrases.ts';
import { indexFrom, tokenAt, wordSet } from '../source-text.ts';

/** Things and places that bear a religious word without anybody's belief in it. */
const things = wordSet(
	'school scholen basisschool feest feesten feestdag feestdagen kunst geschiedenis wijk keuken recept begraafplaats muziek waarden jaartelling kalender architectuur monument school- omroep universiteit stichting'
);

const field = fieldPattern(
	String.raw`geloof|geloofsovertuiging|geloofsrichting|religie|godsdienst|gezindte|kerk|levensbeschouwing|levensovertuiging|kerkelijke (?:gezindte|gemeente)|kerkgenootschap|religion|faith|denomination`
);

export const religion = joiningFacts(
	phraseRecognizer({
		entity: 'religion',
		books: [
			{ book: religiousFacts, leastLink: 0.75 },
			{ book: religiousLife, leastLink: 0.8 }
		],
		patterns: [
			{ pattern: field, leastLink: 0.5 },
			{ pattern: faithWords, leastLink: 0.85 },
			{ pattern: faithMentions, leastLink: 0.95 }
		],
		beside: adherents,
		columns:
			/^(?:geloof|religie|godsdienst|kerk|levensovertuiging|gezindte|geloofsrichting|kerkelijke gezindte|religion|faith)$/u,
		accepts: (source, { end }) => !things.has(tokenAt(source, indexFrom(source, end)).key)
	})
);
