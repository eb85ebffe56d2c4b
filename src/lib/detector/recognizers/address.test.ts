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
		'ze woont op ⟦Molenweg 4⟧ Zwolle',
		'⟦Lange Nieuwstraat 201⟧, kamer 3',
		'naar ⟦Stationsplein 8-bis⟧',
		'patiëntnummer PT-58213\n⟦Testlaan 12, 1234 AB Fictiedam⟧\nTelefoon 06-99000001',
		'stuur het naar ⟦Testlaan 12, 1234 AB Fictiedam⟧ Telefoon 06-99000001',
		'⟦De Wyldpaed 3, 9012 AB Leeuwarden⟧',
		'⟦Boterdiep 12⟧, Groningen',
		'⟦P.C. Hooftstraat 12⟧ is leeg',
		'⟦1e Jan van der Heijdenstraat 88⟧',
		'⟦Kerkstraat nr. 12⟧',
		'de meterkast van ⟦Keizersgracht 12 2-hoog⟧',
		'hij woont aan de ⟦Sluispolder 44⟧',
		'J. de Wit ⟦Dorpsstraat 7⟧',
		'adres ⟦testlaan 12⟧ 1234ab fictiedam',
		'Mijn moeder Trijn Kok (⟦De Hoeksteen 41⟧) is jarig',
		'She lives at ⟦14 Tulip Street⟧',
		'wonende te Fictiedam, ⟦Achterom 22⟧',
		'2511 BT ⟦Kerkstraat 3⟧'
	],
	ignores: [
		'Lees De Avonden (Hoofdstuk 4) voor morgen',
		'Neem de snelweg A12 richting Arnhem',
		'Artikel 5 lid 2 geldt',
		'Versie 12a van de handleiding',
		'De Laan van Meerdervoort is de langste laan',
		'De Dorpsstraat ligt vol bladeren',
		'[STRAAT] [HUISNUMMER]',
		'Zaal 3 is vrij',
		'onderweg 3 keer gestopt',
		'Het plein is 40 meter lang',
		'Editie 2024 in Utrecht',
		'Ronde 3, Utrecht',
		'Op 12 maart, Amsterdam',
		'Hoofdstuk 3 gaat over de kade'
	]
});
