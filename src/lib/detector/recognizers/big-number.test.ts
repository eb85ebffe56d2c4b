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
		'big nummer is ⟦99071200501⟧'
	],
	ignores: [
		'99071200501',
		'BIG 123',
		'big data 2024',
		'BIG-nummer [NUMMER]',
		'een big van 20 kilo',
		'Big Mac 12345678901',
		'BIG-register raadplegen',
		'BIG volgt'
	]
});
