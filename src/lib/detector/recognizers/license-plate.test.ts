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
		'parkeervergunning ⟦GT-482-K⟧'
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
		'vergunning 12-3456'
	]
});
