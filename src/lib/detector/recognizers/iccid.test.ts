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
		'iccid is ⟦8931440400123456780⟧',
		'ICCID ⟦8931439738461201893⟧',
		'iccid nr. ⟦8931439738461201893⟧',
		'simkaartnummer ⟦8931439738461201893⟧',
		'sim ⟦8931439738461201893⟧',
		'SIM-nummer: ⟦8931439738461201893⟧',
		'simkaart met nummer ⟦8931439738461201893⟧',
		'eSIM ⟦8931439738461201893⟧',
		'ICCID van de nieuwe sim is ⟦8931439738461201893⟧',
		'naam;iccid\nAnna;⟦8931439738461201893⟧',
		'sim,nummer\n⟦8931439738461201893⟧,0699000001',
		'Anna Testerink ⟦8931439738461201893⟧',
		'⟦8931439738461201893⟧ activeren aub',
		'⟦8931439738461201893⟧ (sim)',
		'ICCIDs:\n⟦8931439738461201893⟧\n⟦8931439738461201901⟧',
		'iccid: ⟦8931 4397 3846 1201 893⟧',
		'"iccid":"⟦8931439738461201893⟧"',
		'SIM card no. ⟦8931439738461201893⟧',
		'oude sim: ⟦8931439738461201893⟧',
		'simkaart van Anna: ⟦8931439738461201893⟧',
		'swap de sim ⟦8931439738461201893⟧ naar 0699000001'
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
