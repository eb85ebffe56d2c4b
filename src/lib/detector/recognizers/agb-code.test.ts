import { testTable } from '../../../../tests/corpus/recognizer-table.ts';

testTable('agb-code', {
	finds: [
		'De voorschrijver ⟦03-019922⟧ wordt geweigerd',
		'AGB ⟦99-001908⟧',
		'AGB-code ⟦01-999999⟧',
		'agb ⟦99001733⟧',
		'AGB-code: ⟦99000412⟧',
		'(AGB ⟦99-000777⟧)',
		'agb code ⟦99 000412⟧',
		'AGB nummer ⟦99000412⟧',
		'agb: ⟦99-000412⟧,',
		'AGB zorgverlener ⟦99 00 17 33⟧',
		'AGB ⟦01990711⟧',
		'AGB-code: ⟦01990711⟧',
		'agbcode ⟦01990711⟧',
		'agb nr ⟦01990711⟧',
		'AGB-code zorgverlener ⟦01-990711⟧',
		'AGB (praktijk): ⟦01990711⟧',
		'AGB-codes: ⟦01990711⟧ en ⟦01990722⟧',
		'naam;agb\nD. Proefstra;⟦01990711⟧',
		'naam | AGB-code zorgverlener | plaats\nD. Proefstra | ⟦01990711⟧ | Zwolle',
		'⟦01990711⟧ (AGB)',
		'⟦01990711⟧ is de AGB-code van Proefstra',
		'declareren onder AGB ⟦01990711⟧',
		'staat in het AGB-register onder ⟦01990711⟧',
		'Vektis AGB ⟦01 990711⟧',
		'agb_code=⟦01990711⟧',
		'de AGB-code van fysiotherapeut Proefstra is ⟦01990711⟧',
		'AGB persoonlijk ⟦01990711⟧, AGB praktijk ⟦01990712⟧',
		'persoonlijke AGB-code ⟦01990711⟧',
		'AGB van de huisarts: ⟦01990711⟧',
		'AGB-nummer huisarts ⟦01990711⟧'
	],
	ignores: [
		'99-001908',
		'AGB 12',
		'AGB-code aanvragen',
		'agb [CODE]',
		'AGB-register',
		'01-999999',
		'agb volgt',
		'code 99001733',
		'agb 2026'
	]
});
