import { testTable } from '../../../../tests/corpus/recognizer-table.ts';

testTable('phone', {
	finds: [
		'bel ⟦06-99000001⟧',
		'⟦0699000002⟧ is mijn nummer',
		'⟦+31 6 9900 0003⟧',
		'⟦+31(0)6-99000004⟧',
		'⟦0031699000005⟧',
		'werk: ⟦(030) 012 34 56⟧',
		'⟦020-0123456⟧ tot vijf uur',
		'⟦06 99 00 00 07⟧',
		'bel ⟦+44 20 7946 0018⟧',
		'nummer ⟦nul zes, negenennegentig, nul nul, nul nul, zesendertig⟧',
		'x;⟦06-99000008⟧;NL13TEST0123456789',
		'x;⟦31699000009⟧;y',
		'y,⟦31699000061⟧,8931'
	],
	ignores: [
		'Bel 112 bij nood',
		'Gratis nummer 0800-1234 voor klachten',
		'Formule: 20+31-6*12 = ?',
		'De periode 1958-2010',
		'Factuur 0612',
		'op 01-02-2024 om 12.00 uur',
		'0900 0123456 kost geld',
		'een twee drie vier',
		'NL13TEST0123456789',
		'parketnummer 05-123456-21'
	]
});
