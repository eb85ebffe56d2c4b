import { testTable } from '../../../../tests/corpus/recognizer-table.ts';

testTable('iccid', {
	finds: [
		'iccid ⟦8931440400123456780⟧',
		'Simkaart ⟦8931440400123456780⟧',
		'iccid: ⟦8931311320950749097⟧',
		'ICCID ⟦8931 5772 2247 6516 720⟧',
		'sim ⟦8931437231898907664⟧',
		'iccid=⟦8931197499138337105⟧',
		'simkaart nummer ⟦8931299098668545157⟧',
		'iccid is ⟦8931440400123456780⟧'
	],
	ignores: [
		'8931440400123456780',
		'sim 1234',
		'simkaart kwijt',
		'iccid onbekend',
		'iccid 1234567890123456789',
		'sim only 10GB',
		'89 sims',
		'iccid [NUMMER]'
	]
});
