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
		'photo of a licence, number ⟦9900338120⟧'
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
		'kopie rijbewijs meenemen'
	]
});
