/** What people say of somebody's sleep, food, head and limbs, of visits to a doctor, care at home and sick leave. */
const body = String.raw`(?:linker|rechter|onder|boven)?(?:hart|rug|nek|schouder|schouders|arm|armen|elleboog|pols|polsen|hand|handen|vinger|vingers|heup|heupen|knie|knieën|been|benen|enkel|enkels|voet|voeten|teen|hoofd|oog|ogen|oor|oren|neus|keel|kaak|borst|borsten|longen|long|luchtwegen|maag|buik|darmen|blaas|nieren|nier|lever|prostaat|baarmoeder|eierstok|huid|hersenen|schildklier|alvleesklier|lies|lymfeklier(?:en)?|rib|ribben|gewrichten|spieren)`;
const few = String.raw`(?: [\p{L}\d'’-]{1,14}){0,4}`;
const whose = String.raw`(?:de |het |een |zijn |haar |mijn |d'r |z'n |the |a |his |her )?`;
const times = String.raw`(?:\d{1,2}|een|één|twee|drie|vier|vijf|zes|one|two|three|four|five|six)`;
const specialist = String.raw`(?:cardioloog|gynaecoloog|oncoloog|uroloog|neuroloog|neurochirurg|internist|reumatoloog|dermatoloog|longarts|mdl-arts|maag-darm-leverarts|orthopeed|orthodontist|kaakchirurg|kno-arts|oogarts|psychiater|psycholoog|therapeut|gz-psycholoog|kinderpsycholoog|relatietherapeut|ggz|poh-ggz|fysiotherapeut|fysio|logopedist|ergotherapeut|diëtist|verloskundige|fertiliteitskliniek|revalidatiearts|bedrijfsarts|verzekeringsarts|keuringsarts|seksuoloog|geriater|hematoloog|nefroloog|endocrinoloog|vaatchirurg|chirurg|kinderarts|jeugdarts|trombosedienst|pijnpoli|geheugenpoli|mammapoli|hartpoli|genderpoli|poli(?:kliniek)? [\p{L}]{5,16}|bloedprikken|dialyse|bestraling|verslavingszorg|verslavingsarts|slaapkliniek|crisisdienst|spoedeisende hulp|seh|huisartsenpost|oncologist|cardiologist|neurologist|psychiatrist|psychologist|therapist|gynaecologist|urologist|dermatologist|physio|physiotherapist|midwife|fertility clinic|memory clinic|rehab|surgeon|rheumatologist|haematologist)`;
const aid = String.raw`(?:beugel|tubes|buisjes|trommelvliesbuisjes|gehoorapparaat|gehoorapparaten|cochleair implantaat|prothese|kunstgebit|steunzolen|corset|korset|insulinepomp|glucosesensor|zuurstoffles|ooglapje|spalk|mitella|gips|pacemaker|icd|kunstknie|kunstheup|stent|stents|katheter|sonde|stoma|rollator|rolstoel|scootmobiel|EpiPen|inhalator|puffer)`;
const care = String.raw`(?:thuiszorg|wijkverpleging|huishoudelijke hulp|hulp in de huishouding|palliatieve zorg|terminale zorg|jeugdhulp|jeugd-ggz|wlz-indicatie|wlz|wmo-hulp|wmo-begeleiding|dagbesteding|dagbehandeling|beschermd wonen|begeleid wonen|bestraling(?:en)?|chemo\p{L}*|immuuntherapie|logopedie|fysiotherapie|emdr|therapie|bloedtransfusie|dialyse|sondevoeding|zwaardere pijnstillers|morfine|antidepressiva|zorgindicatie|ergotherapie|psychische hulp|hulp van de ggz)`;

export const healthSayings: readonly (readonly [string, string])[] = [
	['slaapt sliep slapen geslapen', String.raw`${few} ${times}(?: à ${times})? uur(?: per nacht| op een nacht| in de nacht)?`],
	['sleeps slept sleeping', String.raw` (?:only |barely |just )?${times} hours(?: a night)?`],
	['weeks months years days maanden weken dagen jaar', ' (?:clean|sober|nuchter|van de drank af|van de drugs af|afgekickt)'],
	[
		'steeds telkens voortdurend constant',
		' (?:naar de wc|naar het toilet|moet plassen|moeten plassen|overgeven|flauwvalt|valt|struikelt)(?: moet| moeten)?'
	],
	['afspraak controle intake consult verwijzing doorverwijzing polibezoek nacontrole behandeling onderzoek', String.raw`${few} (?:bij|naar|met|op|in) ${whose}${specialist}`],
	['naar bij via', String.raw` (?:de |een |zijn |haar |het )${specialist}`],
	['naar bij', ' (?:ggz|bloedprikken|dialyse|bestraling|fysio)'],
	['appointment referral referred check-up session sees seeing saw', String.raw` (?:with |at |to )?(?:the |a |an |his |her )${specialist}`],
	['heeft had krijgt kreeg draagt droeg nodig gebruikt', String.raw`${few} ${aid}`],
	['tandarts orthodontist fysio logopedie', String.raw`: ?[\p{L}]{4,16}`],
	['krijgt kreeg heeft ontvangt wacht', String.raw`${few} ${care}`],
	['thuis', String.raw` (?:met|door|vanwege|wegens) (?:zijn|haar|een|d'r|z'n) ${body}`],
	['stemmen', ' (?:hoort|hoorde|in zijn hoofd|in haar hoofd)'],
	['slecht moeilijk nauwelijks amper', ' (?:meer )?(?:slaapt|sliep|loopt|eet|ziet|hoort|ademt|praat|plast)'],
	['niet niets niks', ' (?:meer )?(?:slaapt|sliep|eet|binnenhoudt)'],
	[
		'durft komt kwam verlaat wil',
		String.raw` (?:de straat|de deur|het huis|zijn kamer|haar kamer|zijn huis|haar huis|haar bed|zijn bed|bed|buiten)${few} (?:niet|nauwelijks|amper)(?: meer)?(?: (?:uit|op|af|te komen))?`
	],
	['huilt huilde', String.raw`${few} (?:elke|iedere|hele|steeds|veel|vaak)(?: (?:dag|avond|nacht|tijd|ochtend))?`],
	['haar zijn', String.raw` ${body} (?:niet|nauwelijks|amper)(?: [\p{L}]{2,6}){0,2} (?:optillen|bewegen|strekken|buigen|gebruiken|belasten|draaien)`],
	['weet wist', String.raw`${few} niet meer (?:welke dag|waar (?:hij|zij|ze) (?:is|woont)|wie (?:hij|zij|ze|er)|hoe laat)${few}`],
	['laat liet', String.raw` (?:steeds |vaak |weer )?het gas(?: [\p{L}]{2,4})? (?:staan|aanstaan|aan)`],
	['vergeet vergat', String.raw`${few} (?:te eten|te drinken|haar kinderen|zijn kinderen|wie|alles|medicijnen|pillen)`],
	['dwaalt dwaalde verdwaalt verdwaalde', String.raw`${few} (?:'s nachts|op straat|door het dorp|rond|in haar eigen straat|in zijn eigen straat)`],
	['geen', ' (?:nachtdiensten|avonddiensten|zware dozen) mag (?:draaien|tillen|werken)'],
	['mag mogen moet', String.raw`${few} (?:van|volgens) (?:de|zijn|haar) (?:dokter|arts|bedrijfsarts|huisarts|specialist|fysio) (?:niet|geen|nog|rust)(?: [\p{L}\d]{2,14}){0,3}`],
	['mag', String.raw`${few} (?:niet|geen) (?:tillen|bukken|autorijden|auto rijden|sporten|zwemmen|fietsen)(?: (?:na|door|vanwege|wegens) (?:zijn|haar|een|de) [\p{L}-]{3,16})`],
	['niet', ' (?:autorijden|sporten|werken|vliegen|tillen) (?:na|door|vanwege|wegens) (?:zijn|haar|een) (?:aanval|operatie|val|ongeluk|beroerte|bevalling|hersenschudding)'],
	['gaat ging', String.raw` (?:er |lichamelijk |geestelijk |de laatste tijd ){0,2}(?:hard |snel |zienderogen |met de dag |steeds |flink )(?:verder )?(?:op )?achteruit`],
	['drinkt dronk', String.raw`${few} (?:fles|flessen|liter|bier|biertjes|wijn|jenever|wodka|whisky|borrels|blikken|krat)${few} (?:per|elke|iedere|een|op een) (?:dag|avond|week|nacht)`],
	['krast kerft kerfde snijdt sneed snijden', String.raw` (?:weer |zich )?(?:in|over) (?:haar|zijn) (?:armen?|polsen?|benen|bovenbenen)`],
	['eet at', String.raw` (?:alleen nog|alleen maar nog|haast niets|niks|te weinig|stiekem|bijna niks)(?: [\p{L}]{3,12}){0,2}`],
	['plas ontlasting urine', ' (?:niet|nauwelijks)(?: meer)? (?:ophouden|houden|tegenhouden)'],
	['trekt trok', ' het (?:mentaal |psychisch |lichamelijk |thuis )?niet meer'],
	['zit zat', String.raw` (?:mentaal |psychisch |helemaal )?(?:aan de grond|in de knoop met zichzelf|tegen een burn-?out|in een depressie|in de put|stuk)`],
	['keep', ' (?:food|anything|fluids|water) down'],
	['needs need needed', String.raw` (?:a |an |his |her )?(?:new (?:hip|knee|kidney|liver|heart)|operation|surgery|dialysis|chemo|transplant|hearing aids?|oxygen|insulin)`],
	['hasn haven', String.raw`['’]t (?:left (?:the|his|her) (?:house|bed|room)|slept|eaten)(?: [\p{L}]{2,8}){0,3}`],
	['won', String.raw`['’]t (?:eat|sleep|get out of bed|leave (?:the|his|her) (?:house|room))`],
	['on', ' the (?:spectrum|autism spectrum)'],
	['off out', String.raw` (?:sick|work|ill)(?: (?:with|since|because of|until) (?:his |her |a )?[\p{L}-]{3,14}){0,2}`],
	['ziet zag', String.raw` (?:steeds |alles |nu |weer )?(?:dubbel|wazig|vlekken|sterretjes)`],
	['valt viel', String.raw` (?:steeds |snel |veel |maar )?af (?:zonder|sinds|terwijl|en is moe|\d)[\p{L}\d ]{0,14}`],
	['vocht vlek vlekje vlekjes plek plekje plekken bult bultje knobbel knobbeltje knobbels cyste cysten gezwel schaduw steen stenen stolsel prop ontsteking verkalking slijtage scheurtje', String.raw` (?:in|op|achter|aan|onder|bij) (?:zijn|haar|de|het|beide) ${body}`],
	['onder in', ' de (?:scan|mri|ct-scan|mri-scan|ct|petscan|pet-scan)'],
	['last', String.raw` van [\p{L}-]{2,20}(?:heid|pijn|pijnen|klachten|krampen|uitslag|aanvallen|jeuk|dromen|zweten|ontsteking|ontstekingen|vliegers|migraine|reflux|allergie)`],
	['herstellende hersteld herstelt', String.raw` (?:van|na) (?:zijn|haar|een|de) (?!schrik|verlies|nederlaag|crisis|tegenslag|overname|brand)[\p{L}-]{4,20}`],
	['door na', ' (?:een|haar|zijn) (?:hypo|insult|black-?out|flauwte|toeval|tia|epileptische aanval|hartaanval)'],
	['uit', String.raw` (?:een|de) (?:kliniek|afkickkliniek|psychiatrische kliniek|inrichting|ggz-instelling)(?: (?:komt|kwam|ontslagen|gekomen))?`],
	['brak breekt gebroken breken', String.raw`${few} (?:zijn|haar) ${body}`],
	['zijn haar', String.raw` ${body} (?:gebroken|gescheurd|verzwikt|gekneusd|verstuikt|verrekt|geopereerd|uit de kom|ontwricht|verbrand|geblesseerd|overbelast)`],
	['hoest hoestte', String.raw` (?:al|nog steeds|bloed|sinds|de hele)(?: [\p{L}\d]{2,8}){0,2}`],
	['druk steken beklemming', String.raw` (?:op|in) (?:de|zijn|haar) (?:borst|hart|longen|hoofd)`],
	['gedotterd gekatheteriseerd geopereerd geholpen', ' (?:aan|worden|wordt)'],
	['wordt werd moet', String.raw`${few} (?:gedotterd|gekatheteriseerd|gehecht|gereanimeerd|beademd|gedialyseerd|ingeleid|gecuretteerd|gesteriliseerd|gecastreerd|geamputeerd)`],
	['arbeidsongeschikt afgekeurd', String.raw` (?:voor|verklaard|bevonden)(?: \d{1,3} ?(?:%|procent))?`],
	['wia', String.raw`(?:-aanvraag|-keuring|-traject|-beoordeling)(?: (?:aangevraagd|toegekend|afgewezen|gekregen|loopt|sinds \d{4}))?`],
	['rookt', String.raw` (?:een pakje|als een ketter|\d{1,2} sigaretten|stevig|veel|wiet|joints)(?: per dag| elke dag)?`],
	['snoof snuift gebruikte spoot slikte', String.raw`${few} (?:coke|cocaïne|speed|ketamine|ghb|heroïne|xtc|pillen|3-mmc|lachgas)`]
];

/** The same, word by word; they count as everyday words for health. Folded. */
export const healthPhrases = `trauma, trauma's, wia aangevraagd, in de wia, in de wao, probleemanalyse van de bedrijfsarts, plan van aanpak re-integratie, functionele mogelijkhedenlijst, deskundigenoordeel, herstelmelding, verzuimconsult, vangnetter, aangepaste taken vanwege, gevaccineerd, ingeent, niet ingeent, vaccinaties gehad, winderigheid, kunstmatige inseminatie, eicelpunctie, terugplaatsing, spermadonor, eiceldonor, sterilisatie, vasectomie, spiraaltje, anticonceptie, voorbehoedmiddelen, doktersbezoek, ziekenhuisbezoek, ziekenhuisafspraak, afspraak in het ziekenhuis, moet naar het ziekenhuis, ligt in het ziekenhuis, uit het ziekenhuis, spoedopname, crisisopname, dagopname, eetkliniek, afkickkliniek, verslavingskliniek, ontwenning, ontwenningsverschijnselen, terugval, zorgmachtiging, crisismaatregel, rm-machtiging, psychische hulp, hulp van de ggz, onder bewind vanwege, wilsonbekwaam verklaard, euthanasie, euthanasieverzoek, euthanasieverklaring, niet-reanimerenverklaring, behandelverbod, levenseinde, levenseindegesprek, comfortbeleid, palliatief, abstineren, on the spectrum, in rehab, in remission, six weeks off sick, signed off, sick note, gp note, occupational health, mental breakdown, feels suicidal, self-harms, self-harm, overdosed, overdose, eating problems, throws up after meals, learning difficulties, special needs, hearing loss, sober, relapsing, drinks too much, drinking problem, smokes weed, uses cocaine, throwing up, can't sleep, cannot sleep, back pain, on medication, off her meds, off his meds, fertility treatment, pregnant, expecting twins, had a stroke, had a heart attack, lab results, scan results`;
