import { testTable } from '../../../../tests/corpus/recognizer-table.ts';

testTable('health', {
	finds: [
		'Mijn buurman heeft een ⟦kunstbeen⟧',
		'My patient has ⟦cholangiocarcinoma⟧',
		'Mevrouw Testerink is ⟦50% inzetbaar⟧',
		'Mijn man heeft de ⟦ziekte van Parkinson⟧, hoe vertel ik dat?',
		'Mevrouw Testerink heeft ⟦diabetes type 2⟧',
		'mijn patiënt slikt ⟦metformine 850 mg⟧',
		'Mijn collega Joris is ⟦thuis met een burn-out⟧',
		'Cliënt is ⟦hiv-positief⟧',
		'Hij heeft sinds vorig jaar ⟦hartfalen⟧',
		'My patient has ⟦breast cancer⟧',
		'mevrouw Testerink is ⟦15 weken zwanger⟧',
		'Onze medewerker heeft ⟦rugklachten⟧ gemeld',
		'zij kreeg een ⟦longontsteking⟧',
		'Mevrouw Testerink ⟦valt vaak⟧',
		'mijn collega is ⟦ziek thuis⟧',
		'Hij ⟦hoort stemmen⟧',
		'cliënt ⟦herkent zijn vrouw niet⟧',
		'mijn patiënt heeft ⟦ICPC T90⟧',
		'zij is ⟦arbeidsongeschikt⟧',
		'Mr Proefstra was ⟦signed off with stress⟧',
		'zijn ⟦HbA1c is 62⟧',
		'mijn collega ⟦kan al weken niet slapen⟧',
		'my tenant ⟦uses a wheelchair⟧'
	],
	ignores: [
		'De machine is 50% inzetbaar',
		'Wat zijn symptomen van diabetes?',
		'Kanker is een belangrijke doodsoorzaak in Nederland',
		'Schrijf een folder over astma en COPD',
		'Sterrenbeeld Kreeft past bij Vissen',
		'Boven de Noordzee ligt een depressie',
		'De diagnose van de server: schijf vol',
		'Voorbeeldcasus (fictief): patiënt X heeft hoofdpijn',
		'Mevrouw Testerink heeft geen koorts',
		'Wij leven als vrienden',
		'Hoe werkt ibuprofen?',
		'Hoe voorkom je rugklachten bij werk achter een scherm?',
		'Welke soorten rolstoelen zijn er?',
		'Afslag T90 is afgesloten',
		'Wat is een normale bloeddruk?'
	]
});
