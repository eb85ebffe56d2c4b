import { testTable } from '../../../../tests/corpus/recognizer-table.ts';

testTable('location', {
	finds: [
		'Mevrouw Testerink woont in ⟦Almere-Haven⟧.',
		'Zijn moeder woont in ⟦Rotterdam-Charlois⟧ bij zijn zus.',
		'Zij woont in ⟦Zwolle⟧',
		'1234 AB ⟦Fictiedam⟧',
		'woonplaats: ⟦Almere Haven⟧',
		'Joris van Fictema uit ⟦Den Haag⟧ belde',
		'hij is woonachtig te ⟦Assen⟧',
		'verhuisd naar de stad, woont nu in ⟦Utrecht⟧',
		'Testlaan 12 in ⟦Leiden⟧',
		'She lives in ⟦Groningen⟧',
		'mijn buurvrouw woont in ⟦zwolle⟧ en heeft diabetes',
		'Kim Jansen werkt bij ons filiaal ⟦Delft⟧',
		'De enige bakker van ⟦Urk⟧ is ziek',
		'Mijn cliënt komt uit ⟦Leek⟧',
		'Sanne Smit (lerares, ⟦Delft⟧) belde',
		'ze is vorige week naar ⟦Emmen⟧ verhuisd, mevrouw Testerink',
		'De enige smid van ⟦Fictiedam⟧ is ziek',
		'de huurster aan de Testlaan in ⟦Bredenvoorde⟧ heeft schulden',
		'mijn tante, die in ⟦Zoutelande⟧ woont, heeft schulden',
		'de dochter van de dorpsdokter uit ⟦Urkwier⟧',
		'in ons dorp ⟦Wijtgeest⟧ is één huisarts',
		'Woonpl: ⟦Hoogezand⟧',
		'Anna is nu op ⟦52.0907, 5.1214⟧'
	],
	ignores: [
		'Wat is er te doen in Zwolle?',
		'Neem de trein naar Utrecht',
		'Amsterdam is de hoofdstad',
		'De markt in Leiden is gezellig',
		'Pride Amsterdam is in augustus',
		'Hoe groot is Groningen?',
		'Onze winkel [PLAATS]',
		'De weg van Assen naar Emmen',
		'Wat zijn leuke restaurants in Groningen?',
		'Mevrouw Testerink is geboren in Breda',
		'Sanne de Boer gaat op vakantie in Domburg',
		'Kees Smit rijdt richting Arnhem',
		'De kaas komt uit Gouda, de mosterd uit Zaltbommel',
		'Een tabel maken in Excel is lastig',
		'De truck strandde bij Breda, zei Kees Smit',
		'de som van 52.0907, 5.1214 is bekend'
	]
});
