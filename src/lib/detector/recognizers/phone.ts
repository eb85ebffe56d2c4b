import type { Candidate, Recognizer } from '../finding.ts';
import { digitsIn } from '../labelled.ts';
import { placesOf, tokenAt, wordSet, type SourceText } from '../source-text.ts';
import { wordMatches } from '../word-matches.ts';
import { Kept } from '../kept.ts';

const gap = String.raw`[ ./()-]{0,3}`;
const national = new RegExp(
	String.raw`(?<![\p{L}\p{N}+€]|\d[./-])\(?0(?:${gap}\d){9}(?!\d|\.\d)`,
	'gu'
);
const dutch = new RegExp(
	String.raw`(?<![\p{L}\p{N}])(?:\+|00)31 ?-?(?:\(0\))?(?:${gap}\d){9}(?!\d|\.\d)`,
	'gu'
);
/** "31699000061": a mobile number as machines and messengers write it. */
const machine = /(?<![\p{L}\p{N}.€-])316[1-9]\d{7}(?![\p{L}\p{N}]|[.-]\d)/gu;
const foreign = /(?<![\p{L}\p{N}])(?:\+|00)(?!31)[1-9]\d{0,2}(?:[ .()-]{0,2}\d){7,12}(?!\d|\.\d)/gu;

const startsAsDate = /^\(?0\d[-/.]\d{1,2}[-/.](?:19|20)\d\d/u;
/** "05-990123-26": the form in which a public prosecutor numbers cases. */
const isCase = /^\d\d[-/]\d{6}-\d\d$/u;
const publicNumber = /^0(?:800|900|906|909|88999|14|0)/u;
const areaOrMobile = /^0(?:6[1-9]|[1-57]\d|8[458])/u;

const isSubscriber = (match: string): boolean => {
	const digits = digitsIn(match);
	const groups = match.split(/[^\d]+/u).filter((group) => group !== '').length;
	return (
		!startsAsDate.test(match) &&
		!isCase.test(match) &&
		!publicNumber.test(digits) &&
		areaOrMobile.test(digits) &&
		groups <= 6
	);
};

const spokenDigits =
	wordSet(`nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien
	zeventien achttien negentien twintig dertig veertig vijftig zestig zeventig tachtig negentig
	zero one three four five six seven eight nine oh double`);
const isSpoken = (key: string): boolean =>
	spokenDigits.has(key) ||
	/^[a-z]{3,5}en(?:twin|der|veer|vijf|zes|zeven|tach|negen)tig$/u.test(key);

const spokenZeros = wordSet('nul zero oh');
const isSpokenZero = new Kept(({ key }) => spokenZeros.has(key));
const leastSpokenWords = 6;

/** "nul zes, negenennegentig, nul nul …": a run of number words that starts with a zero. */
function* spoken(source: SourceText): Generator<Candidate> {
	let next = 0;
	for (const index of placesOf(source, isSpokenZero)) {
		if (index < next) continue;
		next = index;
		let words = 0;
		while (
			isSpoken(tokenAt(source, next).key) ||
			(/^[,.-]$/u.test(tokenAt(source, next).key) && isSpoken(tokenAt(source, next + 1).key))
		) {
			if (tokenAt(source, next).kind === 'word') words += 1;
			next += 1;
		}
		if (words >= leastSpokenWords)
			yield {
				start: tokenAt(source, index).start,
				end: tokenAt(source, next - 1).end,
				confidence: 0.85
			};
	}
}

const trimmed = (match: RegExpMatchArray, confidence: number): Candidate => {
	const start = match.index ?? 0;
	// An opening bracket without its closing one belongs to the sentence, not to the number.
	const offset = match[0].startsWith('(') && !match[0].includes(')') ? 1 : 0;
	return { start: start + offset, end: start + match[0].length, confidence };
};

export const phone: Recognizer = {
	entity: 'phone',
	priority: 80,
	*find(source) {
		for (const match of wordMatches(source, national))
			if (isSubscriber(match[0])) yield trimmed(match, 0.9);
		for (const match of wordMatches(source, dutch)) yield trimmed(match, 0.95);
		for (const match of wordMatches(source, foreign)) yield trimmed(match, 0.75);
		for (const match of wordMatches(source, machine)) yield trimmed(match, 0.7);
		yield* spoken(source);
	}
};
