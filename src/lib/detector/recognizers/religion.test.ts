import { testTable } from '../../../../tests/corpus/recognizer-table.ts';

testTable('religion', {
	finds: [
		'Mijn souschef is net ⟦bekeerd⟧',
		'mijn buurman heeft ⟦zich laten dopen⟧',
		'Mevrouw Testerink is ⟦moslim⟧',
		'Joris van Fictema is ⟦lid van de pinkstergemeente⟧',
		'zij ⟦draagt een hoofddoek⟧',
		'mijn collega is ⟦joods⟧',
		'hij ⟦bidt vijf keer per dag⟧',
		'Mr Proefstra is ⟦Jewish⟧',
		'dhr Proefstra is ⟦ouderling⟧',
		'mijn cliënt is ⟦katholiek⟧',
		"mijn collega is ⟦jehova's getuige⟧",
		'Mevrouw Testerink is ⟦ouderling⟧',
		'zij ⟦eet koosjer⟧',
		'hij ⟦bidt vijf keer per dag⟧',
		'She wants to ⟦convert from Hinduism⟧',
		'Naam: Sanne de Boer\n⟦Geloof: gereformeerd⟧'
	],
	ignores: [
		'Geloof: in te vullen door de deelnemer',
		'De hond van de buren is gewend aan dopen in het water',
		'De ramadan begint in februari',
		'De kerk staat in het dorp',
		'Wat is de islam?',
		'Schrijf een les over het christendom',
		'Kerstmis is een feestdag',
		'De moskee is open op vrijdag',
		'De joodse wijk is een bezienswaardigheid',
		'Explain Buddhism',
		'Maak een les over hindoeïstische feesten',
		'De kerk in het dorp is uit de twaalfde eeuw',
		'Wanneer begint de ramadan dit jaar?'
	]
});
