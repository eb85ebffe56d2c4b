import { testTable } from '../../../../tests/corpus/recognizer-table.ts';

testTable('personal-finance', {
	finds: [
		'mijn klant ⟦staat twaalf mille rood⟧ bij ons',
		'onze huurder heeft al drie ⟦wanbetalingen⟧',
		'Mevrouw Testerink heeft een ⟦huurachterstand van 3 maanden⟧',
		'Petra ⟦verdient € 4.250 bruto per maand⟧',
		'hij zit in de ⟦schuldhulpverlening⟧',
		'mijn collega heeft ⟦schulden⟧',
		'zij heeft een ⟦bijstandsuitkering⟧',
		'dhr Proefstra heeft een ⟦hypotheek van € 265.000⟧',
		'haar ⟦salaris is € 3.100 bruto per maand⟧',
		'Mr Proefstra has a ⟦mortgage of EUR 510,000⟧',
		'Mevrouw Testerink heeft een ⟦WW-uitkering van € 1.640⟧',
		'Joris van Fictema wil ⟦3.900 bruto⟧',
		'dhr Proefstra heeft een ⟦BKR-registratie⟧',
		'mijn huurder heeft ⟦twee maanden niet betaald⟧',
		'zij zit op ⟦schaal 9 trede 4⟧',
		'Mr Proefstra is ⟦in arrears⟧',
		'mijn zus ⟦kan haar rekeningen niet betalen⟧',
		'mijn huurder ligt ⟦3 maanden achter met de huur⟧'
	],
	ignores: [
		'Het stoplicht staat op rood',
		'Wat is een wanbetaling?',
		'Wat is een hypotheek?',
		'De huur is € 950 per maand',
		'De omzet was 1.200 euro',
		'Hoe vraag je een uitkering aan?',
		'Leg loonbeslag uit',
		'De staatsschuld stijgt',
		'Schrijf een folder over schulden',
		'een boete voor te hard rijden',
		'Een kaartje kost € 15 en kinderen mogen gratis mee',
		'De zaalhuur is 300 euro per dag',
		'Wat kost een hypotheek van 300.000 euro per maand?',
		'In 2024 kwamen er 1.250 bezoekers'
	]
});
