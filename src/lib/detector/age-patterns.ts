/** The forms in which ages are written, in Dutch and English. */
export const ones = String.raw`(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)`;
export const tens = String.raw`(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)`;
export const teens = String.raw`(?:tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien)`;
const englishTens = String.raw`(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)`;
const englishOnes = String.raw`(?:one|two|three|four|five|six|seven|eight|nine)`;
const englishTeens = String.raw`(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)`;
/** Numbers below a hundred in words. */
export const ageWord = String.raw`(?:${ones}[eë]n${tens}|${tens}|${teens}|${ones}|honderd(?:en)?(?:een|één|twee|drie|vier|vijf|zes)?|anderhalf|(?:twee|drie|vier|vijf)[eë]nhalf|${englishTens}(?:[- ]${englishOnes})?|${englishTeens}|${englishOnes})`;
const amount = String.raw`(?:\d{1,3}|${ageWord})`;

const units = String.raw`(?:jarige?|jaar oud|jaar jong|jaar|jr\.?|years? old|years?|yo|y\/o|yrs?(?: old)?|lentes)(?![\p{L}-]| of )`;

export const withUnit = new RegExp(
	String.raw`(?:\d{1,2}\/)?\d{1,3}(?:,5)?(?:[ -]{0,2}${units}| ?-?years?-old(?!\p{L})|[ -]?(?:maanden|weken|dagen)[ -]oude?(?!\p{L})|[ -](?:months?|weeks?|days?)[ -]old(?!\p{L}))(?: (?:en|and) \d{1,2} (?:maanden|mnd|weken|months|weeks)(?: oud| old)?(?!\p{L}))?`,
	'giu'
);
/** The unit comes first here: it is far rarer than the words a number may start with. */
export const unitAfterWord = /(?:jarige?|jaar|years?)(?!\p{L})(?: oude?| old|-old)?(?! of )/giu;
export const wordBeforeUnit = new RegExp(String.raw`(?<![\p{L}\p{N}-])${ageWord}[ -]{0,2}$`, 'iu');
/** "kinderen van 4 en 9 jaar", "dochters (19 en 23)", "zoons van 5, 7 en 10". */
export const lists =
	/(?:kinderen|kids|dochters|zoons|zonen|jongens|meisjes|tweeling|broers|zussen|broertjes|zusjes|kleinkinderen|pubers|children|sons|daughters|girls|boys|twins|siblings)(?: (?:van|aged|ages|zijn|are)|:)? ?\(?(\d{1,2}(?:, \d{1,2}){0,4} (?:en|and|&) \d{1,2}(?: ?(?:jaar|jr|years?)(?: old| oud)?)?)(?![\p{L}\d])/giu;
export const decades =
	/(?:(?:begin|midden|eind|half|halverwege de|dik in de|diep in de|hoog in de|medio|achter in de|voor in de|in de|de|early|mid|late|in his|in her|ergens in de|rond de|tegen de|ruim in de)[ -](?:(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)(?:er)?|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|[2-9]0(?:s|'s)?))(?![\p{L}\d]|[.,:%]\d| ?(?:euro|%|keer|mensen|stuks|uur|km|jaren|er jaren|'s))(?: jaar)?(?: gepasseerd| al gepasseerd)?|tussen de [2-9]0 en (?:de )?[2-9]0(?! ?(?:euro|%|procent|stuks|mensen|keer))(?: jaar)?|bijna (?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig|honderd)|een jaar of (?:\d{2}|\p{L}{2,14}tig)|(?:twintiger|dertiger|veertiger|vijftiger|zestiger|zeventiger|tachtiger|negentiger|[2-9]0['’]?er|[4-9][05]-?plusser|[5-9]0\+)(?![\p{L}\d])/giu;
const notAnAge = String.raw`(?!\d|[.,:/-]\d| ?(?:%|jaar|jr|years?|tot|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|uur|u|euro|eur|mg|kg|kilo|pond|liter|gr|gram|cm|meter|regels|zinnen|woorden|pagina['’]?s|alinea['’]?s|coupletten|slides|vragen|stappen|lines|words|pages|maanden|weken|keer|dagen|min|minuten|m2|km|punten|x|stuks|graden|procent|mensen|man|van|op|st|nd|rd|th|of them|hours?|days?|percent|points?|minutes)(?!\p{L})|\p{L})`;
export const bareAfterWord = new RegExp(
	String.raw`(?:leeftijd|lft\.?|aged?|at age|op zijn|op haar|(?:hij|zij|ze|meneer|mevrouw|mw|dhr|she|he|oma|opa|moeder|vader|(?:mijn|mn|m['’]n|onze|ons|zijn|zn|haar|jullie|my|our|his|her) (?:zoon|zoontje|dochter|dochtertje|kind|man|vrouw|moeder|vader|oma|opa|broer|broertje|zus|zusje|partner|vriend|vriendin|oudste|jongste|middelste|kleinzoon|kleindochter|oom|tante|schoonmoeder|schoonvader|buurman|buurvrouw|son|daughter|mother|father|brother|sister|wife|husband)) (?:is|was)(?: nu| now| al| pas| net| inmiddels| ondertussen| bijna| zelf| only| just)?|(?:ik|ikzelf) (?:ben|was)(?: nu| al| pas| net| inmiddels| toen| zelf| bijna| ook)?|(?:i am|i'm|i was|i’m)(?: now| only)?|(?:wordt|word|werd|turned|turns|turning)(?: nu| dit jaar| (?:volgende|deze|komende) \p{L}{3,8}| morgen| vandaag| overmorgen| binnenkort| in \p{L}{3,9}| bijna| net| next \p{L}{4,5}| op \p{L}{5,9}| on \p{L}{5,9})?|toen (?:hij|zij|ze|ik)|(?:pati[eë]nte?|man|vrouw|heer|dame|meneer|mevrouw|meisje|jongen|kind|baby|zoon|dochter|zoontje|dochtertje|jongetje|broertje|zusje|broer|zus|puber|cli[eë]nte?|leerling|girl|boy|woman|lady|kid|chauffeur|stagiaire?|medewerker|medewerkster|collega|bewoner|bewoonster|weduwe|weduwnaar|buurt|moeder|vader|oma|opa|vriendin|vriend|partner|kleinzoon|kleindochter) van(?: ongeveer| circa| rond de| bijna| net| pas| nog maar)?)[ :=">]{1,4}(?:(\d{1,3})${notAnAge}|((?!een|één|one|ten|two|twee)${ageWord})(?=[,.;)!?]| (?:en|and|heeft|is|was|met|die|kan|wil|moet|uit|in|bij|op|om|zonder|woont|zit|werkt|krijgt|gaat|vraagt|zoekt|has|with|who|on|from|at|lives|works|this|next)(?!\p{L})|$))`,
	'giu'
);
/** "een vrachtwagenchauffeur van 46": the number after "van", and the nouns that make it an age. */
export const ofNumber = new RegExp(
	String.raw`van (?:ongeveer |circa |rond de )?(\d{1,3})${notAnAge}`,
	'giu'
);
export const agedNoun =
	/(?:man|vrouw|meisje|jongen|kind|baby|zoon|dochter|(?:zoon|dochter|jonge|broer|zus|neef|nich|kind|baby|manne|vrouw)(?:t|e)?je|broer|zus|puber|leerling|chauffeur|stagiaire?|medewerker|medewerkster|collega|bewoner|bewoonster|vriendin|vriend|student|studente|lasser|bakker|boer|docent|verpleegkundige|monteur|peuter|kleuter|tiener|bejaarde|slachtoffer|verdachte|huurder|huurster|klant|moeder|vader|buurt|werker|werkster|oma|opa|tante|oom|neef|nicht|kleinzoon|kleindochter|pati[eë]nte?|cli[eë]nte?|boy|girl|child|son|daughter|kid|nephew|niece) $/iu;
/** "zoontje van 8 maanden", "baby of three weeks". */
export const ofBabies = new RegExp(
	String.raw`(?:baby|zoon|zoontje|dochter|dochtertje|kindje|kind|kleine|kleintje|kleinkind|neefje|nichtje|meisje|jongetje|tweeling|boy|girl|infant)(?: van \p{Lu}\p{L}{1,15})?(?: van|,| is| of| \()[ ]?(?:nu )?(${amount} (?:maanden|mnd|weken|months|weeks))(?!\p{L}| (?:geleden|ago|zwanger|te vroeg))`,
	'giu'
);
export const afterRole =
	/(?:man|vrouw|jongen|meisje|zoon|dochter|zoontje|dochtertje|kind|baby|leerling|stagiaire?|pati[eë]nte?|cli[eë]nte?|klant|bewoner|bewoonster|collega|medewerker|medewerkster|moeder|vader|oma|opa|broer|zus|broertje|zusje|klas|partner|vriend|vriendin|patient|client|tenant|girl|boy|woman|son|daughter|student|husband|wife|dochters|zoons|oudste|jongste|middelste)(?: \p{L}{1,12}){0,3}(?: \(|, (?:age )?)(\d{1,3})(?: ?(?:jr?|y|m|v|f))?(?=\)|,(?! ?\d)| en \d| and \d)/giu;
export const afterName =
	/^(?: ?\((?:[\p{L}][\p{L} '’-]{2,22}, ){0,2}|, \p{Ll}[\p{Ll} '’-]{2,20}, |,? ?\([^()\n]{3,30}\), ?|, (?:nu |age |aged |now |(?:groep|klas|team|groep|class) \w{1,3}, )?| | is | is nu | van |:? (?=\d{1,3} (?:jaar|jr)))(?:(?:bijna|net|pas|nu|ca\.?|circa|ongeveer|rond de|naar schatting|almost|nearly|about|age|aged) )?(\d{1,3})(?: ?(?:jaar|jr|j|y|years?|yo|m|v|f))?(?=!?[);](?!\d)|[,.](?!\d)| en (?!\d)|$| (?:pnr|bsn|geb|met|sinds|opgenomen|dag|man|vrouw|m|v)(?!\p{L}))/u;
/** "bevallen op haar 41e", "at his 18th": the birthday of that number. */
export const ordinal =
	/(?:op|rond|voor|na|tot|sinds|at|on|since) (?:zijn|haar|mijn|hun|zn|his|her|my) (\d{1,2}(?:e|ste|de|th|st|nd|rd))(?=[.,;!?)]|$| (?:verjaardag|birthday|al|nog|is|was|werd|kreeg|bevallen|getrouwd|gestopt|begonnen|ziek|overleden|weduwe|wees|en|and|she|he)(?!\p{L}))/giu;
/** "man 54 jr", "vr, 62", "43M", "67 v": the shorthand of care. */
export const clinical =
	/(?:(?:man|vrouw|vr|pt|pat|pati[eë]nte?|client|cliënte?|mw|dhr|mevr|m|v)\.?[ ,:]{1,2}(\d{1,3})(?: ?(?:jr?|jaar|jrs|y)(?!\p{L})| (?=met (?!\d)|bekend |COPD|DM|HVZ))|(\d{1,3}) ?(?:jr|jaar|j|jrs)\.? (?=(?:man|vrouw|vr|m|v|meisje|jongen)(?!\p{L}))|[MV]\/(\d{2})(?=[ ,;.])|(\d{2}) ?(?:yo|y\/o|y)? ?[MFmfv](?=[ ,;.]{1,2}(?:with|met|presenting|bekend|known|sinds|since|c\/o|vg|hx|admitted|opgenomen)))/gu;
