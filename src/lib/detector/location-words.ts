import { wordSet } from './source-text.ts';

/** Verbs and nouns that say that somebody lives or works where the place is. */
export const homes =
	wordSet(`woont woonde wonen woon wonend wonende woonachtig verhuisd verhuist verhuisde verhuizen gevestigd woonplaats
	werkt werkte werkzaam werkend lives living lived live resides residing works worked moved based gestationeerd verblijft verbleef
	ingeschreven opgegroeid grootgebracht afkomstig komt kom kwam gedetineerd opgenomen logeert inwoner inwoonster inwoners dorpsgenoot
	wonenden zetel kantoorhoudende woonadres thuisadres hometown resident opgevangen onderdak`);

/** Labels of a form after which the place stands. */
export const placeLabels = wordSet(
	'woonplaats plaats stad standplaats vestigingsplaats city town locatie vestiging gemeente werkplek werklocatie hometown adres regio dorp wijk place'
);

/** Nouns that carry the name of the place behind them: "vestiging Apeldoorn", "azc Budel". */
export const sites =
	wordSet(`vestiging filiaal kantoor locatie azc pi gevangenis kazerne depot magazijn winkel afdeling team bureau dc distributiecentrum
	gemeente dorp stad wijk regio buurt werkplaats branch office standplaats rayon district basisteam politiebureau brandweer post kring unit
	hub loods ploeg nevenvestiging hoofdkantoor hoofdvestiging stadsdeel camp tbs-kliniek opvang gezin familie`);

export const prepositions = wordSet(
	'in te uit bij op van from at near vanuit nabij rond omgeving outside buiten'
);
/** Prepositions that move: only after a verb of moving house do they say where somebody lives. */
export const movingPrepositions = wordSet('naar to');
export const moving = wordSet(
	'verhuist verhuisd verhuisde verhuizen verhuis moved moves moving verkast overgeplaatst overplaatsing terugverhuisd emigreert'
);

/** A whole country, continent or province singles nobody out. */
export const countries =
	wordSet(`nederland belgie duitsland frankrijk spanje italie polen turkije marokko suriname engeland syrie oekraine eritrea
	china india amerika europa portugal roemenie bulgarije somalie irak iran afghanistan indonesie curacao aruba netherlands germany france spain
	england ireland limburg brabant friesland zeeland drenthe overijssel gelderland flevoland vlaanderen noord-brabant noord-holland zuid-holland
	groot-brittannie schotland wales ierland oostenrijk zwitserland denemarken zweden noorwegen finland ijsland estland letland litouwen
	tsjechie slowakije hongarije slovenie kroatie servie bosnie kosovo montenegro albanie griekenland cyprus malta luxemburg rusland
	wit-rusland belarus moldavie georgie armenie azerbeidzjan israel palestina gaza libanon jordanie saoedi-arabie jemen egypte libie tunesie
	algerije soedan ethiopie kenia uganda nigeria ghana senegal gambia kameroen congo angola zuid-afrika zimbabwe tanzania rwanda burundi
	pakistan bangladesh nepal srilanka thailand vietnam filipijnen maleisie singapore japan korea zuid-korea noord-korea australie
	nieuw-zeeland canada mexico brazilie argentinie chili peru colombia venezuela ecuador bolivia cuba haiti jamaica antillen bonaire
	sint-maarten usa uk vs eu afrika azie oost-europa west-europa bali sumatra java holland randstad us poland turkey morocco
	romania bulgaria ukraine syria somalia iraq italy belgium austria switzerland sweden norway denmark greece`);

/** Words close before a place that make it a birthplace, a journey, a court or a topic. */
export const elsewhere =
	wordSet(`geboren geb born vakantie reis uitstapje rechtbank gerechtshof hof universiteit congres festival wedstrijd station studeerde
	studied studeert brug file markt richting vanaf trein zitting vlucht vliegveld luchthaven bod portfolio concurrent omzet evenement
	beurs concert stadion toernooi marathon kampioenschap conferentie verkiezingen afrit snelweg knooppunt route rit vracht lading overleden
	geboorteplaats geboortedorp honeymoon holiday trip match court train towards airport weekend excursie rijdt reed gezien
	vergadering lezing hotel bijeenkomst overleg cursus training pakket pakketten zending levering bestelling kaas restaurant uitje teamuitje borrel feest feestje
	workshop bruiloft begrafenis uitvaart project aanbesteding bouwproject sessie expositie tentoonstelling optreden festival winkelen gewinkeld kocht kopen boekt boekte meeting hotelkamer
	klooster museum kasteel geschiedenis stadhuis burgemeester wethouder raad college getrouwd notaris overdracht receiving broke strandde gestrand pech transactie transacties pinde gepind`);

export const areas = wordSet(
	'centrum hartje buitengebied omgeving regio dorp stadje buurtschap stad'
);
export const articles = wordSet('het de the');
export const onlyOnes = wordSet('enige enig only sole');

/** Where a region stands before its village: "het Friese Boksum". */
export const ofRegion =
	/^(?:friese|groningse|drentse|twentse|overijsselse|gelderse|achterhoekse|veluwse|betuwse|utrechtse|hollandse|westfriese|zeeuwse|brabantse|limburgse|vlaamse)$/u;
