import { ageWord, ones, teens, tens } from './age-patterns.ts';

/** More turns in which an age stands; the age is the first group that matches. */
const number = String.raw`\d{1,3}|(?!(?:een|één|one)(?!\p{L}))${ageWord}`;
const adverbs = String.raw`(?: (?:nu|al|pas|net|inmiddels|intussen|bijna|ruim|amper|nauwelijks|hooguit|nog|maar|zelf|ook|dit|volgend|jaar|week|vandaag|morgen|overmorgen|zaterdag|zondag|maandag|dinsdag|woensdag|donderdag|vrijdag|now|just|only|nearly|almost|already|turning|about to be)){0,3}`;
const closes = String.raw`(?=[;!?)"”]|[.,:](?!\d)|$|\n| (?:geworden|en|maar|dus|met|die|uit|of|om|toen|als|want|and|but|so|with|next|this|on|in|who|now|today|tomorrow)(?!\p{L}))`;

/** "Bewoner is inmiddels zevenentachtig": whoever stands before it must be a person. */
export const saidOfOne = new RegExp(
	String.raw`(?:is|was|wordt|werd|word|ben|turns|turned|will be)${adverbs} (${number})${closes}`,
	'giu'
);
/** "She's 45", "the twins are 4", "ze zijn 74 en 76". */
export const contracted = new RegExp(
	String.raw`(?:s?he['’]s|i['’]m|(?:s?he|i)['’]ll be|s?he will be|(?:twins|kids|girls|boys|tweeling|both) (?:are|is)|beiden|allebei|(?:kid|teenager|boy|girl|man|woman|toddler) of|(?:our|my|his|her) (?:youngest|oldest|eldest),)(?: now| only| just| nearly| almost| already)? (${number})${closes}`,
	'giu'
);
export const pairs =
	/(?:ze|zij|they|beiden) (?:zijn|are|waren)(?: nu| inmiddels)? (\d{1,3}) (?:en|and) (\d{1,3})(?=[.,;!?)]|$)/giu;
/** "Leeftijd kind: 7", "age_years=33". */
export const labelled =
	/(?:leeftijd|lft|age)(?:[ _-](?:in |van (?:de |het )?|of (?:the )?)?\p{L}{2,14}){1,2} ?[:=] ?(\d{1,3})(?![\p{L}\d]|[.,:/-]\d)/giu;
/** "(m, 23)", "v/31", "jongen 11". */
export const withSex =
	/(?:\((?:m|v|f|x|man|vrouw|male|female)[,/ ]{1,2}|(?<!\p{L})(?:[mvf]|vrouw|man)\/|[♀♂] ?|(?:jongen|meisje) )(\d{1,3})(?: ?jr)?(?=[),;.\n]|$)/giu;
/** "die van 15 heeft gespijbeld". */
export const thatOne =
	/(?:die|de oudste|de jongste|de middelste|degene|eentje|pensionado) van (\d{1,2}|\p{L}{3,12}tien)(?= (?:heeft|is|was|kan|wil|zit|gaat|en|die|wordt|mag|krijgt|doet)(?!\p{L})|[.,)])/giu;
/** "bevallen op haar 41e": a birthday, and not the second floor. */
export const birthdays =
	/(?:op|tot|sinds|vanaf|na|voor|rond|tegen) (?:zijn|haar|z['’]?n|d['’]r|mijn|m['’]n|mn|zn) (\d{2}(?:e|ste|de))(?=[.,;:!?)]|$| (?:kreeg|werd|is|was|nog|al|een|het|de|met|niet|overleden|gestopt|begon|begonnen|ging|heeft|had|en|of|bevallen|moeder|vader|door|gaan|op|weer|van)(?!\p{L}))/giu;
/** "dat ze 80 wordt", "omdat Bep bijna negentig is". */
export const verbLast = new RegExp(
	String.raw`(?:dat|omdat|als|toen|wanneer|want|die|nu|zodra|totdat|sinds|of) (?:ze|zij|hij|ie|oma|opa|mijn (?:moeder|vader|man|vrouw|zoon|dochter)|\p{Lu}\p{Ll}{1,14}) (?:dan |vandaag |morgen |vrijdag |zaterdag |zondag |pas |al |net |bijna |nog maar ){0,2}(\d{1,3}|(?!een|één|twee|drie|tien)${ageWord})(?= (?:wordt|werd|is|was|zal worden|is geworden|mag worden)(?!\p{L}))`,
	'gu'
);
/** "Hoe oud ben je?" "Zeventien". */
export const answered = new RegExp(
	String.raw`(?:hoe oud|how old)[^?\n]{2,40}\?["”’']{0,2}\s{1,2}["“‘']?(?:\p{L}{2,10}:? )?(\d{1,3}|${ageWord})(?=[.,;!?"”\n]|$| (?:jaar|en)(?!\p{L}))`,
	'giu'
);
/** "bijna negentig is ze". */
export const nearlyFirst = new RegExp(
	String.raw`(?:bijna|net|pas|al|ruim) (\d{2}|${tens}|${ones}[eë]n${tens}|${teens})(?= (?:is|was|wordt) (?:ze|zij|hij|ie|mevrouw|meneer|oma|opa|mijn|\p{Lu}\p{Ll}+))`,
	'giu'
);
