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
		'mevrouw Testerink, ondernemingsnr ⟦0123.456.789⟧',
		'Het KvK-nummer van Anna Testerink is ⟦99990417⟧',
		'⟦99990417⟧ is het KvK-nummer van Anna Testerink',
		'Kamer van Koophandel Midden-Nederland nr. ⟦99990417⟧, Anna Testerink',
		'CoC number: ⟦99990417⟧, Anna Testerink',
		'KvK-uittreksel ⟦99990417⟧ op naam van Anna Testerink',
		'eenmanszaak, ingeschreven bij de KvK onder ⟦99990417⟧',
		'{"kvk_nummer": "⟦99990417⟧", "eigenaar": "Anna Testerink"}',
		'KBO BE⟦0123.456.789⟧, Anna Testerink'
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
		'bel de KvK op maandag',
		'Bestelling 99990417 van Anna Testerink, de kvk is gebeld',
		'De zzp-er belde de KvK op 12-05-2026'
	]
});
