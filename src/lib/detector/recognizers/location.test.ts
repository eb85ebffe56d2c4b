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
		'She lives in ⟦Groningen⟧'
	],
	ignores: [
		'Wat is er te doen in Zwolle?',
		'Neem de trein naar Utrecht',
		'Amsterdam is de hoofdstad',
		'De markt in Leiden is gezellig',
		'Pride Amsterdam is in augustus',
		'Hoe groot is Groningen?',
		'Onze winkel [PLAATS]',
		'De weg van Assen naar Emmen'
	]
});
