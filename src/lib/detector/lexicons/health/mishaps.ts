/** What happens to bodies: injuries, worn parts, senses that fail; drink, drugs, food and harm to oneself. By first word. */
const few = String.raw`(?: [\p{L}\d'’-]{1,14}){0,4}`;
const whose = String.raw`(?:zijn|haar|mijn|m'n|z'n|d'r|de|het|een|beide|his|her|my|a|the) `;
const side = String.raw`(?:linker ?|rechter ?|voorste |achterste |boven|onder|left |right )?`;
const part = String.raw`${side}(?:rug|nek|schouders?|armen|arm|elleboog|pols|polsen|handen|hand|vingers?|vingertop|duim|heupen|heup|knie|knieën|knieen|been|benen|enkels?|enkelbanden|enkelband|voeten|voet|tenen|teen|hoofd|ogen|oog|oren|oor|neus|kaak|tanden|tand|kiezen|kies|borst|ribben|rib|longen|sleutelbeen|scheenbeen|kuit|lies|hamstring|kruisbanden|kruisband|meniscus|achillespees|pees|pezen|spieren|spier|gewrichten|ligamenten|wervels?|bekken|schedel|huid|gehoor|zicht|trommelvlies|milt|collarbone|wrist|ankle|knee|hip|arm|leg|back|foot|hand|finger|fingers|toe|toes|shoulder|rib|ribs|jaw|nose|neck|eye|eyes|ear|hamstring|achilles|ligaments?|cruciate)`;

export const mishaps: readonly (readonly [string, string])[] = [
	[
		'scheurde brak verrekte verzwikte verstuikte kneusde blesseerde verdraaide bezeerde brandde verbrandde amputeerde stootte klemde broke tore sprained twisted fractured injured burned burnt hurt dislocated pulled ruptured strained',
		String.raw`(?: [\p{L}\d'’-]{1,14}){0,3} ${whose}${part}`
	],
	[
		'gescheurde afgescheurde ingescheurde verrekte gekneusde gebroken verbrijzelde verbrande geamputeerde ontwrichte ontstoken overbelaste versleten gehechte verstuikte verzwikte broken torn sprained twisted fractured dislocated ruptured frozen',
		String.raw` ${part}`
	],
	['gebroken gescheurde', String.raw` [\p{L}]{3,9}(?:been|wervel|bot|kom|pees|band|spier|gewricht)`],
	[
		'raakte raakt verloor verliest mist miste lost loses missing',
		String.raw`(?: [\p{L}\d'’-]{1,14}){0,2} (?:een|één|twee|drie|vier|zijn|haar|\d|one|two|three|a|an|his|her) ${side}(?:vingers?|vingertop|duim|tenen|teen|oog|been|arm|hand|voet|tanden|fingers?|thumb|toes?|eye|leg|arm|hand|foot|teeth|hearing|eyesight|sight)(?: kwijt)?`
	],
	[
		'vinger vingers vingertop duim teen tenen voet arm been oog gehoor reuk smaak evenwicht',
		String.raw` (?:is |zijn |raakte |raakt )?(?:kwijt|kwijtgeraakt|verloren|eraf|afgezaagd|verbrijzeld|bekneld|geplet|weg|aangetast|beschadigd)`
	],
	[
		'rug knieën knieen knie heupen heup gehoor oren ogen longen lever nek schouders schouder gebit hart lijf lichaam',
		String.raw`(?: [\p{L}'’-]{1,14}){0,4} (?:naar de (?:knoppen|maan|haaien|klote|gallemiezen)|versleten|op|helemaal kapot|aan gort|aan diggelen)(?![ -]\p{L})`
	],
	['gehoor zicht geheugen gezichtsvermogen conditie gezondheid spraak longfunctie nierfunctie hearing eyesight memory health sight', String.raw`(?: (?:is|gaat|wordt|van hem|van haar|ging|erg|hard|snel|steeds|de laatste tijd|has|is|getting)){0,3} (?:achteruit|slechter|minder|weg|matig|afgenomen|verslechterd|failing|going|worse|deteriorated|poor)`],
	['geen', String.raw` gevoel(?: meer)? in (?:de |zijn |haar )${part}`],
	['no', String.raw` feeling in (?:his|her|the) [\p{L} ]{3,14}`],
	['voelt', String.raw` (?:niets|niks|bijna niets)(?: meer)? in ${whose}${part}`],
	[
		'kan kon krijgt',
		String.raw` ${whose}${part}(?: [\p{L}]{2,8}){0,3} (?:niet|nauwelijks|amper)(?: meer| goed){0,2} (?:optillen|tillen|bewegen|strekken|buigen|gebruiken|belasten|draaien|omhoog|boven (?:zijn|haar|het) (?:hoofd|schouder))`
	],
	[
		'kan kon kunnen',
		String.raw`${few} (?:geen|nog geen|hooguit|maximaal|maar) (?:\d{1,4}|honderd|vijftig|tien) (?:meter|minuten|minuut|kilo|kg|uur|treden)(?: aaneengesloten| achter elkaar)? (?:lopen|staan|zitten|tillen|wandelen|fietsen|traplopen)`
	],
	['niet nooit', String.raw` (?:langer dan|meer dan|zwaarder dan) \d{1,3} (?:minuten|minuut|uur|kilo|kg)(?: aaneengesloten| achter elkaar)? (?:lopen|staan|zitten|tillen|dragen|werken)`],
	['steken druk pijn beklemming krampen branderig', String.raw` (?:gevoel )?(?:op|in|naar|aan) (?:de |zijn |haar |het )?${part}(?: bij (?:inspanning|traplopen|lopen|hoesten|zitten|bewegen|diep zuchten))?`],
	['bult wond wondje snee snijwond hoofdwond buil schram kras blaar schaafwond hematoom zwelling wounds? cut bruise lump', String.raw` (?:op|aan|in|boven|onder|on|to|above|in) (?:de |zijn |haar |het |his |her |the )?[\p{L}]{0,10}${part}`],
	['kwam kwamen geraakt klem gekneld bekneld', String.raw` (?:met )?${whose}${part}(?: [\p{L}]{2,8}){0,2} (?:tussen|onder|in) (?:een |de |het )[\p{L}]{3,16}`],
	['uit van', String.raw` (?:het |de |zijn |haar )?(?:bed|stoel|rolstoel|bank|fiets|scooter|trap|steiger|ladder) (?:gegleden|gerold|geduveld|gedonderd|gelazerd|gekukeld)`],
	['onderuit', String.raw` (?:gegaan|gegleden|ging|gleed) (?:met|op|in|van) (?:de |het |een |zijn |haar )[\p{L}]{3,14}`],
	['staat stond', String.raw` (?:[\p{L}\d]{1,8} ){0,3}(?:weken|maanden|week|maand) (?:aan de kant|langs de kant|buitenspel)`],
	// Drink, drugs, gambling.
	[
		'drinkt dronk zuipt zoop',
		String.raw` (?:weer|opnieuw|stiekem|nog steeds|in het geheim|op het werk|onder werktijd|overdag|zich klem|zich suf|zich elke|te veel|veel te veel|wekelijks te)(?! (?:koffie|thee|water|melk|mee|uit|cola|sap))(?: [\p{L}]{2,10}){0,2}`
	],
	['weer stiekem', String.raw` (?:drinkt|dronk|zuipt|blowt|blowde|snuift|gokt|gokte|gesnoven|gedronken|geblowd|gegokt)(?! (?:koffie|thee|water|mee))`],
	['heeft had', String.raw`(?: [\p{L}\d'’-]{1,14}){0,3} (?:gesnoven|geblowd)`],
	['wkn wk mnd mnden jr dgn dg weken week maanden maand jaar jaren dagen days weeks months years', String.raw` (?:droog|clean|nuchter|sober|drugsvrij|alcoholvrij|gokvrij|zonder drank|zonder drugs|off the drink|off drugs|drug-free)(?! (?:weer|brood|opgeslagen|bewaard|houden))`],
	['terugval terugvallen relapse relapsed teruggevallen', String.raw` (?:in|naar|met|on|into|after)(?: de| het| zijn| haar| her| his)? (?:coke|cocaïne|cocaine|drank|drugs|alcohol|gebruik|wiet|ghb|speed|heroïne|depressie|gokken|gamen|psychose|eetbuien|automutilatie|middelengebruik|heroin|drinking|gambling)`],
	['back', String.raw` on (?:the bottle|the booze|drugs|heroin|the drink)`],
	['off on', String.raw` (?:his|her|the) (?:meds|tablets|medication|booze|drink|antidepressants|insulin)`],
	['verslaafd verslaving', String.raw` aan (?:de |het )?(?!elkaar|jou|jullie|dit|ons)[\p{L}-]{3,20}`],
	['afhankelijk afhankelijkheid', String.raw` van (?:een |zijn |haar |de )?(?:alcohol|drank|drugs|medicatie|medicijnen|benzo\p{L}{0,12}|opi\p{L}{3,6}|insuline|zuurstof|dialyse|rolstoel|rollator|hulp bij|zorg|mantelzorg|verpleging|oxycodon|pijnstillers|slaap\p{L}{4,9}|nicotine|cannabis|wiet|ghb|sondevoeding|beademing)`],
	['stoornis', String.raw` in (?:het |de )?[\p{L}-]{4,24}(?:gebruik|afhankelijkheid|ontwikkeling|functie|ritme|regulatie|verwerking)`],
	['verstopt verstopte drinkt', String.raw`(?: [\p{L}'’-]{1,12}){0,2} (?:de |zijn |haar |lege )?(?:flessen|drankflessen|drank)(?: [\p{L}]{2,10}){0,3}`],
	['kickt kickte', String.raw`(?: [\p{L}'’-]{1,12}){0,3} af`],
	['afkickt afkicken', ''],
	// Food and harm to oneself.
	['telt', ' (?:elke|iedere|alle) calorie(?:ën|en)?'],
	['hongert hongerde', ' (?:zichzelf|zich) uit'],
	['heeft had', String.raw`(?: [\p{L}\d'’-]{1,14}){0,3} (?:zichzelf|zich) (?:gesneden|verwond|bekrast|verhongerd|iets aangedaan|wat aangedaan|willen ophangen|verhangen|van (?:het leven|kant))`],
	['zich', String.raw` (?:van (?:het leven (?:te )?(?:beroven|beroofd|heeft)|kant (?:te )?(?:maken|gemaakt))|op te hangen|voor de trein(?: [\p{L}]{2,9}){0,2}|iets aan te doen|wat aan te doen)`],
	['er', String.raw` (?:het liefst |liever |eigenlijk )?niet meer (?:te )?(?:wil|wilde|willen|hoeft|hoeven) (?:te )?zijn`],
	['liever', ' dood (?:was|is|wil|te zijn|zou zijn)'],
	['niet', String.raw` (?:meer |langer ){1,2}(?:wil|wilde|te willen|willen) leven`],
	['ziet', ' (?:het leven|het) niet (?:meer|langer) zitten'],
	['tried attempted trying threatened wants wanted', String.raw` to (?:kill (?:himself|herself|themselves)|take (?:his|her) own life|end (?:it all|his life|her life)|hang (?:himself|herself)|die)`],
	['cuts cut cutting harms harmed starves starving', ' (?:himself|herself)(?: again)?'],
	// Things that are seen and heard and are not there, and minds that fail.
	['hoort hoorde', String.raw`(?: (?:hij|zij|ze|weer|steeds|af en toe|sinds kort|soms|'s nachts|[\p{Lu}]\p{L}+)){0,3} stemmen(?! (?:op|in de|tellen|van (?:de |het )?(?:koor|buren|radio)))`],
	['ziet zag', String.raw`(?: (?:hij|zij|ze|weer|steeds|soms|'s nachts)){0,2} (?:beestjes|dode mensen|schimmen|mensen die er niet|dingen die er niet|spoken|spinnen)(?: [\p{L}]{2,8}){0,4}`],
	['wordt werd is begint raakt', String.raw`(?: (?:volgens mij|misschien|denk ik|waarschijnlijk|langzaam|een beetje|steeds|al|duidelijk|te|hij|zij|ze)){0,3} (?:dement(?:eren)?|vergeetachtig|in de war|warrig|verward|doof|blind|depressief|psychotisch|manisch|overspannen)`],
	['kent herkent', String.raw` (?:ons|hem|haar|mij|niemand|mensen|haar kinderen|zijn kinderen|mijn naam|de kinderen)(?: bijna)? niet (?:meer|altijd)(?: [\p{L}]{2,6})?`],
	['has had having', String.raw` (?:\p{L}{2,9} ){0,2}(?:fits|blackouts|a fit|a seizure|panic attacks|tremors|flashbacks|bad turn|a funny turn|a fall|falls)`],
	['can couldn cannot', String.raw`(?:['’]t|not)? (?:feel|move|lift|bend|use) (?:his|her|my) ${part}`],
	['hasn hadn', String.raw`['’]t been (?:well|himself|herself|right since|the same since)(?: since)?(?: (?:the|his|her) [\p{L}]{2,12})?`],
	['speech', String.raw` (?:is |has become |still )?(?:slurred|impaired|delayed)`],
	['smear mammogram biopsy blood x-ray bloods mri scan', String.raw`(?: tests?| counts?| results?)? (?:came|come|is|was|were|are)(?: back)? (?:abnormal|malignant|benign|positive|clear|negative|inconclusive|bad|normal|worrying|low|high)`]
];
