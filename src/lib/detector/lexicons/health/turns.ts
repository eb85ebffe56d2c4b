const body = String.raw`(?:linker|rechter)?(?:hart|rug|onderrug|nek|schouder|schouders|arm|armen|elleboog|pols|hand|handen|vinger|vingers|heup|heupen|knie|knieën|been|benen|enkel|enkels|voet|voeten|teen|hoofd|oog|ogen|oor|oren|neus|keel|kaak|gebit|borst|borsten|longen|long|luchtwegen|maag|buik|darmen|blaas|nieren|nier|lever|prostaat|baarmoeder|huid|gewrichten|spieren|zenuwen|bloed|hersenen|schildklier|geheugen|gezondheid)`;
const own = String.raw`(?:zijn|haar|mijn|de|het|z'n|d'r|beide) `;
const few = String.raw`(?: [\p{L}\d'’]{1,14}){0,4}`;

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
	['vanwege wegens door om', String.raw` (?:zijn|haar) ${body}`],
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
	[
		'bloedsuiker suikers suiker gewicht bloeddruk tensie hartslag urine ontlasting eetlust gehoor zicht',
		String.raw` (?:is |zijn |was |waren )?(?:te |veel te |erg )?(?:hoog|laag|ontregeld|troebel|slecht|donker|dun|gedaald|gestegen|verminderd)`
	],
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
