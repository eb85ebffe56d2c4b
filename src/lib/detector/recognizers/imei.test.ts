import { testTable } from '../../../../tests/corpus/recognizer-table.ts';

testTable('imei', {
	finds: [
		'IMEI ⟦990000862471854⟧',
		'imei: ⟦009176756056353⟧',
		'imei nummer ⟦00 632171 384336 9⟧',
		'IMEI-nummer ⟦35-693803-564380-9⟧',
		'imei=⟦994171628005024⟧',
		'imei is ⟦000362556411720⟧',
		'imei: ⟦006864745472749⟧,',
		'IMEI (⟦990000862471854⟧)',
		'telefoons met imei ⟦990456661151726⟧ en ⟦995582840176303⟧',
		'IMEI1 ⟦990000862471854⟧ / IMEI2 ⟦990000862471862⟧',
		'IMEI van het toestel: ⟦990000862471854⟧',
		'toestel ⟦990456661151726⟧ is gestolen',
		'IMEI (slot 1): ⟦990000862471854⟧',
		'⟦990000862471854⟧ is het IMEI-nummer'
	],
	ignores: [
		'990000862471854',
		'imei onbekend',
		'imei 12345',
		'track 990000862471854',
		'imei [NUMMER]',
		'15 cijfers',
		'ordernr 990000862471854',
		'imei: XXX',
		'telefoon besteld, pakket 990456661151727'
	]
});
