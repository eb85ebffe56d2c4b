import { testTable } from '../../../../tests/corpus/recognizer-table.ts';

testTable('agb-code', {
	finds: [
		'AGB ⟦99-001908⟧',
		'AGB-code ⟦01-999999⟧',
		'agb ⟦99001733⟧',
		'AGB-code: ⟦99000412⟧',
		'(AGB ⟦99-000777⟧)',
		'agb code ⟦99 000412⟧',
		'AGB nummer ⟦99000412⟧',
		'agb: ⟦99-000412⟧,',
		'AGB zorgverlener ⟦99 00 17 33⟧'
	],
	ignores: [
		'99-001908',
		'AGB 12',
		'AGB-code aanvragen',
		'agb [CODE]',
		'AGB-register',
		'01-999999',
		'agb volgt',
		'code 99001733'
	]
});
