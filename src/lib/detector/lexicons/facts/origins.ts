const peoples = String.raw`Surinaams-Hindoestaans|Surinaams|Marokkaans|Turks|Antilliaans|Arubaans|Curaçaos|Bonairiaans|Kaapverdiaans|Pools|Roemeens|Bulgaars|Hongaars|Russisch|Oekraïens|Wit-Russisch|Litouws|Lets|Joegoslavisch|Bosnisch|Servisch|Kroatisch|Albanees|Kosovaars|Grieks|Portugees|Spaans|Italiaans|Iers|Syrisch|Eritrees|Ethiopisch|Afghaans|Iraans|Perzisch|Iraaks|Somalisch|Soedanees|Egyptisch|Tunesisch|Algerijns|Libisch|Libanees|Palestijns|Jordaans|Jemenitisch|Pakistaans|Indiaas|Bengaals|Sri Lankaans|Tamil|Nepalees|Tibetaans|Oeigoers|Indisch|Indonesisch|Javaans|Moluks|Papoea|Chinees|Japans|Koreaans|Vietnamees|Thais|Filipijns|Mongools|Nigeriaans|Ghanees|Kameroens|Congolees|Senegalees|Gambiaans|Guinees|Ivoriaans|Angolees|Rwandees|Burundees|Oegandees|Keniaans|Zimbabwaans|Zuid-Afrikaans|Koerdisch|Armeens|Aramees|Assyrisch|Berbers|Amazigh|Riffijns|Hindoestaans|Creools|Marron|Inheems|Joods|Jezidisch|Afrikaans|West-Afrikaans|Arabisch|Aziatisch|Zuid-Amerikaans|Latijns-Amerikaans|Caribisch|Oost-Europees|Midden-Oosters|Noord-Afrikaans|Braziliaans|Colombiaans|Dominicaans|Cubaans|Venezolaans|Deens|Zweeds|Noors|Fins|Frans|Duits|Schots|Belgisch|Vlaams|Zwitsers|Oostenrijks|Tsjechisch|Slowaaks|Sloveens|Macedonisch|Montenegrijns|Ests|Moldavisch|Georgisch|Azerbeidzjaans|Kazachs|Oezbeeks|Tadzjieks|Tsjetsjeens|Israëlisch|Saoedisch|Birmees|Cambodjaans|Maleisisch|Singalees|Liberiaans|Sierra Leoons|Togolees|Malinees|Tanzaniaans|Mozambikaans|Jamaicaans|Haïtiaans|Mexicaans|Peruaans|Chileens|Argentijns|Boliviaans|Amerikaans|Canadees|Australisch|Tigrinya|Oromo|Nederlands-Marokkaans|Nederlands-Turks|Surinaams-Javaans|Javaans-Surinaams|Surinaams-Chinees|Surinaams-Creools|Roma|Sinti`;
const kin = String.raw`naam|voornaam|schoonfamilie|schoonouders|schoonmoeder|schoonvader|stel|echtpaar|tweeling|peuter|baby|kleuter|kind|kinderen|broer|zus|broers|zussen|neef|nicht|oom|tante|au pair|nanny|huishoudster|poetsvrouw|afkomst|komaf|nationaliteit|paspoort|staatsburgerschap|grootouders|grootmoeder|grootvader|voorouders|wortels|achternaam|accent|uiterlijk|huidskleur|bevolkingsgroep|minderheid|achtergrond|migratieachtergrond|roots|origine|herkomst|bloed|ouders|moeder|vader|familie|gezin|jongen|meisje|jongeman|man|vrouw|mevrouw|meneer|dame|heer|jongere|collega|buurman|buurvrouw|buurjongen|vriend|vriendin|medewerker|medewerkster|leerling|student|studente|klant|huurder|bewoner|patiënt|patiënte|cliënt|cliënte|verdachte|chauffeur|kandidaat|kandidate|sollicitant|stagiair|stagiaire|jongens|meiden|afstamming|gemeenschap|[\p{L}-]{0,20}(?:chauffeur|monteur|werker|werkster|medewerker|medewerkster|kok|schoonmaker|schoonmaakster|lasser|werknemer|uitzendkracht|verpleegkundige|docent|docente|arts|genoot|genote|ouders|moeder|vader|vriend|vriendin|oppas|plukker|machinist|metselaar|timmerman|stukadoor|schilder)|vluchteling|statushouder|arbeidsmigrant|nieuwkomer|echtgenoot|echtgenote|bruid|oma|opa|zwager|schoonzus|driver|colleague|neighbour|tenant|nurse|pupil`;
const countries = String.raw`Suriname|Marokko|Turkije|Indonesië|Nederlands-Indië|de Molukken|Syrië|Eritrea|Ethiopië|Somalië|Soedan|Ghana|Nigeria|Kameroen|Congo|Angola|China|Polen|Roemenië|Bulgarije|Hongarije|Oekraïne|Rusland|Irak|Iran|Afghanistan|Pakistan|India|Sri Lanka|Kaapverdië|Curaçao|Aruba|de Antillen|Vietnam|Venezuela|Colombia|Brazilië|Egypte|Tunesië|Algerije|Libanon|Palestina|Gaza|Jemen|Armenië|Bosnië|Albanië|Kosovo|Servië|Kroatië|Griekenland|Italië|Spanje|Portugal|Letland|Litouwen|Estland|Moldavië|Georgië|Azerbeidzjan|Kazachstan|Oezbekistan|Mongolië|Nepal|Tibet|Bangladesh|Myanmar|Thailand|Cambodja|Maleisië|de Filipijnen|Japan|Korea|Noord-Korea|Zuid-Korea|Libië|Mali|Senegal|Gambia|Guinee|Sierra Leone|Liberia|Ivoorkust|Togo|Benin|Burundi|Rwanda|Oeganda|Kenia|Tanzania|Zambia|Zimbabwe|Zuid-Afrika|Mozambique|Madagaskar|Haïti|Cuba|Jamaica|de Dominicaanse Republiek|Mexico|Peru|Chili|Argentinië|Bolivia|Ecuador|Guyana|Sint Maarten|Bonaire|Koerdistan|Tsjetsjenië|Wit-Rusland`;
const first = peoples
	.toLowerCase()
	.normalize('NFD')
	.replace(/\p{M}/gu, '')
	.replace(/\|/gu, ' ')
	.replace(/[- ]\p{L}+/gu, (part) => (part.startsWith('-') ? '' : part));
const inflected = first
	.split(' ')
	.flatMap((word) => [word, `${word}e`, word.replace(/([aeou])\1([snlk])$/u, '$1$2e')]);

const peoplesEnglish = String.raw`Polish|Romanian|Bulgarian|Hungarian|Ukrainian|Russian|Turkish|Moroccan|Surinamese|Antillean|Syrian|Eritrean|Ethiopian|Somali|Sudanese|Afghan|Iranian|Iraqi|Kurdish|Pakistani|Indian|Bangladeshi|Sri Lankan|Tamil|Nepalese|Tibetan|Chinese|Japanese|Korean|Vietnamese|Thai|Filipino|Filipina|Indonesian|Moluccan|Ghanaian|Nigerian|Kenyan|Ugandan|Congolese|Cameroonian|Senegalese|Gambian|Egyptian|Tunisian|Algerian|Libyan|Lebanese|Palestinian|Jordanian|Yemeni|Portuguese|Greek|Italian|Spanish|Albanian|Bosnian|Serbian|Croatian|Brazilian|Colombian|Venezuelan|Mexican|Cuban|Dominican|Jamaican|African|Asian|Arab|Roma|Latino|Latina|Caribbean`;
const nounsEnglish = String.raw`(?:\p{L}{3,15} )?(?:nurse|driver|colleague|neighbou?r|tenant|pupil|student|researcher|bricklayer|worker|cleaner|builder|doctor|teacher|man|woman|boy|girl|guy|lady|family|parents|mother|father|employee|patient|client|intern|trainee|chef|cook|waiter|waitress|engineer|developer|carer|technician|plumber|electrician|welder|mechanic|carpenter|painter|roofer|postdoc|candidate|applicant|refugee|migrant|husband|wife|boyfriend|girlfriend|friend|kid|child|baby|lad|widow|couple|crew member|lecturer|surgeon|GP|midwife|au pair|nanny|resident|staff member|temp|picker)`;
const determiners = String.raw`(?:onze|mijn|deze|die|zijn|haar|jullie|een)(?: (?:enige|nieuwe|oudere|jonge|vaste|andere|ex-?))?`;
const determinersEnglish = String.raw`(?:a|an|my|our|this|that|her|his|the only|only)(?: (?:new|older|young|former|only))?`;

/** "Onze Poolse schoonmaakster", "a Ghanaian nurse": one person, pointed at, with a people. */
export const originOfOne = new RegExp(
	String.raw`(?<=(?<!\p{L})${determiners} )(?:${peoples})e? (?:${kin}|[\p{L}-]{2,20}(?:ster|kundige|hulp|kracht|arts))(?![\p{L}-])|(?<=(?<!\p{L})${determinersEnglish} )(?:${peoplesEnglish}) ${nounsEnglish}(?![\p{L}-])`,
	'giu'
);
/** "van Hindostaanse afkomst": any people, as long as the word for origin follows. */
export const anyOrigin =
	/\p{Lu}[\p{L}-]{3,24}e (?:afkomst|komaf|herkomst|origine)(?!\p{L})/gu;

/** In a list of what somebody is: "Dilan: Koerdisch, actief bij …". */
export const listedOrigin = new RegExp(
	String.raw`(?<=[:;,(|•\t-] ?)(?:half[- ])?(?:${peoples})(?=[,;)|.\n]|$)`,
	'gu'
);
/** Where languages, food or lessons are listed. */
export const listsOther =
	/(?<!\p{L})(?:ta(?:al|len)|spreekt?|spreken|moedertaal|tolk|vertaal\p{L}*|vertalen|vertaling|in het|les|lessen|vak|vakken|keuken|eten|gerecht\p{L}*|restaurant|nederlands|engels|duits|frans|language|languages)(?!\p{L})/iu;

/** What says where somebody or somebody's parents come from. */
export const originFacts = {
	fixed: `is zwart en, als zwarte man, als zwarte vrouw, enige zwarte, enige gekleurde, migratieachtergrond, niet-westerse achtergrond, westerse achtergrond, niet-westerse migratieachtergrond, westerse migratieachtergrond, bi-cultureel, biculturele achtergrond, dubbelbloed, gemengd bloed, van gemengde afkomst, van buitenlandse afkomst, buitenlandse afkomst, allochtoon, allochtone, huidskleur, donkere huid, donkere huidskleur, donker getint, lichtgetint, licht getint, getint, getinte, getinte man, zwarte man, zwarte vrouw, zwarte jongen, vrouw van kleur, man van kleur, persoon van kleur, negroide, half-bloed, roma, sinti, zigeuner, zigeunerin, woonwagenbewoner, woonwagenbewoonster, kroeshaar, moluks, hindoestaan, creool, etnische afkomst, etniciteit, indo, indische afkomst, inheems,
	marokkaan, turk, surinamer, antilliaan, antilliaanse, arubaan, syrier, eritreeer, afghaan, somalier, koerd, kaapverdiaan, chinees van afkomst, molukker, nigeriaan, ghanees van afkomst, berber, palestijn, armenier, jezidi, half surinaams, half marokkaans, half turks, half antilliaans, half indisch,
	skin colour, skin color, dark-skinned, dark skinned, person of colour, person of color, woman of colour, man of colour, black man, black woman, black colleague, mixed race, mixed-race, biracial, ethnic background, ethnic origin, ethnicity, migrant background, immigrant background, romanian roma, of roma origin, gypsy, traveller background, indigenous, first-generation immigrant, second-generation immigrant`,
	grown: [
		['ouders vader moeder familie grootouders opa oma parents father mother family', String.raw` (?:uit|from) (?:${countries}|[A-Z]\p{L}{3,14}(?: Leone| Rica| Lanka)?)(?=[ .,;)!?]|$)`],
		['is was', String.raw` (?:in |geboren in )(?:${countries}) (?:geboren|opgegroeid|getogen)`],
		['in', String.raw` (?:${countries}) (?:geboren|opgegroeid|getogen)`],
		['geboren opgegroeid', String.raw` in (?:${countries})`],
		['has have had', String.raw` (?:${peoplesEnglish}) (?:parents|roots|family|blood|ancestors|grandparents|background|heritage)`],
		['is was', String.raw` (?:originally |half |part |ethnically )?(?:${peoplesEnglish})(?= (?:and|but|by birth|himself|herself)|[.,;!?)]|$)`],
		['is was', String.raw` (?:een |van huis uit |half )?(?:Poolse|Turkse|Marokkaanse|Surinaamse|Antilliaanse|Syrische|Oekraïense|Russische|Chinese|Indonesische|Molukse|Koerdische|Iraanse|Somalische|Ghanese|Nigeriaanse|Roemeense|Bulgaarse|Hongaarse|Afghaanse|Eritrese|Ethiopische|Kaapverdische|Braziliaanse|Filipijnse|Thaise|Vietnamese|Armeense|Bosnische)(?= (?:vluchteling|vluchtelinge|statushouder|asielzoek)|[.,;!?)]|$| en | van )(?: vluchtelinge?| statushouder| asielzoek(?:er|ster))?`],
		['afro', String.raw`-(?:Surinaams|Amerikaans|Caribisch|Nederlands|American|Caribbean)e?`],
		[inflected.join(' '), String.raw`(?:[- ]\p{L}{4,14}e?s?)? (?:${kin})`],
		[
			'is was ben bent',
			String.raw` (?:zelf |half |deels |van oorsprong |oorspronkelijk |van huis uit ){0,2}(?!joods)(?:${peoples})(?! (?:eten|restaurant|gebied))`
		],
		[
			'uit',
			String.raw` (?:${countries}) geadopteerd`
		],
		['adopted', String.raw` from \p{Lu}\p{L}{3,15}`],
		['half halve kwart', String.raw`[- ](?:${peoples})e?`],
		[
			'of',
			String.raw` (?:mixed |part )?\p{Lu}\p{L}{3,15}(?:[- ]\p{Lu}\p{L}{3,15})? (?:descent|origin|heritage|ancestry|background|parentage)`
		],
		[
			'her his their',
			String.raw` \p{Lu}\p{L}{3,15} (?:roots|heritage|ancestry|origins|background)`
		],
		[
			'ouders vader moeder familie grootouders',
			String.raw` (?:komen|komt|kwamen|kwam|zijn|is) (?:allebei |beiden |oorspronkelijk |van oorsprong |in de jaren zestig )?uit (?:${countries})`
		],
		[
			'gevlucht vluchtte afkomstig geadopteerd',
			String.raw` (?:in \d{4} |vorig jaar |ooit )?uit (?:${countries})`
		],
		[
			'uit',
			String.raw` (?:${countries}) (?:gevlucht|vluchtte|afkomstig|gekomen|overgekomen|geadopteerd|kwam|komt)`
		],
		[
			'originally parents',
			String.raw` (?:are |is |come |comes |came )?(?:originally )?from (?:${countries}|Morocco|Turkey|Syria|Poland|Romania|Bulgaria|Ukraine|Russia|Indonesia|Iraq|Ethiopia|Egypt|Tunisia|Algeria|Lebanon|Armenia|Bosnia|Greece|Italy|Spain|Brazil|the Antilles)`
		],
		['komt kwam', String.raw` (?:oorspronkelijk |zelf |vorig jaar |van oorsprong )?uit (?:${countries})`],
		['enige', String.raw` (?:\p{L}{3,15} )?uit (?:${countries})`],
		[
			'van oorspronkelijk',
			String.raw` (?:origine|oorsprong|geboorte|huis uit) (?:een )?(?:${peoples})e?`
		]
	]
} as const;
