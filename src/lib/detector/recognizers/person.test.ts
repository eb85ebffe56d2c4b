import { testTable } from '../../../../tests/corpus/recognizer-table.ts';

testTable('person', {
	finds: [
		'Mevrouw ⟦Testerink⟧ heeft gebeld',
		'mijn naam is ⟦jan de vries⟧ en ik wil opzeggen',
		'de heer ⟦v.d. Berg⟧ belt terug',
		"Zet ⟦J.P.H. van 't Hof⟧ in cc",
		'Kun je ⟦Joris van Fictema⟧ mailen over zijn contract?',
		'Patiënt ⟦El Demo⟧ komt morgen',
		'Beste ⟦Sanne⟧, dank voor je bericht',
		'Vat het gesprek met ⟦Merel Bos⟧ samen',
		'BETREFT: ⟦HENDRIK JANSSEN⟧, OPZEGGING HUUR',
		'Patiënte ⟦Özlem Yıldırım⟧ spreekt weinig Nederlands',
		'⟦Sanne⟧s dossier ligt nog bij de balie',
		'Overleg met ⟦M. Bakker⟧ en dr. ⟦P. Smit⟧',
		'mevrouw ⟦Reĳnders⟧ is verzet',
		'⟦Fatima El Amrani⟧ en ⟦Tesfay Gebremedhin⟧ zijn te laat',
		'dhr ⟦proefstra⟧ wil een nieuwe afspraak',
		'Mevrouw ⟦Voorbeeldsma⟧ is boos. ⟦Voorbeeldsma⟧ wil haar geld terug',
		'Met vriendelijke groet,\n⟦Nguyễn Thị Lan⟧'
	],
	ignores: [
		'De roos in de tuin bloeit weer',
		'Er komt een storm aan, code oranje',
		'Vergelijk Albert Heijn en Jumbo op prijs',
		'Wat is de stelling van Pythagoras?',
		'Schrijf een stuk over het Van Gogh Museum',
		'Beste [NAAM], dank voor uw bericht',
		'Geachte heer/mevrouw, hierbij de brief',
		'De ziekte van Parkinson komt vaak voor',
		'Leg de wet van Moore uit',
		'Wat was de rol van Johan van Oldenbarnevelt?',
		'Van de week was het druk',
		'Max. 200 woorden graag',
		'De Laan van Meerdervoort is lang',
		'Maak een planning voor de maand mei',
		'Koning Willem-Alexander opent de brug'
	]
});
