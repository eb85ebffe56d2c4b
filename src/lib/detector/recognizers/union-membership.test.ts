import { testTable } from '../../../../tests/corpus/recognizer-table.ts';

testTable('union-membership', {
	finds: [
		'Mevrouw Testerink is ⟦lid van de FNV⟧',
		'hij is ⟦kaderlid van de FNV⟧',
		'mijn collega is ⟦lid van CNV⟧',
		'dhr Proefstra is ⟦lid geworden van de bond⟧',
		'zij is ⟦FNV-lid⟧',
		'hij ⟦deed mee aan de staking van de FNV⟧',
		'mijn collega is ⟦aangesloten bij de FNV⟧',
		'My colleague is a ⟦union member⟧',
		'hij is ⟦kaderlid bij de FNV⟧',
		'mijn collega ⟦staakt mee⟧',
		'Mijn collega is ⟦uit de bond gestapt⟧',
		'Our driver is a ⟦Unite member⟧',
		'Mijn collega heeft zich ⟦aangemeld bij de vakbond⟧',
		'Naam: Sanne de Boer\n⟦Vakbond: FNV Bouw⟧',
		'Anna zit in de ⟦ledenraad van de FNV⟧',
		'inhouding ⟦FNV-contributie⟧ Anna',
		'Anna is ⟦gestopt met de FNV⟧'
	],
	ignores: [
		'Ik ben opgestapt als lid van de tennisclub',
		'De FNV onderhandelt over de cao',
		'Wat doet een vakbond?',
		'De bond van verzekeraars',
		'Schrijf een brief aan het CNV',
		'De staking duurt een dag',
		'lid van de sportclub',
		'de Europese Unie',
		'een akkoord met de vakbonden',
		'Hoe word je lid van een vakbond?',
		'Leg uit wat het stakingsrecht inhoudt',
		'Anna kreeg rechtshulp van de gemeente'
	]
});
