import { testTable } from '../../../../tests/corpus/recognizer-table.ts';

testTable('iban', {
	finds: [
		'⟦NL13TEST0123456789⟧',
		'rekening ⟦NL69 TEST 0000 0000 01⟧',
		'⟦nl73test0000012345⟧ graag',
		'iban:⟦NL92VOOR0000000007⟧.',
		'⟦NL91ABNA0417164300⟧ t.n.v. de klant',
		'Belgische rekening ⟦BE71 0961 2345 6769⟧ van mijn tante',
		'a;⟦NL13TEST0123456789⟧;b',
		'IBAN ⟦NL13TEST0123456788⟧'
	],
	ignores: [
		'De code NL02 ABNA is een prefix',
		'NL00 TEST 0000 0000 00 bestaat niet',
		'Artikel NL13TEST0123456788 is op',
		'NL13 is een afkorting',
		'btw NL999994712B01',
		'ISO2022 en NL12',
		'Kenteken NL-13-TE',
		'AB12CDEF3456'
	]
});
