/** The forms in which ages are written, in Dutch and English. */
export const withUnit =
	/(?<![\p{L}\p{N}.,€$-])(?:\d{1,3}(?: ?-? ?(?:jarige?|jaar oud|jaar|jr|years? old|years?|yo|y\/o|yrs?)(?![\p{L}-])| ?-?years?-old(?!\p{L})))/giu;
export const decades =
	/(?:(?:begin|midden|eind|medio|achter in de|voor in de|in de|de|early|mid|late|in his|in her)[ -](?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties))(?!\p{L})(?: gepasseerd| al gepasseerd)?/giu;
export const bareAfterWord =
	/(?:leeftijd|aged?|(?:hij|zij|ze|meneer|mevrouw|she|he|oma|opa) (?:is|was)(?: nu| now| al| pas| net)?|(?:ik ben|i am|i'm)(?: nu| now)?|(?:wordt|werd|turned|turns)(?: nu)?|(?:patient|patiënt|patiënte|man|vrouw|meisje|jongen|kind|zoon|dochter|jongetje|client|cliënt|leerling|girl|boy|woman|chauffeur|stagiair|medewerker|collega|buurt) van(?: ongeveer)?)[ :]{1,2}(\d{1,3})(?!\d|[.,:/-]\d| ?(?:%|jaar|jr|year|tot|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|uur|euro|mg|kg|cm|maanden|weken|keer|dagen|min|m2|km|punten|x)|\p{L})/giu;
export const afterRole =
	/(?:man|vrouw|jongen|meisje|zoon|dochter|kind|leerling|stagiaire?|pati[eë]nte?|cli[eë]nte?|klant|bewoner|bewoonster|collega|medewerker|medewerkster|moeder|vader|oma|opa|broer|zus|klas|patient|client|tenant|girl|boy|woman|son|daughter|student|dochters|zoons)(?: uit mijn klas)?(?: \(|, (?:age )?)(\d{1,3})(?=\)|, | en \d| and \d)/giu;
export const afterName =
	/^(?: ?\(|, ?| | is | is nu | van )(\d{1,3})(?: ?(?:jaar|jr|j|y|years?|m|v|f))?(?=[),;.]|, | en )/u;
