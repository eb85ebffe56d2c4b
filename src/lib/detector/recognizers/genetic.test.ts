import { testTable } from '../../../../tests/corpus/recognizer-table.ts';

testTable('genetic', {
	finds: [
		'mevrouw Testerink heeft het ⟦Lynch-gen⟧',
		'his test showed an ⟦IDH1 mutation⟧',
		'Haar ⟦BRCA1-mutatie⟧ staat in het dossier',
		'mevrouw Testerink heeft een ⟦genafwijking⟧',
		'hij is ⟦erfelijk belast⟧',
		'bij mijn patiënt is een ⟦mutatie⟧ gevonden',
		'het ⟦dna-profiel⟧ van dhr Proefstra',
		'mijn cliënt heeft een ⟦chromosoomafwijking⟧',
		'zij is ⟦drager van het gen⟧',
		'My patient had a ⟦genetic test⟧',
		'mijn cliënte is ⟦draagster van het gen⟧',
		'zij is ⟦erfelijk belast⟧',
		'Uit de ⟦gentest⟧ van Anna bleek niets',
		'Anna draagt het ⟦gen voor taaislijmziekte⟧',
		'Anna heeft een ⟦verhoogd genetisch risico⟧'
	],
	ignores: [
		'Wat is een IDH1-mutatie?',
		'Wat is een mutatie?',
		'De politie mutatie van vandaag is kort',
		'DNA bestaat uit vier basen',
		'Schrijf een les over erfelijkheid',
		'Hoe werkt CRISPR?',
		'genen en chromosomen',
		'Een folder over een genetisch onderzoek',
		'BRCA is een afkorting',
		'Leg uit wat DNA is',
		'Wat is een mutatie in de evolutieleer?',
		'het gen voor borstkanker is bekend'
	]
});
