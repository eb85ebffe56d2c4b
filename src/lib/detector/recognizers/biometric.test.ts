import { testTable } from '../../../../tests/corpus/recognizer-table.ts';

testTable('biometric', {
	finds: [
		'De ⟦vingerafdruk⟧ van mevrouw Testerink',
		'haar ⟦irisscan⟧ werkt niet',
		'haar ⟦vingerafdrukken⟧ zijn opgeslagen',
		'dhr Proefstra geeft zijn ⟦handpalmscan⟧',
		'⟦gezichtsherkenning⟧ van mevrouw Testerink',
		'haar ⟦stemprofiel⟧ is bewaard',
		'de ⟦biometrische gegevens⟧ van dhr Proefstra',
		'His ⟦fingerprint⟧ was stored',
		'het ⟦stemprofiel⟧ van mijn klant',
		'de ⟦irisscan⟧ van deze medewerker',
		'de ⟦gezichtsvector⟧ van Anna',
		'⟦vingerafdrukgegevens⟧ van Anna'
	],
	ignores: [
		'Wat is een vingerafdruk?',
		'De laptop heeft een vingerafdruklezer',
		'Leg irisscan uit',
		'Gezichtsherkenning is omstreden',
		'Biometrische gegevens vallen onder artikel 9',
		'Schrijf beleid over biometrie',
		'de digitale voetafdruk',
		'Explain facial recognition',
		'Hoe werkt vingerafdrukherkenning op een telefoon?',
		'Wat zijn de regels voor gezichtsherkenning?',
		'de vector van de krachten op Anna'
	]
});
