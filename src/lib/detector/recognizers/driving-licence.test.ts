import { testTable } from '../../../../tests/corpus/recognizer-table.ts';

testTable('driving-licence', {
	finds: [
		'rijbewijs ⟦9900671903⟧',
		'Rijbewijs ⟦5123456789⟧ van Joris',
		'rijbewijsnummer ⟦9900713344⟧',
		'rijbewijs nr ⟦9901127340⟧',
		'rijbewijs met nummer ⟦9900671903⟧',
		'driving licence ⟦9900338120⟧',
		'rijbewijs: ⟦9900713344⟧',
		'rijbewijs (⟦9900338120⟧)',
		'photo of a licence, number ⟦9900338120⟧',
		'rijbewijs ⟦5990011830⟧',
		'rijbewijsnr. ⟦5990011830⟧',
		'rijbewijsnummer: ⟦5990011830⟧',
		'Rijbewijs B, nummer ⟦5990011830⟧',
		'rijbewijs (⟦5990011830⟧) ingenomen',
		'naam;rijbewijs\nAnna Testerink;⟦5990011830⟧',
		'naam,rijbewijsnr,categorie\nAnna Testerink,⟦5990011830⟧,B',
		'⟦5990011830⟧ is haar rijbewijsnummer',
		'⟦5990011830⟧ (rijbewijs)',
		"driver's license number ⟦5990011830⟧",
		'driving licence no. ⟦5990011830⟧',
		'licence: ⟦5990011830⟧',
		'rijbewijs van Anna heeft nummer ⟦5990011830⟧',
		'rijbewijs_nr=⟦5990011830⟧',
		'Rijbewijzen: Anna ⟦5990011830⟧, Joris ⟦5990011947⟧',
		'rijbewijs categorie C, geldig tot 2030, nr ⟦5990011830⟧',
		'kopie rijbewijs ⟦5990011830⟧',
		'rijbew. ⟦5990011830⟧',
		'legitimatie rijbewijs ⟦5990011830⟧',
		'legitimeert zich met rijbewijs nr. ⟦5990011830⟧'
	],
	ignores: [
		'9900671903',
		'rijbewijs verlopen',
		'rijbewijs B',
		'rijbewijs [NUMMER]',
		'order 9900671903',
		'rijbewijs 12',
		'rijbewijs halen kost 2500 euro',
		'rijbewijs: volgt',
		'kopie rijbewijs meenemen',
		'rijbewijs halen: bel 0612345678',
		'het rijbewijs kost 45 euro'
	]
});
