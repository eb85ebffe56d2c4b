import { testTable } from '../../../../tests/corpus/recognizer-table.ts';

testTable('company-confidential', {
	finds: [
		'Vertrouwelijk: ⟦onze marge is 37,4%⟧',
		'Intern: de ⟦omzet komt uit op 31,4 mln⟧',
		'alleen voor MT: de ⟦begroting komt uit op een tekort van 11,4 miljoen⟧',
		'geheim: ⟦bod ligt op 19 miljoen⟧',
		'nog niet openbaar: ⟦sluiting van de vestiging in Fictiedam⟧',
		'vertrouwelijk: ⟦kostprijs is 4,10 euro⟧',
		'onder embargo: ⟦fusie van de twee scholen⟧',
		'Confidential: ⟦our revenue was 12 million⟧'
	],
	ignores: [
		'Ons bedrijf verkoopt fietsen, maak een slogan',
		'Hoe maak ik een begroting?',
		'De omzet van de sector steeg met 3%',
		'Wat is een marge?',
		'Een bod van 5 euro op de veiling was genoeg',
		'Schrijf een persbericht over 10 miljoen bezoekers',
		'De inflatie is 3%',
		'Leg EBITDA uit'
	]
});
