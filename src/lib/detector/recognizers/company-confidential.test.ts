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
		'De nieuwe app is nog geheim, ⟦de lancering is op 14 september⟧',
		'⟦Wij bieden 1,24 mln in de aanbesteding van de sporthal⟧',
		'⟦We willen Tegelhuis Zuid overnemen voor 5x ebitda⟧, niemand weet het',
		'⟦We overwegen twee vestigingen te sluiten⟧, personeel weet nog niks',
		'⟦Onze inkoopprijs is 18,40, wij verkopen voor 89,95⟧'
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
		'Ik weet nog niet of ik ga stoppen met roken',
		'Het is nog niet bekend of er op zondag live muziek is',
		'Vertrouwelijk: mevrouw wil stoppen met haar medicatie en haar huis verkopen',
		'Our letter is confidential, he wants to shut down his gym subscription',
		'We willen ons huis verkopen voor 385.000 euro',
		'Onze winkel geeft 20% korting op alle jassen, maak een flyer',
		'Ons uurtarief is 85 euro, zet dat op de website',
		'Wij hebben 12 medewerkers en 400 klanten',
		'Onze school krijgt 45.000 euro subsidie voor het plein',
		'De gemeente investeert 4 miljoen in een zwembad'
	]
});
