const body = String.raw`(?:linker|rechter)?(?:hart|rug|onderrug|nek|schouder|schouders|arm|armen|elleboog|pols|hand|handen|vinger|vingers|heup|heupen|knie|knieën|been|benen|enkel|enkels|voet|voeten|teen|hoofd|oog|ogen|oor|oren|neus|keel|kaak|gebit|borst|borsten|longen|long|luchtwegen|maag|buik|darmen|blaas|nieren|nier|lever|prostaat|baarmoeder|huid|gewrichten|spieren|zenuwen|bloed|hersenen|schildklier|geheugen|gezondheid)`;
const own = String.raw`(?:zijn|haar|mijn|de|het|z'n|d'r|beide) `;
const few = String.raw`(?: [\p{L}\d'’]{1,14}){0,4}`;

const bodyWords =
	'hart rug nek schouder arm armen elleboog pols hand handen vinger vingers heup heupen knie knieen been benen enkel enkels voet voeten teen tenen oog ogen oor oren keel kaak borst longen buik huid gewrichten wond stuit hiel lies ribben hoofd gezicht lip lippen';

/** Turns of phrase in which people say that somebody is unwell, by their first word. */
export const healthTurns: readonly (readonly [string, string])[] = [
	[
		'eet at eten',
		String.raw`${few} (?:bijna niets|bijna niet|nauwelijks|amper|niets meer|niet meer|slecht)`
	],
	[
		'drinkt dronk drinken',
		String.raw`${few} (?:te veel|teveel|elke dag|iedere dag|weer alcohol|te weinig|nauwelijks|bijna niets)`
	],
	[
		'slaapt sliep slapen',
		String.raw`${few} (?:slecht|slechter|nauwelijks|amper|niet meer|niet goed|is heel slecht|lukt niet)`
	],
	[
		'loopt liep lopen',
		String.raw`${few} (?:slecht|moeilijk|moeizaam|mank|niet meer|met een (?:rollator|stok|rek|kruk))`
	],
	[
		'hoort ziet praat spreekt beweegt ademt plast',
		String.raw`${few} (?:slecht|moeilijk|moeizaam|niet meer|nauwelijks|bijna niet|bijna niets)`
	],
	['herkent herkende', String.raw`${few} (?:niet|niemand|niet meer)`],
	[
		'van uit over',
		String.raw` (?:de |het |een |zijn |haar )?(?:trap|bed|stoel|fiets|ladder|paard|rolstoel|dak|steiger|drempel) (?:af)?gevallen`
	],
	['iets gedoe', String.raw` (?:met|aan) ${own}${body}`],
	[
		'last klachten problemen pijn pijnen kramp jeuk',
		String.raw` (?:van|aan|met|in|op|bij) ${own}${body}`
	],
	['vanwege wegens door om', String.raw` (?:zijn|haar) (?:${body}|suiker|suikers|ogen|darmen|zenuwen|knieën|medicijnen|medicatie|ziekte)`],
	[
		'blauwe dikke gezwollen pijnlijke stijve zwakke slechte versleten ontstoken kapotte bloedende opgezette',
		` ${body}`
	],
	['operatie ingreep geopereerd', String.raw` aan ${own}${body}`],
	[
		'kan kon',
		String.raw`${few} (?:niet|amper|nauwelijks|moeilijk|niet goed|niet meer) (?:lopen|staan|zitten|tillen|slapen|eten|praten|traplopen|bewegen|slikken|plassen|ademen)`
	],
	[
		'mag',
		String.raw`${few} niet (?:tillen|werken van de arts|autorijden van de arts|belast worden)`
	],
	[
		'gebruikt slikt neemt krijgt spuit kreeg slikte',
		String.raw`${few} (?:medicijnen|medicatie|pillen|tabletten|druppels|injecties|pijnstillers|antidepressiva)`
	],
	['ziek', String.raw` (?:gemeld|thuis|geweest|geworden|naar huis|door|van de)`],
	['meldt meldde', String.raw` zich${few} ziek`],
	[
		'opgenomen',
		String.raw` (?:geweest |gelegen )?(?:in|op) (?:de|het|een) (?:ziekenhuis|kliniek|psychiatrie|ic|paaz|ggz|intensive care|hospice|verpleeghuis|crisisopvang|spoed)`
	],
	[
		'ligt lag',
		String.raw`${few} (?:in (?:een|het) ziekenhuis|op de (?:ic|intensive care)|in coma|aan de (?:beademing|dialyse|morfine))`
	],
	['beperkingen', String.raw`${few} (?:in|bij) [\p{L}]{4,20}`],
	['snijdt krast verwondt beschadigt', String.raw` zichzelf`],
	['zichzelf', String.raw` (?:snijdt|sneed|snijden|krast|verwondt|beschadigt|beschadigen|pijn doet|uithongert|verwaarloost|iets aandoen|wat aandoen)`],
	[
		bodyWords,
		String.raw`(?: (?:is|zijn|was|waren|beide|nog|wat|erg|flink|weer|steeds|links|rechts|li|re|heel|zeer|licht)){0,3} (?:dik|gezwollen|opgezet|rood|pijnlijk|stijf|ontstoken|blauw|koud|warm|gevoelig|gekneusd|gebroken|verstuikt|verzwikt|verlamd|doof|bont en blauw|verzuurd|versleten|kapot|geopereerd|open|benauwd)(?:,? en (?:rood|pijnlijk|dik|blauw|warm|koud|stijf|gevoelig))?`
	],
	[
		'slecht moeilijk nauwelijks amper niet',
		String.raw` (?:te |kunnen |kan |meer |goed ){1,3}(?:slapen|lopen|horen|zien|ademen|eten|plassen|praten|bewegen|slikken)`
	],
	['slecht moeilijk moeizaam', String.raw` (?:slapen|lopen|horen|zien|ademen|eten|plassen|praten|slikken|ter been)`],
	[
		'ziet hoort',
		String.raw`${few} (?:bijna|haast|vrijwel|helemaal|steeds) ?(?:niks|niets|niet|minder|slechter)(?: meer)?`
	],
	[
		'plast poept plaste spuugt spuugde braakt braakte',
		String.raw`${few} (?:in (?:zijn|haar|het) (?:broek|bed)|bloed|alles uit)`
	],
	[
		'weigert weigerde vergeet vergat stopt stopte',
		String.raw`${few} (?:pillen|medicijnen|medicatie|insuline|eten en drinken|te eten|behandeling)`
	],
	[
		'kreeg krijgt',
		String.raw`${few} (?:een )?(?:epileptische |hartaanval|paniek|angst|hypo|beroerte|toeval|aanval|black-?out|hartstilstand|bloedneus|flauwte|infarct|zonnesteek|hersenschudding|miskraam)(?:aanval(?:len)?)?`
	],
	[
		'thuiszorg wijkverpleging verpleging begeleiding dagbesteding dagopvang huishoudelijke nachtzorg respijtzorg verzorging',
		String.raw`(?: hulp| verpleging)? ?(?:\d{1,2}(?:[.,]\d)?|een|één|twee|drie|vier|vijf|zes) ?(?:x|keer|maal|uur|uren|dagen|dagdelen|ochtenden|nachten|hours?)(?: (?:per|in de|a|p\/|per) ?(?:dag|week|wk|maand))?`
	],
	['wondzorg wondverzorging compressie zwachtels steunkousen', String.raw`(?: aan| om| bij)? (?:zijn|haar|het|de|beide|li|re|linker|rechter)? ?[\p{L}]{3,14}`],
	['zwachtels steunkousen katheter stoma sonde infuus', String.raw` (?:verwisseld|aangelegd|vervangen|gelegd|geplaatst|verzorgd|aan|uit|gespoeld)`],
	[
		'gewicht bloedsuiker bloeddruk tensie rr temp temperatuur pols saturatie hb',
		String.raw`:? ?\d{1,3}(?:[.,/]\d{1,3})?(?: ?(?:kg|kilo|mmol|graden))?(?:,? (?:was|vorige keer|gisteren) \d{1,3}(?:[.,/]\d{1,3})?)?`
	],
	['blaastest bloedtest urinetest drugstest speekseltest', String.raw`:? ?(?:was |is )?(?:\d{2,4} ?(?:ug\/l|µg\/l|ugl|promille)?|positief|afgenomen|\d[.,]\d ?(?:promille|‰)?)`],
	['uitgerekend', String.raw` (?:op|in|voor|rond|eind|begin|half|medio) (?:\d{1,2} )?[\p{L}]{3,10}`],
	['rolstoel rollator scootmobiel krukken traplift tillift', String.raw` (?:tot|nodig|aangevraagd|mee|bij zich|afhankelijk|gebonden|sinds|vanwege)(?: [\p{L}]{2,18}){0,3}`],
	['zit zat loopt liep', String.raw`${few} (?:tegen een burn-?out aan|bij de psycholoog|met krukken|met een rollator|in de lappenmand|met zijn ziel onder zijn arm|in een dip)`],
	[
		"can couldn can couldnt cannot could",
		String.raw`(?:['’]t|not|n['’]t| no longer| hardly| barely) (?:hear|see|walk|sleep|breathe|lift|stand|swallow|remember|speak|eat)(?: [\p{L}]{2,12}){0,4}?(?: (?:well|properly|anymore|any more|at all|much))?`
	],
	['uses using needs', String.raw` (?:a |his |her )?(?:wheelchair|walker|hearing aids?|inhaler|insulin|crutches|oxygen|catheter|walking frame|cane)`],
	['waiting', String.raw` for (?:a |an |his |her )(?:[\p{L}]{3,12} )?(?:transplant|operation|surgery|scan|diagnosis|biopsy|new (?:hip|knee|kidney))`],
	[
		'bloedsuiker suikers suiker gewicht bloeddruk tensie hartslag urine ontlasting eetlust gehoor zicht',
		String.raw` (?:is |zijn |was |waren )?(?:te |veel te |erg )?(?:hoog|laag|ontregeld|troebel|slecht|donker|dun|gedaald|gestegen|verminderd)`
	],
	['valt viel gevallen', String.raw` (?:steeds|weer|de laatste tijd|vaker|vaak|bijna elke)(?: [\p{L}]{2,8})?(?= |[.,;!?]|$)`],
	['weer steeds', String.raw` (?:vaker )?gevallen(?! onder| in)`],
	['enkel knie pols schouder elleboog', String.raw` (?:ingetapet|getapet|getapt|ingetaped|in het gips|in een brace)`],
	['vroeghulp logopedie ergotherapie speltherapie revalidatie', String.raw`(?: voor (?:zijn|haar|de) [\p{L}]{4,14})?`],
	['weegt', String.raw` (?:nog maar |nu )?\d{2,3}(?:[.,]\d)? ?(?:kg|kilo)`],
	[
		'matig ernstig licht sterk',
		String.raw` (?:verminderde|verminderd|gestoorde|beperkte|verhoogde|verlaagde|vergrote) [\p{L}]{4,30}`
	],
	['weighs', String.raw` \d{2,3}(?:\.\d)? ?(?:kg|kilos|pounds)`],
	[
		'can cannot could',
		String.raw`(?:not|n't)? (?:barely |hardly |no longer )?(?:walk|sleep|see|hear|swallow|lift)(?: properly| anymore)?`
	],
	['lost', String.raw` (?:\p{L}{2,6}|\d{1,2}) (?:kilos|kg|pounds|stone)`],
	['sleeps eats walks', String.raw` (?:badly|poorly|hardly|barely|with a (?:stick|walker|limp))`],
	['trouble problems pain difficulty', String.raw` (?:with|in) (?:his|her|my) [\p{L}]{3,12}`],
	['bad', String.raw` (?:back|knee|knees|heart|hip|hips|hearing|eyesight|lungs)`]
];
