import { testTable } from '../../../../tests/corpus/recognizer-table.ts';

testTable('employee-number', {
	finds: [
		'personeelsnummer ⟦204417⟧',
		'pers.nr ⟦0917⟧',
		'personeelsnr: ⟦E-0714⟧',
		'dienstnr ⟦DN-440912⟧',
		'medewerkernummer ⟦10023⟧',
		'employee number ⟦3308⟧',
		'employee id ⟦P-8812⟧',
		'badge nummer ⟦77120⟧',
		'emp. no. ⟦44881⟧',
		'personeelsnummers ⟦44881⟧ en ⟦44882⟧',
		'het personeelsnummer van Anna Testerink is ⟦44881⟧'
	],
	ignores: [
		'24 medewerkers',
		'een medewerker 24-32 uur',
		'personeelsnummer [NUMMER]',
		'medewerker van het jaar 2024',
		'dienst 3 begint om acht uur',
		'3 werknemers ziek',
		'employee of the month',
		'het personeelsnummer volgt',
		'hr 2026'
	]
});
