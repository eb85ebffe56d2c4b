import { testTable } from '../../../../tests/corpus/recognizer-table.ts';

testTable('imsi', {
	finds: [
		'imsi ⟦204990000013377⟧',
		'IMSI: ⟦204990000045562⟧',
		'imsi=⟦204990000027714⟧',
		'imsi nummer ⟦204990000033918⟧',
		'imsi is ⟦204990000013377⟧',
		'IMSI (⟦204990000013377⟧)',
		'imsi-nummer ⟦204990000045562⟧',
		'imsi ⟦20499 0000045562⟧'
	],
	ignores: [
		'204990000013377',
		'imsi onbekend',
		'imsi 123',
		'imsi [NUMMER]',
		'order 204990000013377',
		'de imsi staat op de sim',
		'IMSI-catcher',
		'imsi: XXX'
	]
});
