import { testTable } from '../../../../tests/corpus/recognizer-table.ts';

testTable('license-plate', {
	finds: [
		'kenteken ⟦KL-450-B⟧',
		'haar auto ⟦8-KEA-21⟧',
		'de bus (⟦VO-204-I⟧) staat stil',
		'kenteken ⟦12 XRT 4⟧',
		'vrachtwagen ⟦17-OQE-4⟧',
		'kenteken: ⟦TO482E⟧',
		'scooter ⟦R-318-UA⟧',
		'nummerplaat ⟦44-IUO-6⟧',
		'Wie kent ⟦12 XRT 4⟧?',
		'de auto met ⟦zz-001-x⟧ staat dubbel',
		'kentekennummer: ⟦GT482K⟧',
		'parkeervergunning ⟦GT-482-K⟧',
		'kenteken ⟦TZ-482-K⟧',
		'kent: ⟦TZ-482-K⟧',
		'blauwe polo ⟦TZ-482-K⟧',
		'⟦TZ-482-K⟧ (Volvo)',
		'⟦9-TTX-09⟧,J. Sahin,82,14:01\n⟦8-TTX-09⟧,W. de Boer,79,14:01',
		'kenteken,merk\n⟦TZ482K⟧,Volvo\n⟦9TTX09⟧,Opel',
		'regnr ⟦TZ-482-K⟧',
		'license plate number ⟦TZ-482-K⟧',
		'vehicle reg ⟦TZ-482-K⟧',
		'nummerplaat is ⟦TZ 482 K⟧',
		'kentekens van bezoekers:\n⟦TZ-482-K⟧ Anna\n⟦9-TTX-09⟧ Joris',
		'zijn motor, ⟦MT-48-KX⟧',
		'Anna rijdt in de ⟦TZ-482-K⟧',
		'Anna Testerink, ⟦TZ-482-K⟧'
	],
	ignores: [
		'Onderdeel AB-123-C past niet',
		'De MP-3-20 is een oud apparaat',
		'PLANNING2 staat in de map',
		'2024 IS een jaar',
		'bus 12 AB 34 minuten',
		'99-12-11',
		'COVID-19',
		'A-12-B',
		'Ik heb 12 BTW 4 genoteerd',
		'vergunning 12-3456',
		'onderdeel TZ-482-K past niet op deze pomp',
		'artikel TZ-482-K is uitverkocht',
		'kamer A-12-B',
		'model 12-AB-34 van de printer',
		'bestel type TZ-482-K'
	]
});
