import { phraseRecognizer, phrases } from '../phrases.ts';

const parties = String.raw`VVD|PVV|CDA|D66|PvdA|GroenLinks(?:-PvdA)?|SP|SGP|ChristenUnie|FvD|Forum voor Democratie|Denk|DENK|Volt|BBB|JA21|50PLUS|Partij voor de Dieren|PvdD|NSC|BIJ1|Leefbaar \p{Lu}\p{L}{2,20}|Bij1`;

export const politics = phraseRecognizer({
	entity: 'politics',
	patterns: [
		phrases(
			String.raw`(?:lid|raadslid|kandidaat|actief|stemt|stemde|gestemd|afgevaardigde|fractievoorzitter|bestuurslid|wethouder)(?: (?:van|voor|bij|op|is))?(?: de| het)? (?:${parties})|(?:${parties})-(?:lid|raadslid|stemmer|aanhanger)|lid van een politieke partij|extreem(?:rechts|links)e?|(?:far|extreme)-(?:right|left)(?: party)?|activist(?:e)?|votes? (?:labour|conservative|green)|member of (?:the )?(?:Greens|Labour|Conservatives|a far-right party)|politieke voorkeur`
		)
	],
	leastLink: 0.7
});
