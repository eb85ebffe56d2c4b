import { testTable } from '../../../../tests/corpus/recognizer-table.ts';

testTable('sexual-orientation', {
	finds: [
		'zijn ⟦coming-out als homo⟧ viel thuis verkeerd',
		'Mevrouw Testerink is ⟦lesbisch⟧',
		'mijn collega is ⟦homo⟧',
		'hij is ⟦biseksueel⟧',
		'zijn ⟦geaardheid⟧ is bekend',
		'dhr Proefstra is ⟦transgender⟧',
		'mijn leerling is ⟦non-binair⟧',
		'My colleague is ⟦gay⟧',
		'zij is ⟦queer⟧',
		'hij woont met ⟦zijn man⟧ in Fictiedam',
		'mijn collega is ⟦non-binair⟧',
		'onze leerling is ⟦transgender⟧',
		'Karim ⟦woont samen met zijn vriend⟧',
		'Karim and ⟦his boyfriend⟧'
	],
	ignores: [
		'Pride Amsterdam is in augustus',
		'Schrijf een beleid over inclusie',
		'De homo sapiens leefde lang geleden',
		'Wat betekent lhbti?',
		'De regenboogvlag hangt uit',
		'een transatlantische vlucht',
		'Het homohuwelijk bestaat sinds 2001',
		'Bisschop en kapelaan',
		'Wat betekent de regenboogvlag?',
		'Zij zijn man en vrouw',
		'Karim en zijn vriend gaan voetballen',
		'hij is samen met zijn vriend naar de film'
	]
});
