import { testTable } from '../../../../tests/corpus/recognizer-table.ts';

testTable('politics', {
	finds: [
		'mijn collega is ⟦actief voor een linkse partij⟧',
		'Mevrouw Testerink ⟦staat op plek zes van de lokale VVD-lijst⟧',
		'mijn collega trekt zijn ⟦partijcontributie⟧ af',
		'Mevrouw Testerink is ⟦lid van de VVD⟧',
		'hij ⟦stemt op de PVV⟧',
		'dhr Proefstra is ⟦raadslid voor D66⟧',
		'mijn collega is ⟦CDA-lid⟧',
		'zij is ⟦kandidaat voor de SP⟧',
		'hij is een ⟦activist⟧',
		'mijn cliënt is ⟦lid van een politieke partij⟧',
		'dhr Proefstra is ⟦wethouder voor GroenLinks⟧',
		'zij is ⟦kandidaat voor GroenLinks⟧',
		'Joris van Fictema is een ⟦PVV-stemmer⟧',
		'mijn buurman staat ⟦op de lijst van D66⟧',
		'Anna heeft ⟦op D66 gestemd⟧',
		'Anna voert ⟦campagne voor GroenLinks⟧',
		'Anna has ⟦left-wing views⟧'
	],
	ignores: [
		'Hij is actief voor de tegenpartij in het geschil',
		'Mijn zoon staat op plek zes van de ranglijst',
		'Het CDA en D66 onderhandelen over een coalitie',
		'De Tweede Kamer vergadert',
		'Wat vindt de VVD van belasting?',
		'Schrijf een artikel over verkiezingen',
		'De SP heeft een nieuw programma',
		'volt en ampère',
		'Denk goed na',
		'Leg het kiesstelsel uit',
		'Welke partijen zaten in de Tweede Kamer?',
		'Vergelijk de standpunten van linkse en rechtse partijen',
		'Hoe werkt het kiesstelsel?',
		'Anna is bestuurslid van de tennisclub'
	]
});
