import { testTable } from '../../../../tests/corpus/recognizer-table.ts';

testTable('company-confidential', {
	finds: [
		'Vertrouwelijk: ⟦onze marge is 37,4%⟧',
		'Intern: ⟦de omzet komt uit op 31,4 mln⟧',
		'alleen voor MT: ⟦de begroting komt uit op een tekort van 11,4 miljoen⟧',
		'geheim: ⟦bod ligt op 19 miljoen⟧',
		'nog niet openbaar: ⟦sluiting van de vestiging in Fictiedam⟧',
		'vertrouwelijk: ⟦kostprijs is 4,10 euro⟧',
		'onder embargo: ⟦fusie van de twee scholen⟧',
		'Confidential: ⟦our revenue was 12 million⟧',
		'⟦Onze inschrijving op de aanbesteding is 1.240.000⟧, mail dat door',
		'⟦Ons contract heeft een boeteclausule van 50.000 euro⟧',
		'⟦our churn went up to 4.1% last month⟧',
		'niet verspreiden: ⟦per mei gaan 118 mensen weg door de reorganisatie⟧',
		'De nieuwe app is nog geheim, ⟦de lancering is op 14 september⟧'
	],
	ignores: [
		'Ons bedrijf verkoopt fietsen, maak een slogan',
		'Hoe maak ik een begroting?',
		'De omzet van de sector steeg met 3%',
		'Wat is een marge?',
		'Een bod van 5 euro op de veiling was genoeg',
		'Schrijf een persbericht over 10 miljoen bezoekers',
		'De inflatie is 3%',
		'Leg EBITDA uit',
		'Het jaarverslag vermeldt een omzet van 12 miljoen',
		'Hoeveel is 22% marge op een inkoopprijs van 10 euro in een rekenvoorbeeld?',
		'De gemeente investeert 4 miljoen in een zwembad'
	]
});
