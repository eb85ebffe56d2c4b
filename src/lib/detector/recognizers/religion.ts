import { phraseRecognizer, phrases } from '../phrases.ts';

export const religion = phraseRecognizer({
	entity: 'religion',
	patterns: [
		phrases(
			String.raw`moslima?|islamitische?|(?:streng |zeer )?gelovig|christelijke?|christen|katholieke?|rooms-katholieke?|protestants?e?|gereformeerde?(?: gemeente)?|hervormde?|evangelische?(?: gemeente| broedergemeente)?|pinkstergemeente|pinkstergeloof|baptist(?:en)?|mormoon|jehova'?s getuigen?|joodse?|jood|hindoe|hindoeïstische?|boeddhiste?|sikh|atheïst|salafistische?|bekeerd tot de islam|bekeerling|kerkenraad|ouderling|bidt vijf keer per dag|naar de moskee|naar de kerk|draagt een (?:hoofddoek|keppel|nikab)|hoofddoek|boerkini|doet aan (?:de )?ramadan|vast tijdens de ramadan|muslim|jewish|catholic|christian|hindu|buddhist|evangelical(?: church)?|jehovah'?s witness(?:es)?|(?:her|his) (?:faith|church)|prays five times a day|headscarf`
		)
	],
	leastLink: 0.75
});
