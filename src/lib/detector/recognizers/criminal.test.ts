import { testTable } from '../../../../tests/corpus/recognizer-table.ts';

testTable('criminal', {
	finds: [
		'mijn collega wordt ⟦beschuldigd van een greep uit de kas⟧',
		'Mevrouw Testerink is ⟦veroordeeld voor winkeldiefstal⟧',
		'Joris van Fictema is ⟦gedetineerd⟧',
		'mijn collega is ⟦aangehouden⟧',
		'Hij kreeg een ⟦taakstraf van 80 uur⟧',
		'dhr Proefstra heeft een ⟦strafblad⟧',
		'Zij wordt ⟦verdacht van fraude⟧',
		'Mr Proefstra was ⟦arrested⟧ last week',
		'mijn huurder zit in ⟦voorlopige hechtenis⟧',
		'Hij ⟦heeft al een keer gezeten⟧',
		'mijn buurman is ⟦in aanraking geweest met de politie⟧',
		'De ⟦VOG is geweigerd⟧ voor mijn stagiair',
		'onze chauffeur is ⟦betrapt op rijden onder invloed⟧',
		'Joris van Fictema draagt een ⟦enkelband⟧',
		'zij is ⟦vrijgesproken⟧',
		'mijn cliënt kreeg ⟦tbs met voorwaarden⟧',
		'My tenant was ⟦convicted of assault⟧',
		'de buurman ⟦staat bekend als drugsdealer⟧',
		'Anna ⟦kreeg een strafbeschikking⟧',
		'Anna is ⟦on bail⟧'
	],
	ignores: [
		'Bij Sanne de Boer werd ingebroken',
		'Hoe voorkom je een greep uit de kas bij een vereniging?',
		'Diefstal is strafbaar volgens het Wetboek van Strafrecht',
		'Wat is het verschil tussen diefstal en heling?',
		'De gevangenis is nu een museum',
		'Schrijf een folder over huiselijk geweld',
		"Wij plaatsen camera's tegen inbraak",
		'De maximale straf staat in de wet',
		'Criminaliteit daalt al jaren',
		'Explain theft in Dutch law',
		'Hoe beveilig je een fiets tegen diefstal?',
		'Zij is slachtoffer van huiselijk geweld',
		'De rechter mag een taakstraf en een boete combineren, staat in de wet',
		'In de film wordt de hoofdpersoon veroordeeld',
		'Wanneer is een strafbeschikking beter dan een rechtszaak?'
	]
});
