import { testTable } from '../../../../tests/corpus/recognizer-table.ts';

testTable('id-document', {
	finds: [
		'paspoort ⟦NOP4R8LO3⟧',
		'id-kaart ⟦IOR39LOA2⟧',
		'passport ⟦AO0417723⟧',
		'paspoortnummer: ⟦NXO17K4C2⟧',
		'identiteitskaart ⟦ROU0552919⟧',
		'ID number ⟦054881207⟧',
		'verblijfsdocument ⟦NUK2O41L7⟧',
		'documentnummer ⟦NIC7H2QE4⟧',
		'kopie van je id (nummer ⟦IPO6L21B8⟧ is verlopen)',
		'⟦P<NLDTESTERINK<<FEMKE<<<<<<<<<<<<<<<<<<<<<<<⟧',
		'residence document ⟦NU2K41L7D⟧',
		'docnr.: ⟦NOP4R8LO3⟧',
		'Het paspoortnummer van Anna Testerink is ⟦NX4R12B34⟧',
		'⟦NX4R12B34⟧ is haar paspoortnummer',
		'paspoort ⟦NX4 R12 B34⟧',
		'legitimatiebewijs ⟦IX4R12B34⟧',
		'{"document_number": "⟦NX4R12B34⟧"}',
		'Anna Testerink, ⟦NX4R12B34⟧ (paspoort)'
	],
	ignores: [
		'NOP4R8LO3',
		'paspoort verlopen',
		'PLANNING2 staat in de map',
		'paspoort [NUMMER]',
		'id-kaart kwijt',
		'document versie 12',
		'paspoort aanvragen',
		'paspoortcontrole',
		'een geldig paspoort is verplicht',
		'residence document procedures',
		'order ID 12345678',
		'build id 20260101'
	]
});
