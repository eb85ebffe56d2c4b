import type { Span } from '../finding.ts';
import { indexFrom, tokenAt, wordSet, type SourceText } from '../source-text.ts';
import { wordMatches } from '../word-matches.ts';

const dose =
	/\d{1,4}(?:[.,]\d{1,2})? ?(?:mg|mcg|µg|microgram)(?: (?:\d ?dd ?\d?|\d ?x daags|\d ?x|per dag|daily|bd|od|tds|zn))?(?![\p{L}\p{N}/])/giu;
/** Before a weight these are no medicine. */
const others = wordSet(
	`bevat bevatten ongeveer circa maximaal minimaal hoogstens slechts telkens dagelijks contains around about naar van tot met per zijn haar
	natrium natriumchloride zout suiker calcium kalium magnesium ijzer zink vitamine cafeine caffeine sodium salt sugar nicotine alcohol eiwit vet
	weegt weighs gewicht weight dosis dosering dose tablet tabletten capsules capsule only maar nog`
);
const least = 5;

/** Medicines that are in no list, by the dose behind them: "thiamazol 30 mg". */
export function* doses(source: SourceText): Generator<Span> {
	for (const match of wordMatches(source, dose)) {
		const token = tokenAt(source, indexFrom(source, match.index) - 1);
		const isName = token.kind === 'word' && token.end - token.start >= least;
		if (!isName || others.has(token.key) || token.end < match.index - 1) continue;
		yield { start: token.start, end: match.index + match[0].length };
	}
}
