import { testTable } from '../../../../tests/corpus/recognizer-table.ts';

testTable('address', {
	finds: [
		'Bezorg het op ⟦Testlaan 12⟧',
		'woont ⟦Dorpsstraat 7b, 1234 AB Fictiedam⟧',
		'⟦Van Speijkstraat 163 II⟧ is verkocht',
		'⟦Laan van Meerdervoort 1024a⟧ in Den Haag',
		'⟦Burgemeester Testweg 20⟧',
		'adres: ⟦kerkstraat 4 hs⟧',
		'⟦Postbus 90.801⟧',
		'ze woont op ⟦Molenweg 4 Zwolle⟧',
		'⟦Lange Nieuwstraat 201⟧, kamer 3',
		'naar ⟦Stationsplein 8-bis⟧'
	],
	ignores: [
		'Neem de snelweg A12 richting Arnhem',
		'Artikel 5 lid 2 geldt',
		'Versie 12a van de handleiding',
		'De Laan van Meerdervoort is de langste laan',
		'De Dorpsstraat ligt vol bladeren',
		'[STRAAT] [HUISNUMMER]',
		'Zaal 3 is vrij',
		'onderweg 3 keer gestopt',
		'Het plein is 40 meter lang'
	]
});
