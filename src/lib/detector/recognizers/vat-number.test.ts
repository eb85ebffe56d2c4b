import { testTable } from '../../../../tests/corpus/recognizer-table.ts';

testTable('vat-number', {
	finds: [
		'btw-id ⟦NL999994712B01⟧',
		'⟦NL999995716B02⟧',
		'mevrouw Testerink, btw ⟦NL123456789B01⟧',
		'btw ⟦NL 999994712 B01⟧',
		'⟦nl999994712b01⟧',
		'NL nummer: ⟦NL999997336B01⟧',
		'dhr Proefstra (⟦NL001234567B12⟧)',
		'x;⟦NL999994451B01⟧;y'
	],
	ignores: [
		'NL123456789B01 van de leverancier',
		'btw 21%',
		'NL13TEST0123456789',
		'NL999994712',
		'B01',
		'btw-id [NUMMER]',
		'NL12B34',
		'het btw-nummer volgt'
	]
});
