import { testTable } from '../../../../tests/corpus/recognizer-table.ts';

testTable('kvk-number', {
	finds: [
		'mevrouw Testerink, KvK ⟦99990417⟧',
		'kvk-nummer ⟦99990835⟧ van dhr Proefstra',
		'dhr Proefstra (kvk ⟦99992044⟧)',
		'KvK-inschrijving ⟦99990835⟧ op naam van mevrouw Testerink',
		'mevrouw Testerink kvk: ⟦9999 0417⟧',
		'btw NL999994712B01, kvk ⟦99991205⟧',
		'handelsregister ⟦99990417⟧, mevrouw Testerink',
		'Kamer van Koophandel onder nummer ⟦99990417⟧, dhr Proefstra',
		'mevrouw Testerink, KvK eenmanszaak ⟦99990417⟧',
		'mevrouw Testerink, ondernemingsnr ⟦0123.456.789⟧'
	],
	ignores: [
		'kvk 99990417 van onze leverancier',
		'99990417',
		'kvk inschrijven kost geld',
		'kvk [KVK]',
		'kvk 12',
		'De KvK is open',
		'mevrouw Testerink belde de kvk',
		'factuur 99990417',
		'bel de KvK op maandag'
	]
});
