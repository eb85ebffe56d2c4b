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
		'x;⟦NL999994451B01⟧;y',
		'Anna Testerink, btw-id ⟦NL999994712B01⟧',
		'Anna Testerink, btw ⟦NL 9999.94.712.B.01⟧',
		'Anna Testerink, VAT ⟦NL999994712B01⟧',
		"zzp'er Testerink, BTW-nummer ⟦NL003456789B12⟧",
		'naam;btw\nAnna Testerink;⟦NL003456789B12⟧',
		'eenmanszaak, btw ⟦NL003456789B12⟧',
		'btw-identificatienummer ⟦NL003456789B12⟧ van Anna Testerink',
		'omzetbelastingnummer ⟦003456789B01⟧ van Anna Testerink',
		'ob-nummer ⟦999994712B01⟧ Anna Testerink',
		'btw-nr. ⟦NL-999994712-B01⟧ Anna Testerink',
		'BTW: ⟦nl999994712b01⟧ (Anna Testerink)',
		'Belgisch btw-nummer ⟦BE0123456789⟧ van Anna Testerink'
	],
	ignores: [
		'NL123456789B01 van de leverancier',
		'btw 21%',
		'NL13TEST0123456789',
		'NL999994712',
		'B01',
		'btw-id [NUMMER]',
		'NL12B34',
		'het btw-nummer volgt',
		'btw NL003456789B12 van de groothandel'
	]
});
