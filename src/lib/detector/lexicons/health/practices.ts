/** As dentists, opticians, midwives, chiropodists, clubs, carriers and undertakers write of the people they see. By first word. */
const some = String.raw`(?: [\p{L}\d'’-]{1,14}){0,3}`;

export const practices: readonly (readonly [string, string])[] = [
	// Teeth, eyes, ears, skin, feet.
	['gaatje gaatjes kroon vulling wortelkanaal wortelkanaalbehandeling extractie element kies brug implantaat restauratie cariës caries', String.raw`:? (?:in |op |bij |van )?(?:element |de |kies )?[1-4][1-8](?!\d)(?: [\p{L}]{3,14})?`],
	['pockets pocket ppd dpsi', String.raw` ?(?:van |tot )?\d(?:[-+]\d)? ?(?:mm)?`],
	['bril lens lenzen glazen sterkte', String.raw`(?: van| met)? ?[-+–]\d{1,2}(?:[.,]\d{1,2})?`],
	['visus oogdruk gehoorverlies refractie', String.raw`(?: (?:li|re|links|rechts|OD|OS|van|is|bdz))* \d{1,2}(?:[.,]\d{1,2})?(?: ?(?:dB|mmHg|%))?`],
	['verlies', String.raw` (?:van )?\d{2,3} ?dB`],
	['schimmelnagel schimmelnagels kalknagel kalknagels ingroeinagel likdoorns eeltplekken kloven couperose steelwratjes ouderdomswratten striae littekenweefsel acnelittekens huidkanker zonneschade', ''],
	['risicovoet diabetesvoet simms', String.raw`(?: ?(?:klasse|score|profiel)? ?\d)?`],
	// Mothers and babies.
	['ontsluiting', String.raw`:? (?:van )?\d{1,2} ?(?:cm|centimeter)`],
	['apgar apgarscore geboortegewicht', String.raw`:? ?\d[\d/.]{0,6}(?: ?(?:gram|gr|g))?`],
	['groeicurve', String.raw`(?: [\p{L}]{2,8}){0,3} p ?\d{1,2}`],
	['kolft kolven borstvoeding flesvoeding bijvoeden tongriempje', String.raw`(?: (?:lukt niet|gestopt|gestart|bij|loopt niet|op het werk|geknipt|ingeknipt|te kort))?`],
	['weeën weeen vruchtwater vliezen', String.raw` (?:begonnen|gebroken|om de \d{1,2} minuten|verloren|sinds [\p{L}\d ]{3,10})`],
	// Food and travel.
	['zoutloos zoutarm zoutarme natriumarm dikvloeibaar dikvloeibare gemalen ingedikte energieverrijkt eiwitrijk eiwitrijke ketogeen glutenvrij glutenvrije lactosevrij lactosevrije fodmap vloeibaar vloeibare', String.raw` (?:dieet|voeding|eten|dranken|drinken|maaltijd|maaltijden|kost)(?: (?:vanwege|wegens|ivm|door|om) [\p{L} ]{3,20})?`],
	['insuline medicijnen medicatie epipen naalden', String.raw` (?:in de koelkast|gekoeld|mee aan boord|in de handbagage|mee op reis|op school|bij zich|in (?:zijn|haar) tas)`],
	['rolstoelplek rolstoelplaats rolstoelassistentie rolstoelhulp rolstoelvriendelijke rolstoeltoegankelijke invalidenkamer hulphondje blindengeleidehond geleidehond', String.raw`(?: (?:nodig|gevraagd|aangevraagd|geboekt|gereserveerd|voor (?:zijn|haar) [\p{L}]{4,12}))?`],
	['fit', ' to (?:fly|work|travel)'],
	['wheelchair', ' (?:assistance|access|space|user|needed|bound)'],
	// Sport and service.
	['geblesseerd geblesseerde blessure', String.raw`(?: (?:aan|geraakt|uitgevallen|aan de kant|naar de kant|gemeld|langs de kant)(?: [\p{L}]{2,12}){0,3})?`],
	['liesblessure knieblessure enkelblessure hamstringblessure kuitblessure schouderblessure rugblessure hoofdblessure polsblessure spierblessure voetblessure', ''],
	['hamstring kuit lies achillespees kruisband meniscus enkelbanden', String.raw`(?: (?:is|zijn|was|nog|weer|flink|helemaal))* (?:gescheurd|ingescheurd|afgescheurd|overbelast|geblesseerd|verrekt|geopereerd|kapot|eraf)`],
	['scheur scheurtje breuk breukje haarscheurtje', String.raw` in (?:zijn|haar|de|het) [\p{L}]{3,16}`],
	['uit', ' de kom (?:geschoten|gevlogen|geraakt|is|was|ging)'],
	['afgekeurd goedgekeurd ongeschikt', String.raw` (?:bij|na|door|tijdens) (?:de |een )?(?:keuring|medische keuring|sportkeuring|bedrijfsarts|uwv|cbr|militaire keuring)`],
	['keuring sportkeuring rijbewijskeuring vliegkeuring', String.raw` (?:niet gehaald|afgekeurd|gezakt|niet door gekomen|niet doorgekomen)`],
	// The end of life.
	['zelfgekozen', ' (?:einde|dood|levenseinde)'],
	['ligt lag', String.raw` (?:op sterven|te sterven|op zijn sterfbed|op haar sterfbed|in het hospice|in een hospice|aan de morfine)`],
	['doodsoorzaak', String.raw`:? (?:was |is )?(?:een )?[\p{L}-]{4,20}`],
	['overleden overleed stierf gestorven', String.raw` (?:na|aan|door) (?:een |de gevolgen van een |de gevolgen van )?(?:hart[\p{L}]{3,12}|kort ziekbed|kort ziekte|lang ziekbed|ziekte|kanker|[\p{L}]{3,12}kanker|longontsteking|beroerte|overdosis|val|corona|covid|sepsis|zelfdoding)`],
	['na', String.raw` een (?:kort|lang|moeilijk|slopend|moedig gedragen) (?:ziekbed|ziekte|ziekteproces)`],
	['laat liet', String.raw` (?:zich |haar ogen |zijn ogen |haar |zijn ){1,2}(?:laseren|steriliseren|opereren|behandelen|opnemen|testen op [\p{L}]{3,10}|euthanaseren|nakijken|inenten|onderzoeken)`],
	// Minds at work and at school.
	['kan kunnen kon', String.raw`${some} (?:slecht|niet goed|niet|moeilijk) (?:tegen (?:drukte|prikkels|harde geluiden|geluid|fel licht|flitslicht|stress|veranderingen|kritiek vanwege [\p{L}]{4,12})|onthouden|stilzitten|concentreren)`],
	['raakt raakte', String.raw`(?: [\p{L}]{2,9}){0,2} (?:overprikkeld|in paniek|buiten zinnen|buiten bewustzijn|in een psychose|in een depressie|overspannen|uitgeput|ontregeld|verslaafd|verward|verlamd|gewond)(?: (?:door|van|na|bij) [\p{L} ]{3,16})?`],
	['viel valt', String.raw`(?: [\p{L}\d]{2,9}){0,2} (?:flauw|uit met|uit door|uit wegens|in coma)(?: (?:ziekte|klachten|burn-?out|stress|een [\p{L}-]{4,14}))?`],
	['meldt meldde heeft ziekgemeld', String.raw`(?: [\p{L}\d]{2,9}){0,3} (?:ziek|beter) (?:gemeld )?(?:met|door|vanwege|wegens)(?: (?:een|haar|zijn))? [\p{L}-]{3,18}`],
	['loopt ging gaat moet mag wil zit', String.raw`(?: [\p{L}\d]{2,9}){0,3} (?:bij|naar) (?:een|de|haar|zijn) (?:psych\p{L}{4,8}|therapeut|haptonoom|coach voor [\p{L}-]{4,12}|oncoloog|cardioloog|neuroloog|dermatoloog|uroloog|gynaecoloog|fertiliteitsarts|diëtist|fysio\p{L}{0,10}|logopedist|ergotherapeut|kinderarts|longarts|oogarts|kno-arts|bedrijfsarts|verslavings\p{L}{4,8}|rouwtherapeut|seksuoloog|genderpoli|slaappoli|pijnpoli)`],
	['sees seeing saw', String.raw` (?:a |an |his |her |the )(?:shrink|therapist|counsellor|psychologist|psychiatrist|specialist|consultant|physio|neurologist|cardiologist|oncologist|dermatologist)(?: (?:for|about|every) [\p{L} ]{3,18})?`]
];
