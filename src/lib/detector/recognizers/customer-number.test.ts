import { testTable } from '../../../../tests/corpus/recognizer-table.ts';

testTable('customer-number', {
	finds: [
		'klantnummer ⟦88102394⟧',
		'klantnr ⟦K-4471093⟧',
		'klant ⟦5500187⟧ belde',
		'lidnummer: ⟦3391⟧',
		'debiteurnummer ⟦D10447⟧',
		'studentnummer ⟦s2039117⟧',
		'customer number ⟦100233⟧',
		'Klantnummer ⟦1048.5531⟧ klaagt',
		'huurdersnummer ⟦H-004417⟧',
		'overeenkomst met nummer ⟦LO-2021-0447⟧ van mevrouw Testerink',
		'⟦88102394⟧ is mijn klantnummer',
		'bondsnummer ⟦NKDV83L⟧',
		'klantnummers ⟦448812⟧, ⟦448813⟧ en ⟦448814⟧',
		'klantnummer van mijn moeder: ⟦448812⟧',
		'kl.nr. ⟦448812⟧',
		'bonuskaartnummer ⟦448812⟧',
		'klant_id=⟦448812⟧'
	],
	ignores: [
		'klant 3 in de rij',
		'120 klanten gebeld',
		'klantnummer [KLANTNUMMER]',
		'het klantnummer is onbekend',
		'een lid van 2019',
		'onze klant wil 2 offertes',
		'klantnummer XXX',
		'leden in 2024',
		'Het contract loopt tot 2026',
		'klant is koning',
		'het contract 2025-2027',
		'klanten 12000 en 13000 euro'
	]
});
