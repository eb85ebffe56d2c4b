import { testTable } from '../../../../tests/corpus/recognizer-table.ts';

testTable('imsi', {
	finds: [
		'Zet per provider onder elkaar: ⟦204089930001733⟧ van Joke Fictema',
		'imsi ⟦204990000013377⟧',
		'IMSI: ⟦204990000045562⟧',
		'imsi=⟦204990000027714⟧',
		'imsi nummer ⟦204990000033918⟧',
		'imsi is ⟦204990000013377⟧',
		'IMSI (⟦204990000013377⟧)',
		'imsi-nummer ⟦204990000045562⟧',
		'imsi ⟦20499 0000045562⟧',
		'IMSI ⟦204040000000000⟧',
		'imsi: ⟦204081234567890⟧',
		'IMSI-nummer ⟦204081234567890⟧',
		'sim met imsi ⟦204081234567890⟧',
		'IMSI van de simkaart: ⟦204081234567890⟧',
		'IMSI-nummer van Anna is ⟦204081234567890⟧',
		'imsi;msisdn\n⟦204081234567890⟧;31699000001',
		'naam,imsi,imei\nAnna,⟦204081234567890⟧,990456661151726',
		'blokkeer SIM 8931439738461201893 / ⟦204999000020029⟧',
		'ICCID 8931439738461201893, ⟦204999000020029⟧',
		'⟦204081234567890⟧ (IMSI)',
		'IMSIs: ⟦204081234567890⟧, ⟦204081234567891⟧',
		'"imsi":"⟦204081234567890⟧"',
		'imsi=⟦204081234567890⟧ attach reject',
		'IMSI code ⟦204 08 1234567890⟧',
		'international mobile subscriber identity ⟦204081234567890⟧',
		'subscriber ⟦204081234567890⟧ on cell 4',
		'HLR lookup ⟦204081234567890⟧ Anna Testerink',
		'alert for subscriber id ⟦001019876543211⟧'
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
