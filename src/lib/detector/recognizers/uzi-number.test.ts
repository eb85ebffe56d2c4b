import { testTable } from '../../../../tests/corpus/recognizer-table.ts';

testTable('uzi-number', {
	finds: [
		'UZI ⟦999000276⟧',
		'UZI-pas ⟦999000121⟧',
		'uzi: ⟦999000413⟧',
		'uzi nummer ⟦999000348⟧',
		'UZI-nummer ⟦999000276⟧',
		'(UZI ⟦999000348⟧)',
		'uzi-nr ⟦999000413⟧',
		'UZI-pas nummer ⟦999000121⟧',
		'UZI-nummer huisarts Testerink ⟦900012345⟧',
		'ingeschreven in het UZI-register onder nummer ⟦900012345⟧',
		'UZI-pas verlopen (⟦900012345⟧)',
		'uzi_nummer=⟦900012345⟧',
		'⟦900012345⟧ is mijn UZI-nummer'
	],
	ignores: [
		'999000276',
		'uzi pas kwijt',
		'UZI 12',
		'UZI-nummer [NUMMER]',
		'UZI-pas aanvragen',
		'order 999000121',
		'uzi volgt',
		'een uzi van speelgoed',
		'UZI-pas aanvragen: bel 0900-2324342',
		'De UZI-pas kost 250 euro'
	]
});
