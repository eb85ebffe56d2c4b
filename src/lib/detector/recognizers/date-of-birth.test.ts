import { testTable } from '../../../../tests/corpus/recognizer-table.ts';

testTable('date-of-birth', {
	finds: [
		'geboren ⟦14-03-1958⟧',
		'geb. ⟦3 februari 1994⟧ te Zwolle',
		'Geboortedatum: ⟦1981-12-30⟧',
		'mevrouw Testerink (⟦12/05/1990⟧) belde',
		'geb ⟦190371⟧',
		'born on ⟦March 3, 1978⟧',
		'mijn dochter is van ⟦twaalf mei tweeduizend zeven⟧',
		'dob ⟦19 February 2009⟧',
		"geboren op ⟦24-12-'98⟧",
		"geboren te 's-Gravenhage op ⟦12 maart 1958⟧",
		'geboren: ⟦12-mrt-1958⟧',
		'Geb.datum: ⟦12 03 1958⟧',
		'Jan de Vries, ° ⟦12/3/1980⟧',
		'Met groet\nTesfalem Kidane\n⟦15/09/1991⟧\n06 99000044',
		'geb. ⟦1984⟧, woont in Emmen',
		'geboren op ⟦eenendertig december 1962⟧',
		'Daan Kuiper - ⟦12.03.2019⟧\nEvi Smits - ⟦30.11.2018⟧',
		'Karim Haddad *⟦14-2-1988⟧'
	],
	ignores: [
		'Afspraken: \nDaan Kuiper - 12.03.2026\nEvi Smits - 13.03.2026',
		'De afspraak is op 14-03-2024',
		'Versie 1.2.2024 is uitgebracht',
		'Zie paragraaf 3.4.2012 van het handboek',
		'de periode 1958-2010',
		'Op 3 februari 1994 begon de cursus',
		'Factuurdatum: 12-05-2023',
		'[GEBOORTEDATUM]',
		'Het contract loopt tot 31 december 2025',
		'Met vriendelijke groet,\nJan de Vries\n12-03-2024',
		'Jan de Vries 12-03-2014 14:02\nHoi allemaal',
		'Afspraak met Sanne de Boer op 12-03-2019',
		'het contract van 12-03-1999',
		'De vereniging werd geboren uit een fusie op 12 mei 1988'
	]
});
