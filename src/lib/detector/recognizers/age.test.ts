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
		'de vrouw is ⟦28 jaar oud⟧',
		'Mijn dochter van ⟦zeven⟧ heeft astma',
		'Patiënt is ⟦begin 50⟧ en rookt',
		'mijn vader (⟦80+⟧) valt vaak',
		'een vrouw van ⟦een jaar of dertig⟧',
		'ons zoontje van ⟦8 maanden⟧ huilt',
		'kinderen van ⟦4⟧ en ⟦9 jaar⟧',
		'man ⟦54 jr⟧, bekend met copd',
		'Een ⟦16-jarig⟧ meisje uit Emmen',
		'Ik ben ⟦71⟧ en blind'
	],
	ignores: [
		'een contract van 5 jaar',
		'het 25-jarig bestaan',
		'al 7 jaar in dienst',
		'vanaf 18 jaar',
		'10 jaar garantie',
		'de afgelopen 3 jaar',
		'een persoon van 21 jaar of ouder',
		'een termijn van 2 jaar',
		'Wie 18 jaar is mag stemmen',
		'Leg het uit aan een 10-jarige',
		'een team van 7',
		'hij is 3 keer geweest',
		'Ik werk nu negen jaar als monteur',
		'Ik was 30 kilo te zwaar'
	]
});
