/** What no longer goes by itself, in the words of family, school and work: moving, sleeping, toilet, moods, growing up, prognoses. By first word. */
const few = String.raw`(?: [\p{L}\d'’-]{1,14}){0,4}`;
const some = String.raw`(?: [\p{L}\d'’-]{1,14}){0,3}`;
const still = String.raw`(?: (?:al|nu|nog|weer|steeds|altijd|echt|helemaal|bijna|de laatste tijd|sinds kort|soms|vaak|vaker|elke|iedere|hele|de|nacht|dag|week|keer|ook|heel|erg|veel|te|zo|gewoon|ineens|opeens)){0,4}`;
const number = String.raw`(?:\d{1,4}|een|één|twee|drie|vier|vijf|tien|vijftig|honderd|tweehonderd)`;
const measure = String.raw`(?:meter|meters|minuten|minuut|uur|kilometer|treden|stappen|metres|meters|minutes|yards|feet)`;

export const dailyLife: readonly (readonly [string, string])[] = [
	// Moving and doing.
	['verder langer', String.raw` dan ${number} ${measure} (?:loopt|lopen|staat|staan|zit|zitten|kan lopen|kan staan|kan zitten)`],
	['nog hooguit maximaal maar amper nauwelijks', String.raw` ${number} ${measure} (?:lopen|loopt|staan|fietsen|zitten)`],
	['geen', String.raw` (?:trap|trappen|stap|meter|twee meter|voet|hele zin|pen|kopje) (?:meer )?(?:lopen|op|af|zetten|verzetten|op of af|vasthouden|afmaken)`],
	[
		'lopen traplopen fietsen autorijden schrijven koken aankleden douchen wassen opstaan bukken tillen zitten staan slapen eten lezen strikken tandenpoetsen boodschappen concentreren onthouden nadenken praten slikken werken',
		String.raw` (?:zelf )?(?:lukt|gaat|wil|kan)(?: [\p{L}]{1,8}){0,2} (?:niet|nauwelijks|amper|moeilijk|slecht|moeizaam|bijna niet)(?: (?:meer|goed|zo))*`
	],
	['durft durfde durf', String.raw`${some} (?:niet|nauwelijks|amper|niets)(?: meer)?${some} (?:naar buiten|de straat op|te rijden|auto te rijden|de deur uit|onder de mensen|te eten|achter het stuur|in de auto|te lopen)`],
	['niet', ' meer (?:achter het stuur|naar buiten|de straat op|auto te rijden) durft'],
	['kwijt verleert vergeet', String.raw` (?:waar|hoe|welke|wie)${few} (?:is|was|moet|ligt|woont|heet|heten|werkt)`],
	['namen woorden dingen afspraken', String.raw`${some} (?:kwijt|vergeet|vergeten|door elkaar haalt|niet meer weet|niet meer vindt)(?: is| raakt)?`],
	['doolt verdwaalt zwerft dwaalt', String.raw`${still}(?: (?:rond|door|over|op|in|'s nachts|de|het|gang|gangen|huis|straat)){1,4}`],
	// Sleep, food, toilet.
	['slaap slaapt sliep slapen', String.raw`(?: (?:ik|hij|zij|ze|haar|er|daar|door|van)){0,2}${still} (?:slecht|niet|nauwelijks|amper|onrustig|beroerd|geen oog|maar \d uur)(?: (?:meer|goed|dicht|in|door))*`],
	['eet eten at', String.raw`(?: (?:ik|hij|zij|ze)){0,1}${still} (?:niks|niets|slecht|nauwelijks|amper|haast niet)(?: meer)?`],
	['spuug spuugt spuugde kots kotst kotste braak braakt overgeeft', String.raw`(?: (?:ik|hij|zij|ze)){0,1}(?: (?:al|de|hele|nacht|dag|ochtend|alles|onder|eruit|bloed|gal|vannacht|vanochtend|sinds|uit|gisteren)){1,5}`],
	['hoest hoesten nies niest', String.raw`(?: (?:ik|hij|zij|ze)){0,1}(?: (?:al|de|hele|nacht|dag|zich|me|kapot|slijm|bloed|op|aan|een|stuk|door)){2,5}`],
	['om elk elke ieder iedere', String.raw` (?:het )?(?:kwartier|half ?uur|uur|tien minuten) (?:naar (?:de wc|het toilet)|plassen|moet plassen|te plassen)(?: moet)?`],
	['houdt hield', String.raw`${some} (?:niets|niks|geen eten|geen vocht|het) (?:meer )?binnen`],
	['diarree aan', String.raw` (?:de )?(?:diarree|schijterij|spuitpoep|racekak)`],
	// Moods and minds.
	['huilt huilde jankt snikt', String.raw`(?: (?:alleen|maar|aan|één|een|stuk|door|zich|in|slaap|om|alles|niets|elke|iedere|hele|dag|dagen|nacht|avond|steeds|bij|het|minste|geringste)){2,5}`],
	['zit zat staat', String.raw`(?: (?:al|nu|er|weken|maanden|sinds|mentaal|psychisch|helemaal|volledig|echt)){0,3} (?:erdoorheen|er doorheen|op het randje|in een dip|in de put|diep in de put|aan de grond|in een burn-?out|in zak en as|niet lekker in (?:zijn|haar) vel|op instorten)`],
	['helemaal volledig totaal compleet', ' (?:opgebrand|uitgeblust|ingestort|op|leeg|kapot|overstuur|van de kaart|doorgedraaid|uitgeput)(?= (?:en|,|\\.|;|van|door|na|sinds)|[.,;!?]|$)'],
	['stort stortte ingestort', String.raw` (?:in|helemaal in|mentaal in)(?: (?:op het werk|tijdens|na|door)[\p{L} ]{0,14})?`],
	['doorgedraaid doordraait flipt', String.raw`(?: (?:na|door|van|op) [\p{L} ]{3,14})?`],
	['paniek', String.raw`(?:aanvallen)? (?:krijgt|kreeg|heeft|raakt|in de (?:lift|trein|auto|klas))`],
	['bang angstig', String.raw` (?:om (?:alleen te zijn|dood te gaan|te slapen|naar buiten te gaan|de straat op te gaan)|voor (?:mensen|bacteriën|smetten|alles))`],
	['zag ziet hoort', String.raw` (?:zijn|haar|een) (?:overleden|dode) [\p{L}]{3,12}(?: [\p{L}]{3,10})?`],
	['het', String.raw` (?:in|tussen) (?:haar|zijn|mijn|de) (?:hoofd|oren) zit`],
	['dat in', String.raw` het (?:in|tussen) (?:haar|zijn|mijn|de) (?:hoofd|oren) zit`],
	['praat mompelt lacht', String.raw` (?:tegen|in|om) (?:zichzelf|iemand die er niet is|mensen die er niet zijn)`],
	['wast wassen', String.raw` (?:zich|de handen|zijn handen|haar handen)${some} (?:kapot|dwangmatig|honderd keer|de hele dag)`],
	['krabt krabben', String.raw`(?: (?:alles|zich|zichzelf|de|haar|zijn|armen|huid|open|kapot|tot bloedens toe)){1,4}`],
	// Bodies that give up.
	[
		'nieren lever hart longen rug knie knieën heup benen ogen oren darmen lichaam lijf organen',
		String.raw` (?:het |haar |hem |me )?(?:steeds |langzaam |nu )?(?:begeven|begeeft|opspelen|speelt op|spelen op|falen|faalt|opgeven|geeft op|geven op|kapot|uitvallen|in de steek|achteruit|achteruitgaan)`
	],
	['vingertopje topje kootje', String.raw`(?: van [\p{L} ]{3,14})? (?:eraf|kwijt|af|verloren)`],
	['gevallen onderuitgegaan uitgegleden gestruikeld flauwgevallen', String.raw` (?:bij|in|op|naast|uit|voor|over) (?:de |het |een |haar |zijn )(?:toilet|wc|badkamer|douche|keuken|gang|trap|bed|kamer|stoep|straat|tuin|huiskamer|eetzaal|drempel|kleedje|rollator|stoel|magazijn|werkvloer|parkeerplaats|gladde vloer)`],
	['kaal', String.raw` (?:van|door|na) (?:de )?(?:chemo|bestraling(?:en)?|behandeling(?:en)?|medicijnen|kuur)`],
	['haar haren', String.raw` (?:kwijt|verloren|uitgevallen|valt uit|verliest)(?: is| door| van)?(?: (?:de )?(?:chemo|bestraling(?:en)?|kuur))?`],
	['sterretjes vlekken flitsen dubbel wazig', ' (?:zien|ziet|ziend|voor (?:de|haar|zijn) ogen)'],
	['suikers suiker', String.raw`(?: (?:en|heeft|te|veel|is|zijn|hoog|laag|schommelen|schommelt|ontregeld)){1,3}`],
	['heeft heb had hebt', ' (?:suikers|suiker|het zuur|last van (?:zijn|haar) suiker|iets aan (?:zijn|haar) hart|een zwak hart|een zwakke rug|een slechte rug|een slecht hart|slechte longen|slechte ogen|zwakke longen)'],
	['geopereerd opgenomen behandeld gedotterd bestraald geholpen', String.raw` (?:is|was|wordt|werd|moet worden|geweest|voor (?:zijn|haar) [\p{L}]{3,14}|aan (?:zijn|haar|de) [\p{L}]{3,14}|vanwege [\p{L} ]{3,20}|wegens [\p{L} ]{3,20})`],
	['opname opnames opgenomen', String.raw`(?: (?:geweest|geworden|is|was)){0,1} (?:op|in|bij|voor|wegens|met) (?:de |het |een )?(?:psychiatrie|paaz|kliniek|ggz|crisisafdeling|gesloten afdeling|ziekenhuis|umc|[\p{L}]{0,12}kliniek|ic|hartbewaking|ccu|verpleeghuis|psychiatrisch[\p{L}]{0,2} [\p{L}]{4,12}|afkick[\p{L}]{3,8}|[\p{L}]{4,18}(?:itis|vergiftiging|intoxicatie|klachten|infarct|bloeding|aanval|breuk|psychose|depressie|infectie|ontsteking))`],
	// Growing up.
	['spreekt praat loopt kruipt zit groeit leest', String.raw` (?:nog |nog steeds ){1,2}(?:geen (?:woordjes|woorden|zinnen|woord)|niet (?:los|zelfstandig|goed|alleen|in zinnen)|nauwelijks|niet)(?: [\p{L}]{3,8})?`],
	['lengte gewicht groei hoofdomtrek', String.raw`${some} [-+–]? ?\d(?:[.,]\d)? ?SD`],
	['zindelijk', String.raw` (?:is |was )?(?:nog )?(?:niet|overdag|alleen overdag|'s nachts niet)`],
	['nog', ' niet zindelijk'],
	['extra', String.raw` (?:tijd|examentijd|toetstijd|begeleiding|ondersteuning) (?:vanwege|wegens|door|ivm|i\.v\.m\.|om|bij) (?:toetsen|examens|tentamens|(?:zijn |haar )?(?:adhd|dyslexie|autisme|ass|concentratie))`],
	// Prognoses and ends.
	['nog', String.raw` (?:maar |hooguit |ongeveer |misschien |zo'n )?(?:${number}|anderhalf|een half|een paar|enkele|hooguit) (?:jaar|maanden|weken|dagen|maand) (?:te leven|heb|heeft|hebben|te gaan heeft)(?! (?:gewerkt|om|gespaard|getraind))`],
	['heengegaan overleden overleed gestorven', String.raw` (?:aan|na een|ten gevolge van|door) (?:een |de |zijn |haar )?(?:[\p{L}]{4,14}e )?[\p{L}-]{3,20}`],
	['slopende ongeneeslijke zeldzame progressieve erfelijke auto-immuun', String.raw` [\p{L}-]{0,12}(?:ziekte|aandoening|kwaal|afwijking|vorm van [\p{L}]{4,14})`],
	// Care at home, hours.
	['uur uren dagdelen dagdeel nachten', String.raw`(?: (?:per (?:week|dag)|in de week|extra|wekelijks)){0,2} (?:huishoudelijke (?:hulp|ondersteuning)|thuiszorg|begeleiding|verzorging|verpleging|nachtzorg|dagbesteding|dagopvang|respijtzorg|persoonlijke verzorging)`],
	['zuurstof', ' (?:aan bed|aan huis|nodig|thuis|mee|via|erbij|gestart)'],
	['zit zat', String.raw`${some} (?:in het (?:gips|verband)|in een (?:rolstoel|brace|korset)|aan de (?:dialyse|zuurstof|sonde|beademing))(?: (?:tot|vanaf) [\p{L} ]{3,16})?`],
	// English.
	['lost losing', ' (?:his|her) (?:voice|hair|appetite|hearing|sight|eyesight|memory|balance|baby|leg|arm|finger|thumb)'],
	['comes came come broke broken breaking', ' out in (?:spots|a rash|hives|blisters|a sweat)'],
	['can couldn cannot could', String.raw`(?:['’]t|not)? (?:stand|sit|walk|lift|bend|climb|drive|kneel|reach|type|write|swallow|concentrate|cope|remember|eat|sleep)(?: [\p{L}\d]{1,12}){0,4}? (?:for long|far|anymore|any more|any longer|properly|since (?:the|his|her) [\p{L}]{3,12}|above \d{2,3} degrees|above (?:the )?shoulder(?: height)?|more than [\p{L}\d ]{2,16}|stairs|the stairs|heavy|over \d{1,2} ?(?:kg|kilos))`],
	['failed', ' (?:his|her|the) (?:eye test|hearing test|medical|fitness test|health check|eyesight test)'],
	['having has had getting got needs', String.raw` (?:his|her|a|an|some|both) (?:\p{L}{3,10} )?(?:tonsils out|appendix out|wisdom teeth out|operation|op|scan|biopsy|treatment|chemo|surgery|hip (?:done|replaced)|knee (?:done|replaced)|cataracts? (?:done|removed)|gallbladder out|smear|coil fitted|filling|crown|stitches|transfusion|hysterectomy|mastectomy|termination|scare)`],
	['started on put taking takes took prescribed', String.raw` (?:on |him on |her on )?(?:O2|oxygen|antibiotics|steroids|insulin|antidepressants|medication|tablets|painkillers|statins|methadone)(?: \d[\dL]{0,4})?`],
	['sats', String.raw` (?:are |at |of |down to )?\d{2} ?%?(?: on (?:air|room air|\d{1,2}L))?`],
	['goes go went been going', String.raw` (?:to|back to|through) (?:dialysis|therapy|counselling|rehab|hospital|aa|chemo|detox|a (?:psychiatrist|psychologist|therapist|counsellor)|physio)`],
	['has have had got', String.raw` (?:got )?(?:only |about |maybe )?(?:\p{L}{2,6}|\d{1,2}) (?:weeks|months|years) (?:to live|left to live|left)`],
	['crying cries', ' (?:all day|all the time|every day|every night|constantly|at her desk|at his desk|at work|in the toilets?)'],
	['isn wasn', String.raw`['’]t (?:eating|sleeping|coping|speaking|breathing|walking|drinking)(?: [\p{L}]{3,10}){0,2}`],
	['not', String.raw` (?:eating|sleeping|coping|breathing|drinking enough)(?: [\p{L}]{3,10})?`]
];
