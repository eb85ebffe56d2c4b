import { phraseRecognizer, phrases } from '../phrases.ts';

export const genetic = phraseRecognizer({
	entity: 'genetic',
	patterns: [
		phrases(
			String.raw`(?:pathogene variant in (?:het|de) )?BRCA[12]?(?:-gen|-mutatie|-variant| gene| mutation| carrier)?|(?:gen|chromosoom|dna-?)?mutatie(?: in \p{L}{2,12})?|gen-?(?:afwijking|defect)|chromosoomafwijking|dna-(?:profiel|mengprofiel|onderzoek|test|uitslag|match)|drager(?:schap)? van (?:een|het|de) \p{L}{3,20}|(?:homozygo(?:o)?t|heterozygo(?:o)?t|homozygous|heterozygous)(?: (?:voor|for) [\p{L}\p{N}]{2,12})?|genetic (?:mutation|test|variant)|genetisch (?:onderzoek|belast|profiel)|erfelijk belast`
		)
	],
	leastLink: 0.6
});
