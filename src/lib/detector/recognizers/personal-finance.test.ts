import { testTable } from '../../../../tests/corpus/recognizer-table.ts';

testTable('personal-finance', {
	finds: [
		'Mevrouw Testerink heeft een ⟦huurachterstand van 3 maanden⟧',
		'Petra ⟦verdient € 4.250 bruto per maand⟧',
		'hij zit in de ⟦schuldhulpverlening⟧',
		'mijn collega heeft ⟦schulden⟧',
		'zij heeft een ⟦bijstandsuitkering⟧',
		'dhr Proefstra heeft een ⟦hypotheek van € 265.000⟧',
		'haar ⟦salaris is € 3.100 bruto per maand⟧',
		'Mr Proefstra has a ⟦mortgage of EUR 510,000⟧'
	],
	ignores: [
		'Wat is een hypotheek?',
		'De huur is € 950 per maand',
		'De omzet was 1.200 euro',
		'Hoe vraag je een uitkering aan?',
		'Leg loonbeslag uit',
		'De staatsschuld stijgt',
		'Schrijf een folder over schulden',
		'een boete voor te hard rijden'
	]
});
