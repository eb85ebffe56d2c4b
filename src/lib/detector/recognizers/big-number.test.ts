import { testTable } from '../../../../tests/corpus/recognizer-table.ts';

testTable('big-number', {
	finds: [
		'BIG ⟦99071200501⟧',
		'BIG-nummer ⟦19099999901⟧',
		'big: ⟦99012345601⟧',
		'(BIG ⟦99088112301⟧)',
		'BIG-registratie ⟦99055120001⟧',
		'BIG nr ⟦99071200501⟧',
		'BIG-nummer: ⟦99012345601⟧',
		'big nummer is ⟦99071200501⟧',
		'BIG ⟦99990187330⟧',
		'BIG-nr: ⟦99990187330⟧',
		'BIG nummer ⟦99990187330⟧',
		'BIG-registratienummer ⟦99990187330⟧',
		'ingeschreven in het BIG-register onder nummer ⟦99990187330⟧',
		'geregistreerd in het BIG-register met nr ⟦99990187330⟧',
		'BIG: ⟦9999.0187.330⟧',
		'BIG ⟦9999 0187 330⟧',
		'naam;big\nD. Proefstra;⟦99990187330⟧',
		'naam,functie,BIG-registratie\nD. Proefstra,arts,⟦99990187330⟧',
		'big_nr=⟦99990187330⟧',
		'⟦99990187330⟧ (BIG)',
		'⟦99990187330⟧ is mijn BIG-nummer',
		'BIG-registratie verpleegkundige: ⟦99990187330⟧',
		'BIG-geregistreerd onder ⟦99990187330⟧',
		'Mijn BIG registratie is ⟦99990187330⟧',
		'BIG-nummers:\nProefstra ⟦99990187330⟧\nTesterink ⟦59990044217⟧',
		'verpleegkundige Proefstra (BIG ⟦99990187330⟧)',
		'BIG number: ⟦99990187330⟧',
		'registered in the BIG register under number ⟦99990187330⟧'
	],
	ignores: [
		'99071200501',
		'BIG 123',
		'big data 2024',
		'BIG-nummer [NUMMER]',
		'een big van 20 kilo',
		'Big Mac 12345678901',
		'BIG-register raadplegen',
		'BIG volgt',
		'een big van 12 kilo'
	]
});
