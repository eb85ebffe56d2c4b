import { testTable } from '../../../../tests/corpus/recognizer-table.ts';

testTable('bsn', {
	finds: [
		'Zoek de fout in aangifte_⟦999993185⟧_2025_v3.xml',
		'BSN ⟦999991693⟧',
		'bsn: ⟦999994451⟧ van de aanvrager',
		'bsn⟦999991061⟧',
		'Burgerservicenummer ⟦999 991 036⟧',
		'haar bsn is ⟦9999.97.336⟧',
		'mijn burgerservicenummer is ⟦9 9 9 9 9 0 5 4 8⟧',
		'Sofinummer: ⟦999990822⟧',
		'BSN van mevrouw is ⟦999999242⟧',
		'Mevrouw Testerink (⟦999996034⟧) belde terug',
		'bsn ⟦12345672⟧',
		'graag checken: ⟦999999618⟧ / ⟦999995637⟧'
	],
	ignores: [
		'BSN: 123456789 (voorbeeld)',
		'Factuur 999991693 staat open',
		'Ticket #999994451 is gesloten',
		'De omzet was 999991061 euro',
		'Bestelling 999996563 is onderweg',
		'Er wonen 123.456.782 mensen',
		'Het zaaknummer is 123456789 en het bsn volgt later',
		'Serienummer 999990652 van de printer',
		'De commit 999995716 breekt de build',
		'order 999992417 voor mevrouw Testerink'
	]
});
