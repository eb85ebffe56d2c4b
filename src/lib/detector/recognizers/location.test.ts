import { testTable } from '../../../../tests/corpus/recognizer-table.ts';

testTable('location', {
	finds: [
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
		'ze is vorige week naar ⟦Emmen⟧ verhuisd, mevrouw Testerink'
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
		'Kees Smit rijdt richting Arnhem'
	]
});
