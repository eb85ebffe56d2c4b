import { testTable } from '../../../../tests/corpus/recognizer-table.ts';

testTable('ethnicity', {
	finds: [
		'Wij hebben een ⟦Syrische heftruckchauffeur⟧ in de ploeg',
		'Onze leerling is ⟦gevlucht uit Oekraïne⟧',
		'mijn stagiair ⟦komt uit Eritrea⟧',
		'Mevrouw Testerink is van ⟦Surinaamse afkomst⟧',
		'hij heeft ⟦Marokkaanse ouders⟧',
		'mijn collega is van ⟦Turkse afkomst⟧',
		'dhr Proefstra heeft een ⟦niet-westerse achtergrond⟧',
		'de sollicitant is van ⟦Surinaams-Hindoestaanse afkomst⟧',
		'haar ⟦huidskleur⟧ werd genoemd',
		'mijn cliënt heeft ⟦Antilliaanse roots⟧',
		'hij is van ⟦Poolse afkomst⟧',
		'Zij heeft een ⟦migratieachtergrond⟧',
		'mijn collega is van ⟦Molukse afkomst⟧',
		'He is ⟦of Nigerian descent⟧',
		'A ⟦Ghanaian nurse⟧ on our ward wants other shifts',
		'onze ⟦Poolse schoonmaakster⟧ vraagt om een gesprek',
		'de nieuwe planner Sherwin is van ⟦Hindostaanse afkomst⟧',
		'Anna is als kind ⟦uit China geadopteerd⟧',
		'Anna is ⟦geadopteerd uit Colombia⟧'
	],
	ignores: [
		'We eten bij een Italiaans restaurant',
		'De tomaten komen uit Marokko',
		'De vluchten uit Polen zijn vertraagd',
		'Wij eten vanavond Surinaams',
		'De Turkse bakker is open',
		'Vertaal naar het Pools',
		'Marokkaanse muntthee',
		'Chinees nieuwjaar',
		'een reis naar Indonesië',
		'De Marokkaanse keuken',
		'Schrijf over migratie',
		'Schrijf een recept voor Turks brood',
		'De Chinese muur is lang',
		'Her family is from Friesland'
	]
});
