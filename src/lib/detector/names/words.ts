import { wordSet } from '../source-text.ts';

/** Words between or before the parts of a surname, in the languages of the names found here. */
export const particles = wordSet(
	`van de der den ter ten te het t s in op aan bij onder over uit voor tot v d vd von vom zu zum zur
	di da del della delle degli do dos das du la le les los las el al ul ait ben bin ibn bint abu oude`
);

export const titles = wordSet(
	`mevrouw mevr mw mej mejuffrouw meneer mijnheer dhr heer hr heren dames drs ir ing mr dr prof
	mister herr frau monsieur madame mme mlle senor senora signor signora sra mrs ms miss sir madam doctor dokter juf juffrouw meester fam familie gezin weduwe wed ds dominee pastoor imam tante oom ome oma opa`
);

/** What a form asks for; without a colon it stands before a name like a part of it. */
export const fieldLabels = wordSet(
	'naam achternaam voornaam voornamen voorletters roepnaam geboortenaam meisjesnaam tussenvoegsel surname forename'
);

/** Particles that a name may start with; the others are prepositions there. */
export const openingParticles = wordSet(
	'van de der den ter ten te t s in v vd von di da el al ben bin du la le'
);

/** Nouns for a private person, after which a capitalised word is that person's name. */
export const roles = wordSet(
	`patient patiente client cliente klant klante collega medewerker medewerkster werknemer werkneemster bewoner bewoonster
	huurder huurster verhuurder leerling student studente kind zoon zoontje dochter dochtertje man vrouw echtgenoot echtgenote partner
	moeder vader mama papa ouders broer broertje zus zusje zwager schoonzus schoonzoon schoondochter schoonmoeder schoonvader
	kleinzoon kleindochter neef nicht neefje nichtje buurman buurvrouw vriend vriendin ex huisarts arts chirurg internist psychiater
	psycholoog fysiotherapeut verpleegkundige verzorgende assistente assistent doktersassistente praktijkondersteuner poh apotheker
	tandarts monteur chauffeur agent agente wijkagent rechercheur verbalisant verdachte getuige slachtoffer aangever aangeefster
	eigenaar directeur directrice manager leidinggevende teamleider teamleidster afdelingshoofd chef baas voorzitter penningmeester
	secretaris secretaresse beheerder docent docente leraar lerares leerkracht mentor begeleider begeleidster behandelaar
	advocaat advocate notaris curator bewindvoerder mantelzorger casemanager wijkverpleegkundige maatschappelijk
	reclasseringswerker jeugdbeschermer consulent consulente klantmanager boekhouder accountant makelaar kandidaat kandidate
	sollicitant stagiair stagiaire trainer coach speler speelster lid oprichter koper koopster verkoper verkoopster erflater
	erfgenaam debiteur melder contactpersoon gebruiker afzender ontvanger aanvrager verzekerde gedaagde eiser eiseres
	belanghebbende appellant receptioniste kok piloot verloofde voogd pupil cursist vrijwilliger vrijwilligster
	customer tenant landlord employee colleague coworker pupil son daughter wife husband mother father brother sister uncle aunt
	nephew niece neighbour neighbor friend boyfriend girlfriend nurse therapist psychologist physiotherapist gp paediatrician surgeon
	teacher driver officer suspect witness victim owner director boss supervisor candidate applicant buyer seller member lawyer
	solicitor accountant resident intern manager grandmother grandfather grandson granddaughter`
);

/** Words that close a letter; the name stands on the same or the next line. */
export const closings = wordSet(
	'groet groeten groetjes groetend gr grt grtjs mvg vriendelijke hoogachtend liefs xx regards sincerely cheers thanks dank bedankt ondertekend getekend'
);

export const greetings = wordSet(
	'beste hoi hallo hey hee hi hai geachte lieve dag ha dear hello goedemorgen goedemiddag goedenavond moi dank bedankt sorry gefeliciteerd beterschap'
);

/** Form labels that announce a name when a colon or equals sign follows. */
export const nameLabels = wordSet(
	`naam voornaam achternaam roepnaam patient patiente client cliente klant betreft inzake aanwezig afwezig deelnemer deelnemers
	verdachte werknemer medewerker leerling student contactpersoon aanvrager huurder bewoner verzekerde melder afzender aan van cc tav
	t.a.v behandelaar verwijzer mentor ouder ouders partner contact onderwerp name patient client customer employee student from to re subject
	koper verkoper verkopers kopers aangever slachtoffer getuige genodigden speler spelers notulist voorzitter begunstigde rekeninghouder tnv`
);

/** Words before a name that make it a place, a company or an idea. */
export const institutions = wordSet(
	`brouwerij wijnhuis stichting vereniging bakkerij slagerij firma bedrijf bureau installatiebureau aannemer bouwbedrijf garage autobedrijf kapper kapsalon
	restaurant cafe eetcafe brasserie boerderij bouwbedrijf gebouw energielabel type hotel camping museum school basisschool college lyceum universiteit hogeschool ziekenhuis kliniek apotheek
	sporthal zwembad stadion theater bibliotheek kerk kapel klooster park brug station haven merk winkel supermarkt warenhuis
	uitgeverij drukkerij boekhandel galerie fonds prijs wet stelling theorie methode model algoritme ziekte syndroom sjogren effect
	principe paradox formule schaal test curve piramide cyclus proces protocol programma systeem software tool app platform
	schip zaak arrest commissie kabinet regering partij groep concern holding bank verzekeraar makelaardij advocatenkantoor
	notariskantoor accountantskantoor gemeente provincie dorp stad wijk buurt straat laan plein eiland rivier sint santa boek roman
	film serie lied album schilderij gedicht opera toneelstuk musical
	disease syndrome law theorem company brand street church university hospital method act foundation model`
);

/** Words after a name that make it a company, a building or a thing. */
export const institutionEndings = wordSet(
	`bv nv vof bvba ltd inc gmbh llc co zonen zoon museum straat laan weg plein kade ziekenhuis college lyceum school universiteit
	hogeschool stichting groep group holding bank verzekeringen bouw rioleringen dakwerken interieurs keukens schilders installaties transport logistics advies adviseurs consultancy catering tuinen makelaardij automotive advocaten notarissen accountants makelaars kliniek apotheek
	prijs hal arena stadion park theater festival foundation university hospital street road avenue bridge airport
	salad salade saus soep algoritme methode syndroom ziekte disease syndrome theorem software cloud studio pro plus server law`
);

/** Public offices and crowned heads: their holders are not private persons. */
export const publicOffices = wordSet(
	'koning koningin prins prinses keizer keizerin paus president premier kroonprins tsaar farao sint heilige profeet king queen pope saint emperor'
);

/** Verbs and phrases that have a person as their subject. */
export const personVerbs = wordSet(
	`zegt zei belt belde mailt mailde appt appte vraagt vroeg meldt meldde vertelt vertelde schrijft schreef werkt werkte woont woonde
	wil wilde heeft had is was komt kwam gaat ging krijgt kreeg kan kon moet moest mag mocht zit zat ligt lag vindt vond denkt dacht
	weet wist voelt voelde gebruikt slikt drinkt rookt verdient vertrekt vertrok stopt stopte doet deed staat stond neemt nam geeft gaf
	klaagt klaagde reageert reageerde weigert weigerde bevestigt bevestigde verklaart verklaarde aldus antwoordde riep lachte won verloor
	speelde scoorde trainde leidde overleed trouwde verhuisde zal zou hoeft huilt huilde slaapt leeft leefde sprak spreekt ontkende ontkent
	verwacht verwachtte benadrukt benadrukte lacht vervolgt besluit hoopt hoopte waarschuwt waarschuwde noemt noemde wint versloeg
	bleef blijft werd wordt droeg draagt kocht verkocht tekende bereikte eindigde begon begint groeide kijkt keek telde opende vluchtte
	publiceerde debuteerde reisde hield houdt liep loopt viel valt zag ziet herinnert legde legt zette zet stemde steunt wees wijst
	knikt glimlacht twijfelt besloot verruilde trad speelt scoort traint leidt maakte maakt kende kent hoorde hoort leerde leert
	verzucht stelt stelde bood bezocht bezoekt ontving kwalificeerde finishte sloeg redde schoot passeerde mistte vertolkt zingt zong
	says said called calls asked asks told works lives wants has had is was will would reported complained earns wrote needs takes`
);

/** Shops and makes that are also first names; in a row of them a name is one more. */
export const brands =
	wordSet(`jumbo lidl aldi plus hema hornbach gamma karwei praxis action kruidvat etos blokker mediamarkt coolblue bol
	ikea alexa siri cortana claude gemini chatgpt copilot jenkins travis ruby java python perl rust swift kotlin ada pascal julia haskell jest jasmine mocha cypress selenium hudson gerrit django flask nginx stripe adyen mollie klarna
	mercedes audi bmw seat dacia opel skoda kpn ziggo vodafone odido ing abn rabobank asn bunq heijn`);

/** Prepositions that stand inside a surname only with an article: "op 't Hof", "in den Bosch", "aan de Brugh". */
export const nestedPrepositions = wordSet('in op aan bij onder over uit voor tot');
