import { testTable } from '../../../../tests/corpus/recognizer-table.ts';

testTable('postcode', {
	finds: [
		'postcode ⟦1234 AB⟧',
		'woont op ⟦1234AB⟧',
		'x;⟦1234 AC⟧;y',
		'mijn postcode werd ⟦2024 GA⟧',
		'postcode ⟦2000 gb⟧',
		'pc ⟦9876 XY⟧ nr 3',
		'⟦8911BD⟧ is haar postcode',
		'adres ⟦1234 IE⟧',
		'testlaan 12 ⟦1234ab⟧ fictiedam',
		'Kerkstr. 77\n⟦4205 DR⟧ Gorinchem',
		'⟦1234gk⟧ nummer 5'
	],
	ignores: [
		'De eis geldt sinds 2025 EU-breed',
		'Een schijf van 2000 GB',
		'NEN 7510 IT',
		'ISO 9001 QA',
		'1430 AM vertrekt de bus',
		'1234 SS bestaat niet',
		'0123 AB',
		'In 1984 OF later',
		'12345 AB',
		'€ 1234 AB',
		'Wij gaan in 2025 OP reis',
		'in 1950 ZO groot',
		'een armatuur van 1200 LX'
	]
});
