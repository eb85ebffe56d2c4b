import { anyOffence, offences } from './offences.ts';

export { offences };

/** Police, courts and punishment: enough by themselves next to a person. Folded. */
export const procedure = `haltstraf, haltafdoening, halttraject, bureau halt, haltbureau, halt-gesprek, strafbaar gedrag, justitiabele, penitentiair, penitentiair programma, detentiefasering, detentieverleden, pi vught, pi lelystad, pi zwolle, politierechter, strafrechter, raadkamer, snelrecht, supersnelrecht, aangeklaagd, tenlastegelegd, gearresteerde, arrestant, ex-crimineel, crimineel, criminele, drugscrimineel, cel gezeten, gezeten in de, achter slot, weekendarrest, avondklok van de rechter, rijverbod, wapenverbod, gebiedsontzegging, voorwaardelijke straf, proeftijd loopt, in proeftijd, invrijheidgesteld, vrijgelaten uit, op transport gesteld, uitgeleverd, uitlevering, overvaller, inbreker, dief, winkeldief, winkeldievegge, oplichter, oplichtster, fraudeur, fraudeuse, verkrachter, aanrander, stalker, brandstichter, heler, dealer, drugsrunners, gangster, bendelid, jeugdbende, crimineel netwerk, mocro maffia, op het politiebureau, naar het politiebureau, in een politieauto, in de politieauto, in de boeien, geboeid afgevoerd, door de politie afgevoerd, door de politie opgehaald, door de politie meegenomen, meegenomen door de politie, mee naar het bureau, van zijn bed gelicht, van haar bed gelicht, op borgtocht, op vrije voeten, meldplicht, in afwachting van zijn proces, in afwachting van haar proces, in bewaring, inbewaringstelling, in de bajes, in de lik, in de nor, huis van bewaring, penitentiaire inrichting, jeugdgevangenis, jeugdinrichting, tbs-kliniek, aan de enkelband, enkelbandje, strafrechtelijk verleden, in het criminele circuit, criminele familie, criminele organisatie, draaideurklant van justitie, dealt op school, drugskoerier, drugspand, wietzolder, hennepzolder, vals diploma, valse diploma's, valse handtekening, valse facturen, valse papieren, valse bonnen, in zijn handtekening vervalst, rijbewijs afgepakt, rijbewijs ingetrokken, alcoholslotprogramma, ema-cursus, cbr-onderzoek rijgeschiktheid, lemo-cursus, met drank op achter het stuur, met alcohol op achter het stuur, met een slok op achter het stuur, dronken achter het stuur, wordt vervolgd, werd vervolgd, stond terecht, staat terecht, terechtstaan, terecht moeten staan, schuldig pleit, bekennende verdachte, zedenverleden, zedendossier,
has a record, has previous, facing charges, faces charges, was charged, has been charged, being prosecuted, is being prosecuted, behind bars, locked up, spent time inside, young offender, drink-driving, drunk-driving, drink driving, drink-driving charge, lost his licence, lost her licence, lost his license, lost her license, released from prison, out of prison, out on parole, out on probation, out on bail, on remand, curfew order, caught shoplifting, caught red-handed, failed the background check, not cleared by the police, celstraf, gevangenisstraf, taakstraf, werkstraf, leerstraf, jeugddetentie, detentie, vreemdelingendetentie, gedetineerd, gedetineerde, ex-gedetineerde, voorlopige hechtenis, in hechtenis, voorarrest, inverzekeringstelling, in verzekering gesteld, politiecel, in de cel, de cel in, uit de cel, achter slot en grendel, tbs, tbs-maatregel, tbs met voorwaarden, tbs met dwangverpleging, tbs'er, pij-maatregel, jeugd-tbs, isd-maatregel, isd, enkelband, elektronisch toezicht, proefverlof, voorwaardelijke invrijheidstelling, voorwaardelijk vrij,
strafblad, justitieel verleden, crimineel verleden, criminele verleden, criminele contacten, crimineel circuit, antecedenten, antecedent, justitiele documentatie, uittreksel justitiele documentatie, strafrechtelijk verleden, strafrechtelijke veroordeling, strafrechtelijk onderzoek, strafrechtelijke vervolging, strafzaak, strafdossier, politieregister, politiemutatie, politiemutaties, bekend bij de politie, bekende van de politie, bekende van politie, bekend bij justitie, justitiecontacten, politiecontacten, top600, top 600, veelpleger, draaideurcrimineel, jeugdcrimineel, delinquent, zedendelinquent, pedofiel, pedoseksueel, dader, vermoedelijke dader, medeplichtig, medeplichtige, medeplichtigheid, medeverdachte, hoofdverdachte,
veroordeeld, veroordeling, veroordelingen, veroordeelde, voorwaardelijk veroordeeld, vrijgesproken, vrijspraak, ontslag van alle rechtsvervolging, geseponeerd, sepot, zaak geseponeerd, schuldig bevonden, schuldig verklaard, schuldigverklaring, aangehouden, gearresteerd, arrestatie, aanhouding, opgepakt, ingerekend, op heterdaad betrapt, heterdaad, verdacht, verdenking, verdacht wordt, als verdachte aangemerkt, in verband gebracht met, gedagvaard, dagvaarding in een strafzaak, verhoord als verdachte, verhoord door de politie, ten laste gelegd, tenlastelegging, om pleegt, officier van justitie eist, eis van de officier,
contactverbod, gebiedsverbod, locatieverbod, straatverbod, huisverbod, tijdelijk huisverbod, stadionverbod, winkelverbod, schorsingsvoorwaarden, rijontzegging, ontzegging van de rijbevoegdheid, rijbewijs ingevorderd, rijbewijs is ingevorderd, rijbewijs ingenomen, rijbewijs moeten inleveren, rijbewijs inleveren, alcoholcontrole, rijbewijs is ingenomen, rijbewijs kwijt, alcoholslot,
vastzit, vastzat, zit vast, zat vast, vastgezeten, vast heeft gezeten, gezeten heeft, heeft gezeten, in de gevangenis, uit de gevangenis, gevangenis in, achter de tralies, naar halt, naar halt gestuurd, halt-straf, halt-traject, halt-afdoening, proces-verbaal gekregen, proces-verbaal opgemaakt, kreeg een strafbeschikking, strafbeschikking gekregen, huisarrest, zit in de bak, zat in de bak, bij de politierechter, proces-verbaal tegen, recidivist, recidiverisico, recidivegevaar, reclassering, reclasseringstoezicht, reclasseringsrapport, reclasseringscontact, jeugdreclassering, onder toezicht van de reclassering, proeftijd van justitie,
vog geweigerd, geen vog, vog is geweigerd, vog niet gekregen, vog afgewezen, vog-weigering, geen verklaring omtrent het gedrag, geen vog gekregen, integriteitsonderzoek, integriteitsschending, fraudeonderzoek, politieonderzoek, fiod-onderzoek, fiod, fiu-melding, melden bij de fiu, sanctielijst, opsporingsregister, internationaal gesignaleerd, gezocht door de politie, voortvluchtig, strafontslag, registratie in het evr, intern verwijzingsregister, extern verwijzingsregister, waarschuwingsregister, zwarte lijst,
gedeald, dealt, dealt drugs, dealde, handelt in drugs, gestolen heeft, heeft gestolen, had gestolen, steelt, stal geld, gejat, pikt, heeft geslagen, heeft mishandeld, heeft bedreigd, heeft aangerand, heeft misbruikt, mishandelt, mishandelde, bedreigt, bedreigde, stalkt, stalkte, chanteert, slaat zijn, sloeg zijn, slaat haar, sloeg haar, sloeg hem, in brand gestoken, ingebroken, inbrak, opgelicht heeft, fraudeert, gefraudeerd, fraude gepleegd, fraude heeft gepleegd, gesjoemeld, sjoemelt, vervalst, vervalste, vervalst heeft, witgewassen, zwart geld witwast, verduisterd, verduisterde, lekgestoken, gesmokkeld, smokkelt, gehandeld in, met een mes, een mes bij zich, een mes in, wapen bij zich, wapen zonder vergunning, zonder vergunning een wapen, greep in de kas, uit de kas gehaald, uit de kas genomen, geld gestolen, geld weggenomen, geld achterovergedrukt, achterover gedrukt, geld verduisterd, in zijn zak gestoken, met drugs in, met drugs op zak, met cocaine op zak, geld uit de kas, uit de kas gestolen, in de fout gegaan, laten blazen, meegenomen naar het bureau, reed onder invloed, onder invloed achter het stuur, onder invloed gereden, te veel gedronken achter het stuur, door rood gereden, zonder rijbewijs gereden, bij de keel, bij de keel gepakt, doorgereden na, dronken gereden,
arrested, convicted, conviction, convictions, criminal record, police record, criminal conviction, criminal past, in jail, in prison, went to prison, been in prison, ex-offender, ex-convict, offender, sex offender, felon, on probation, probation, on parole, parole, in custody, taken into custody, remanded, ankle tag, electronic tag, community service, suspended sentence, prison sentence, jail sentence, fraud investigation, criminal investigation, under investigation, police investigation, restraining order, acquitted, acquittal, found guilty, pleaded guilty, plea deal, prosecuted, indicted, suspected, prime suspect, a warrant, on bail, released on bail, wanted by the police, did time, under house arrest, police caution, cautioned by the police, failed the background check, failed a background check, sanctions list, sanctions hit, stole, has stolen, caught stealing, shoplifter, drug dealer, deals drugs, dealing drugs, assaulted, threatened to kill, embezzled, defrauded, committed fraud, broke into, put his hand under, used a glass to hit, carrying a knife, found a knife, found drugs, complaint about harassment, misconduct, misappropriated, reoffended`;

const length = String.raw`\d{1,4} (?:uur|uren|dagen|weken|maanden|maand|jaar|jaren|hours|days|weeks|months|years)(?: cel| celstraf)?`;
const few = String.raw`(?: [\p{L}\d'’.€-]{1,16}){0,4}`;
const things = String.raw`(?: (?:een|het|de|zijn|haar|meerdere|\d{1,2}) ?[\p{L}-]{2,20})?`;

export const growing: readonly (readonly [string, string])[] = [
	[
		'celstraf gevangenisstraf taakstraf werkstraf leerstraf straf detentie jeugddetentie boete',
		String.raw`(?: van| voor| wegens)* (?:${length}(?: (?:voor|wegens) ${anyOffence})?|${anyOffence})`
	],
	[
		'voorwaardelijke onvoorwaardelijke voorwaardelijk openstaande',
		String.raw` (?:straf|celstraf|taakstraf|gevangenisstraf|werkstraf|boete|jeugddetentie|rijontzegging|veroordeling)(?: van ${length})?(?: (?:voor|wegens) ${anyOffence})?`
	],
	[
		'veroordeeld veroordeling veroordelingen aangehouden gearresteerd opgepakt arrestatie aanhouding verdacht verdenking verdacht vervolgd gedagvaard vastzit vastzat vrijgesproken strafblad antecedenten antecedent betrapt bekend schuldig vastgezeten beschuldigd beticht',
		String.raw` (?:voor|wegens|van|op|op verdenking van|inzake|aan|in verband met|ivm|i\.v\.m\.) (?:een |het |de |poging tot |zware |eenvoudige )?(?:[\p{L}-]{3,20} )?${anyOffence}(?: van${things})?`
	],
	[
		'veroordeeld',
		String.raw` tot (?:een )?(?:${length}|[\p{L}-]{4,20}straf|tbs|jeugddetentie|een boete)(?: van ${length})?`
	],
	['verdacht verdenking', String.raw` van(?: (?:het )?[\p{L}-]{4,25}){1,3}`],
	[
		'vermoeden vermoedens beschuldiging beschuldigd beschuldigingen verdenkt',
		String.raw`(?: hem| haar)? van (?:[\p{L}-]{3,20} )?${anyOffence}`
	],
	[
		'aangifte aangiften',
		String.raw` (?:gedaan |doen |is gedaan |loopt |ingediend )?(?:tegen|van|wegens|voor) (?:hem|haar|onze|mijn|zijn|een|deze|die|(?:[\p{L}-]{3,20} )?${anyOffence})(?: [\p{L}-]{3,20})?`
	],
	[
		'loopt',
		String.raw` (?:nog )?(?:een )?(?:aangifte|strafzaak|onderzoek|politieonderzoek|strafrechtelijk onderzoek|vervolging) (?:tegen|naar)`
	],
	['betrapt', String.raw` op (?:[\p{L}-]{3,20} ){0,2}(?:${anyOffence}|stelen|frauderen|dealen)`],
	[
		'met in',
		String.raw` (?:politie|justitie) (?:in aanraking|te maken)(?: gehad| geweest| gekomen| gekregen)?`
	],
	['in', String.raw` aanraking (?:gekomen |geweest |gehad )?met (?:de )?(?:politie|justitie)`],
	[
		'heeft had',
		String.raw` (?:al |ooit |eerder |vroeger ){0,2}(?:een keer |twee keer |\d{1,2} (?:jaar|maanden) |\p{L}{3,5} (?:jaar|maanden) )?(?:gezeten|vastgezeten|gestolen|geslagen|gedeald|gefraudeerd|ingebroken|bekend)`
	],
	[
		'al eerder ooit',
		String.raw` (?:een keer |een paar keer )?(?:gezeten|vastgezeten|veroordeeld|opgepakt|aangehouden|gestolen)`
	],
	[
		'steelt stal steelde stelen jatte jat pikte heeft',
		String.raw` (?:[\p{L}-]{2,20} ){0,4}(?:uit de (?:kas|kassa|winkel|voorraad|medicijnkast)|gestolen)`
	],
	[
		'arrested convicted charged suspected accused acquitted prosecuted guilty conviction convictions jailed investigated',
		String.raw` (?:of|for|in|with|on suspicion of)(?: [\p{L}\d-]{2,20}){0,3} ?${anyOffence}?`
	],
	['police', String.raw` (?:found|arrested|took|stopped|seized)(?: [\p{L}-]{1,20}){1,5}`],
	['sentenced', String.raw` to [\p{L}\d ]{3,25}`],
	['gezeten vastgezeten', String.raw` (?:voor|wegens) (?:de )?[\p{L}-]{4,24}`],
	[
		'een twee drie vier',
		String.raw` (?:keer|maal|jaar|maanden) (?:vast)?gezeten(?: (?:voor|wegens) [\p{L}-]{4,24})?`
	],
	[
		'staat stond',
		String.raw` (?:bij ons |hier |overal )?bekend als (?:een |de )?(?:drugs|wapen)?(?:dealer|dief|oplichter|crimineel|veelpleger|heler|inbreker|vechtersbaas|pedofiel|zwendelaar)`
	],
	[
		'hoger',
		String.raw` beroep(?= (?:in (?:zijn|haar) (?:strafzaak|zaak)|tegen (?:zijn|haar)))`
	],
	[
		'blies blaast geblazen blazen blew',
		String.raw`${few} \d[\d.,]* ?(?:promille|‰|ug\/l|µg\/l|ugl|ug|µg)`
	],
	[
		'met',
		String.raw` (?:ruim |bijna |zo['’]n )?\d[.,]\d{1,2} ?(?:promille|‰)(?:${few} (?:van de weg gehaald|achter het stuur|aangehouden|gepakt|betrapt))?`
	],
	[
		'rijbewijs',
		String.raw`${few} (?:ingenomen|ingevorderd|afgepakt|ingetrokken|geschorst|ingeleverd|ongeldig verklaard)`
	],
	[
		'zit zat sinds verblijft verbleef geplaatst vanuit overgeplaatst',
		String.raw`${few} (?:in|naar|vanuit) (?:de |een |het )?(?:PI|P\.I\.|penitentiaire inrichting|cel|politiecel|gevangenis|bajes|nor|bak|lik|jeugdinrichting|jeugdgevangenis|tbs-kliniek|huis van bewaring|hvb|detentie|detentiecentrum)`
	],
	[
		'heeft had kreeg krijgt hebben',
		String.raw` (?:al |toen |daarvoor |er )?(?:\d{1,3}|een|twee|drie|vier|vijf|zes|acht|tien|twaalf|achttien) (?:maanden|maand|jaar|weken) (?:cel|gevangenis|onvoorwaardelijk|voorwaardelijk|gekregen(?! om| de tijd| tijd)|vastgezeten|gezeten|in de (?:cel|gevangenis|bak|bajes))`
	],
	[
		'moet moest kreeg',
		String.raw` (?:nog )?\d{2,3} uur (?:schoffelen|dienstverlening|taakstraf|werkstraf|werken van de rechter|onbetaald werk)`
	],
	['loopt liep lopen', String.raw` (?:er )?(?:nog )?(?:een |de |twee )?(?:zaak|zaken|strafzaak|aangiftes?|onderzoek|klacht bij de politie) tegen`],
	['voorkomen voorgekomen voorkwam moet', String.raw` (?:voorkomen )?(?:bij|voor) de (?:politierechter|rechter|kinderrechter|rechtbank)`],
	['vermoedelijk waarschijnlijk mogelijk', String.raw` (?:gestolen|van diefstal afkomstig)(?: [\p{L}]{3,18})?`],
	['gestolen', String.raw` (?:goed|goederen|spullen|koper|gereedschap|fiets|fietsen|waar|telefoons?|laptops?|kleding) (?:in|bij|aangetroffen|gevonden|verkocht|verkoopt)`],
	[
		'hennepplanten wietplanten wiet hennep pillen wapens vuurwapens hasj drugs cocaine coke xtc',
		String.raw` (?:aangetroffen|gevonden|in beslag genomen|op zak|in (?:zijn|haar) (?:kluisje|tas|auto|bus|kofferbak|schuur|woning|huis))`
	],
	['kweekt kweekte teelde teelt verbouwde kweken', String.raw`${few} (?:wiet|hennep|cannabis)(?: [\p{L}]{2,8}){0,2}`],
	[
		'pakte pakt nam neemt haalde haalt griste graait',
		String.raw`${few} uit (?:de|het) (?:kluis|kassa|kas|kassalade|fooienpot|voorraad|medicijnkast|collectebus)`
	],
	[
		'geld kasgeld fooien bedrag bedragen spullen',
		String.raw`${few} (?:uit (?:de|het) (?:kluis|kas|kassa|fooienpot|kassalade) (?:gepakt|gehaald|genomen|gestolen|verdwenen|weggenomen)|(?:doorgesluisd|weggesluisd|verduisterd|achterovergedrukt|achterover gedrukt))`
	],
	['stak steekt steken gestoken', String.raw`${few} in (?:zijn|haar|eigen) (?:eigen )?zak`],
	['naar', String.raw` (?:zichzelf|(?:zijn |haar )?eigen rekening|een eigen rekening) (?:overgemaakt|gesluisd|geboekt|doorgesluisd|overgeboekt)`],
	[
		'declareert declareerde gedeclareerd',
		String.raw`${few} (?:die (?:hij|zij|ze) nooit|die nooit|nooit|niet) (?:maakte|gemaakt|heeft gemaakt|werkte|gewerkt|zijn gemaakt|bestonden|gereden)`
	],
	['vog', String.raw`(?:-aanvraag)?${few} (?:geweigerd|afgewezen|afgekeurd|niet gekregen|niet rond|ingetrokken)`],
	['aanvraag', String.raw` (?:voor (?:een |de )?)?VOG (?:is |werd )?(?:geweigerd|afgewezen|afgekeurd)`],
	[
		'inval huiszoeking doorzoeking',
		String.raw`${few} (?:bij (?:hem|haar|mijn|onze)|in (?:zijn|haar) (?:huis|woning|schuur|bedrijf))(?: thuis)?`
	],
	[
		'reed rijdt rijden gereden',
		String.raw`${few} (?:zonder (?:geldig )?(?:rijbewijs|verzekering)|onder invloed|met (?:drank|alcohol|drugs|een slok) op|dronken)`
	],
	['gezocht gesignaleerd', String.raw` (?:door|wegens|voor) (?:de )?(?:politie|recherche|justitie|fiod|interpol|marechaussee|diefstal|fraude|mishandeling)`],
	['boete geldboete', String.raw` van [€\d.,a-z -]{2,16}(?: gekregen)? van de (?:rechter|politie|officier)`],
	['vast', String.raw` sinds (?:\d|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)`],
	['caught', String.raw` (?:with|stealing|dealing|selling|driving|growing)(?: [\p{L}-]{2,15}){0,3}`],
	['got serving served doing', String.raw` (?:a )?(?:\p{L}{3,9}|\d{1,2}) (?:months|years|weeks) (?:for|in (?:prison|jail)|inside|suspended)(?: [\p{L}-]{3,15})?`],
	['bekent bekende', String.raw` (?:de |het )?${anyOffence}`],
	['had', String.raw` a hit(?: in \d{4})?`],
	[
		'aangehouden opgepakt gearresteerd betrapt gepakt gesnapt staande gestopt gezien',
		String.raw`${few} (?:met|voor|wegens|om|bij|in) (?:een |het |de )?(?:xtc|coke|cocaïne|cocaine|speed|drugs|wiet|hasj|pillen|heroïne|ghb|ketamine|lachgas|mes|wapen|vuurwapen|gestolen [\p{L}]{3,14}|winkeldiefstal|inbraak|vuurwerk|vechten|vechtpartij|dealen|stelen|jatten|kluis|inbrekerswerktuig)(?!\p{L})`
	],
	[
		'voorwaardelijk onvoorwaardelijk vw',
		String.raw` (?:\d{1,3}|een|twee|drie|vier|zes|acht) ?(?:wkn|weken|week|mnd|maanden|maand|jaar|jr|dgn|dagen|uur)(?: (?:cel|celstraf|taakstraf|gevangenis))?`
	],
	[
		'uit',
		String.raw` (?:de|het) (?:kassa|kas|kluis|fooienpot|collectebus|magazijn|voorraad|medicijnkast|winkel|kleedkamer) (?:gepikt|gejat|gestolen|gegraaid|gehaald|genomen|gepakt|weggenomen|ontvreemd)`
	],
	['zette zet gezet stak steekt', String.raw`${few} (?:brand in scène|in scène|in brand|brand gesticht|in de fik)(?: (?:gezet|gestoken))?`],
	['kreeg krijgt gehad naar moet doet deed kregen', String.raw` (?:een |al |nu )?(?:halt|halt-afdoening|haltstraf|haltstraffen|strafbeschikking|dagvaarding|OM-afdoening|reprimande van de politie)(?!\p{L})`],
	['gemist mist miste niet', String.raw` (?:op )?(?:de |zijn |haar )?(?:meldplicht|reclassering|reclasseringsafspraak|taakstraf)`],
	['fraudeonderzoek', String.raw` (?:wegens|naar|tegen|om|vanwege) (?:een |het )?[\p{L}-]{3,20}(?: [\p{L}-]{3,14})?`],
	[
		'heeft had zou',
		String.raw`${few} (?:aangerand|mishandeld|bedreigd|verkracht|misbruikt|opgelicht|beroofd|neergestoken|gestalkt|afgeperst|gechanteerd|gefraudeerd|verduisterd|vervalst|gestolen|ontvreemd|gejat|ingebroken|gedeald|gehackt|vernield|omgekocht|witgewassen|gesmokkeld|achterovergedrukt|doodgestoken|doodgeschoten|geplunderd)`
	],
	[
		'steekpenningen smeergeld',
		String.raw` (?:aangenomen|gekregen|ontvangen|betaald|aannam|aanneemt|aannemen)`
	],
	['neemt nam nemen aannemen heeft', String.raw`${few} (?:steekpenningen|smeergeld)(?: aan| aangenomen| gekregen)?`],
	['took taken accepted paid', String.raw` (?:a )?(?:bribes?|kickbacks?)(?: [\p{L}-]{2,12}){0,3}`],
	['reed rijdt gereden', String.raw` (?:weer |vaak |al )?(?:dronken|beschonken|onder invloed|stoned|door met drank)`],
	['hackte hackten kraakte', String.raw`(?: [\p{L}-]{2,18}){1,2}`],
	['beschuldigd beticht', String.raw` (?:van )?[\p{L}-]{2,20}(?: [\p{L}-]{2,20}){1,3}`],
	['accused', String.raw` of(?: [\p{L}-]{2,18}){1,4}`],
	['moet moest', String.raw` zich ${few}(?:elke|iedere|wekelijks|dagelijks|twee keer per|\d keer per)?${few} melden bij (?:de )?(?:politie|reclassering|wijkagent|ind)`],
	['meldt', String.raw` zich${few} bij (?:de )?(?:politie|reclassering)`],
	['eis straf vonnis uitspraak strafeis', String.raw`:? (?:van )?(?:\d{1,3}|een|twee|drie|vier|zes|acht|tien|twaalf|achttien) (?:maanden|maand|jaar|weken|uur|dagen)(?: (?:waarvan \d{1,2} )?(?:voorwaardelijk|cel|taakstraf|gevangenisstraf|onvoorwaardelijk))?`],
	['feit delict', String.raw`: (?:art\.? ?|artikel )?\d{2,3}[a-z]? (?:sr|wvw|opiumwet|wwm)`],
	['art artikel', String.raw`\.? ?\d{1,3}[a-z]? (?:sr|wvw|wvw 1994|opiumwet|wwm)`],
	['belediging', String.raw` (?:van een |van |van de )?(?:ambtenaar|agent|politieagent|politie)`],
	['is werd was wordt', String.raw` (?:door de (?:politie|recherche|fiod) |vanochtend |gisteren |vannacht )?(?:verhoord|gehoord)${few} (?:over|wegens|als verdachte|door de (?:politie|recherche|fiod))(?: [\p{L}-]{2,14}){0,3}`],
	['zit zat uitzitten', String.raw` (?:nu |nog )?(?:een|zijn|haar) (?:straf|celstraf|gevangenisstraf|vervangende hechtenis)(?: uit)?(?: van [\p{L}\d]{1,8} (?:jaar|maanden|weken|dagen))?`],
	['zit zat komt kwam net', String.raw`${few} (?:in|uit) (?:de |het )?(?:gevangenis|cel|bajes|bak|lik|jeugdgevangenis|huis van bewaring|pi)(?!\p{L})`],
	['sloeg sloegen schopte schopten slaat schopt stak neerstak mishandelde mishandelden bedreigde bedreigden', String.raw` (?:een|zijn|haar|de|hun|een andere) (?:ex|vrouw|vriendin|man|partner|kind|kinderen|zoon|dochter|moeder|vader|leraar|docent|juf|meester|agent|conducteur|voorbijganger|bezoeker|medewerker|collega|leerling|klasgenoot|jongen|meisje|buurman|buurvrouw|beveiliger|hulpverlener|verpleegkundige|ambulancebroeder|scheidsrechter|klant)(?: [\p{L}-]{2,12}){0,3}`],
	['pleegde plegen pleegt gepleegd', String.raw` (?:een |de |meerdere |\d )?(?:[\p{L}-]{3,15} )?${anyOffence}`],
	['verspreidde verspreid deelde doorgestuurd gedeeld', String.raw` (?:een |de )?(?:naaktfoto|naaktfoto['’]s|naaktbeelden|seksfilmpje|wraakporno)`],
	['naaktfoto naaktfoto’s naaktbeelden seksfilmpje', String.raw`${few} (?:verspreid|doorgestuurd|gedeeld|rondgestuurd|gemaakt)`],
	['nam neemt stuurde sluisde hield houdt', String.raw`${few} (?:klantgegevens|klantenbestand|bedrijfsgegevens|pakketjes|pakketten|handelswaar|medicijnen|opiaten) (?:mee|door|achter|weg)`],
	['herkomst', String.raw`${few} (?:\d[\d.]{2,9}|contant|contante|geld)${few} niet (?:verklaren|aantonen|verklaard|aangetoond|uitleggen)`],
	['melding gemeld', String.raw` (?:gedaan )?(?:bij )?(?:de )?(?:FIU|MOT|ongebruikelijke transactie)(?: gedaan)?`],
	['failed refused', String.raw` (?:a|the|his|her) (?:breath|drug|alcohol|drugs|breathalyser|vetting|background) (?:test|check)`],
	['stealing pilfering skimming embezzling', String.raw` (?:from|money|cash|goods|stock|medication)(?: [\p{L}-]{2,12}){0,3}`],
	['skipped jumped', String.raw` bail`],
	['under', String.raw` (?:arrest|caution|indictment|police investigation)`],
	['pressed pressing filed', String.raw` charges against(?: [\p{L}-]{2,12}){1,2}`],
	['witwasonderzoek drugsonderzoek moordonderzoek opsporingsonderzoek', String.raw`(?: (?:in|naar|tegen|loopt) ?[\p{L}-]{0,14})?`],
	['uitgezet', String.raw` na (?:een )?(?:veroordeling|celstraf|detentie)`]
];
