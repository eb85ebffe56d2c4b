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
		'⟦1234gk⟧ nummer 5',
		'pc ⟦1234AB⟧',
		'⟦1234 AB⟧ Zwolle',
		'Testlaan 12 ⟦1234 AB⟧',
		'postcode: ⟦1234 ab⟧',
		'Anna,⟦1234AB⟧,12',
		'Anna Testerink;⟦1234 AB⟧;Zwolle',
		'naam;pc\nAnna;⟦1234ab⟧',
		'naam,postcode\nAnna,⟦1234hn⟧',
		'klant,mail,postcode\nAnna,a@example.com,⟦1234hn⟧',
		'Anna (⟦1234AB⟧-12)',
		'⟦1234 AB⟧, nr 12',
		'postcode+huisnummer: ⟦1234AB⟧ 12'
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
		'een armatuur van 1200 LX',
		'2026 EU-verkiezingen',
		'1500 MW',
		'model 4500 XL',
		'type 2650 XT'
	]
});
