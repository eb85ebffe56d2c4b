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
		'UZI-pas nummer ⟦999000121⟧'
	],
	ignores: [
		'999000276',
		'uzi pas kwijt',
		'UZI 12',
		'UZI-nummer [NUMMER]',
		'UZI-pas aanvragen',
		'order 999000121',
		'uzi volgt',
		'een uzi van speelgoed'
	]
});
