import { phraseRecognizer, phrases } from '../phrases.ts';

export const sexualOrientation = phraseRecognizer({
	entity: 'sexual-orientation',
	patterns: [
		phrases(
			String.raw`homo(?:seksueel|seksuele)?|lesbisch(?:e)?(?: stel)?|lesbienne|biseksueel|biseksuele|bi|queer|panseksueel|aseksueel|trans(?:man|vrouw|gender|seksueel|persoon)|non-binair|geaardheid|uit de kast|op (?:mannen|jongens|vrouwen|meisjes) valt|gay|lesbian|bisexual|transgender|non-binary|came out`
		),
		/zijn man(?= \p{Lu}|[,.]| en\b)(?<=(?:\p{Lu}\p{L}{1,20}|hij|met|en) (?:met |en |heeft |is )?zijn man)/gu
	],
	leastLink: 0.6
});
