import { phraseRecognizer, phrases } from '../phrases.ts';

const peoples = String.raw`(?:Surinaams-Hindoestaans|Surinaams|Marokkaans|Turks|Antilliaans|Arubaans|Curaçaos|Pools|Syrisch|Eritrees|Afghaans|Iraans|Iraaks|Somalisch|Indisch|Indonesisch|Moluks|Chinees|Nigeriaans|Ghanees|Koerdisch|Bulgaars|Roemeens|Oekraïens|Kaapverdiaans|Surinaams-Hindoestaans|Hindoestaans|Joods|Afrikaans|Arabisch|Aziatisch|Zuid-Amerikaans|Roma|Sinti)e?`;

export const ethnicity = phraseRecognizer({
	entity: 'ethnicity',
	patterns: [
		phrases(
			String.raw`${peoples} (?:afkomst|komaf|achtergrond|roots|origine|ouders|familie|jongen|meisje|man|vrouw|gezin)|(?:niet-westerse|westerse) (?:migratie)?achtergrond|huidskleur|donkere huid|getinte?|half-${peoples}|zigeuners?|roma|sinti|of \p{L}{4,15} (?:descent|origin|heritage)|skin colou?r|romanian roma|ethnic background`
		)
	],
	leastLink: 0.75
});
