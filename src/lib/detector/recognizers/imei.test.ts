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
		'telefoons met imei ⟦990456661151726⟧ en ⟦995582840176303⟧'
	],
	ignores: [
		'990000862471854',
		'imei onbekend',
		'imei 12345',
		'track 990000862471854',
		'imei [NUMMER]',
		'15 cijfers',
		'ordernr 990000862471854',
		'imei: XXX'
	]
});
