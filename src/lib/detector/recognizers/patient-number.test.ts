import { testTable } from '../../../../tests/corpus/recognizer-table.ts';

testTable('patient-number', {
	finds: [
		'patiëntnummer ⟦P0098213⟧',
		'Patiëntnr. ⟦2088416⟧',
		'patientnr ⟦HP-20418⟧',
		'MRN ⟦0091-7723⟧',
		'patiënt ⟦4402871⟧ ligt op zaal',
		'hospital number ⟦WK-700 31 8⟧',
		'Patiëntnummer: ⟦GGZ/2024/00871⟧',
		'patient-id ⟦88214⟧',
		'het patiëntnummer van mevrouw Testerink is ⟦448812⟧',
		'patiëntnummers ⟦448812⟧ en ⟦448813⟧',
		'HIS-nummer ⟦448812⟧',
		'{"patient_nummer":"⟦448812⟧"}'
	],
	ignores: [
		'patiënt van 46',
		'12 patiënten gezien',
		'patiëntnummer [NUMMER]',
		'het patiëntnummer staat in het dossier',
		'patiënt 3 van de lijst',
		'kamer 2088416',
		'patiënten in 2024',
		'de patiënt belde 2 keer',
		'pt 1500 kcal',
		'HiX 6.3.1 draait',
		'wij zien patiënten 2500 keer per jaar'
	]
});
