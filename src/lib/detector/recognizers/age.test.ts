import { testTable } from '../../../../tests/corpus/recognizer-table.ts';

testTable('age', {
	finds: [
		'een ⟦37-jarige⟧ vrouw',
		'mevrouw Testerink (⟦81⟧) is gevallen',
		'mijn patiënt is ⟦43 jaar⟧',
		'zijn zoon van ⟦9 jaar⟧',
		'leeftijd: ⟦52⟧',
		'a ⟦39-year-old⟧ teacher',
		'hij is ⟦begin veertig⟧',
		'Joris van Fictema, ⟦67⟧, belde',
		'de vrouw is ⟦28 jaar oud⟧'
	],
	ignores: [
		'een contract van 5 jaar',
		'het 25-jarig bestaan',
		'al 7 jaar in dienst',
		'vanaf 18 jaar',
		'10 jaar garantie',
		'de afgelopen 3 jaar',
		'een persoon van 21 jaar of ouder',
		'een termijn van 2 jaar'
	]
});
