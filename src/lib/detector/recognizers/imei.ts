import { passesLuhn } from '../checksums.ts';
import type { Candidate, Recognizer } from '../finding.ts';
import { fixedNumber } from '../fixed-numbers.ts';
import { digitsIn } from '../labelled.ts';
import type { SourceText } from '../source-text.ts';
import { wordMatches } from '../word-matches.ts';

const labelled = fixedNumber({
	entity: 'imei',
	labels: String.raw`imei(?:sv)?(?: ?\(?(?:slot|sim)? ?[12]\)?)?[^\d\n;|]{0,40}?`,
	format: String.raw`\d(?:[ \/-]?\d){14}|\d{16}`,
	columns: /^(?:imei(?: ?[12])?(?: ?(?:nummer|nr|no|number|code))?|device imei)$/u,
	confidence: (value) => (passesLuhn(digitsIn(value)) ? 0.97 : 0.7)
});

/** The bodies that hand out the first eight digits (GSMA TS.06), and 00 for tests. */
const bare = /(?:0[01]|10|35|44|45|49|5[0-4]|86|9[189])(?:\d{13}|[ -]\d{6}[ -]\d{6}[ -]\d|\d{4}(?:[ -]\d{2,6}){2,4})(?![\p{L}\p{N}]|[.-]\d)/gu;

/** Fifteen digits that pass the proof, said of a telephone. */
const ofDevice = fixedNumber({
	entity: 'imei',
	labels: String.raw`(?:toestel|telefoon|smartphone|handset|serienummer)\p{L}{0,6}[^\d\n;|]{0,30}?`,
	format: String.raw`\d{15}`,
	topic: {
		words:
			/^(?:imeis?|toestel\p{L}*|telefoons?|smartphones?|iphones?|ipads?|samsung|galaxy|handsets?|trackers?|gps|simlock|devices?|mdm|tablets?|gsms?|phones?|mobieltjes?|e?sims?|simkaart\p{L}*|blokke?er\p{L}*|geblokkeerd|blokkade\p{L}*|gestolen|gejat|accu|oppo|xiaomi|huawei|nokia|motorola|fairphone|oneplus|scanners?|pda|handheld|routers?|modems?|dongle|smartwatch|serienummer|hardware|stolen|handsets?|reparatie|garantie|toestel)$/u,
		shape: bare
	},
	columns: /^toestel ?(?:nummer|nr|id)$/u,
	confidence: (value) => (passesLuhn(digitsIn(value)) && digitsIn(value).length === 15 ? 0.85 : 0)
});

/** Two such numbers pass the proof by chance one time in a hundred. */
function* unlabelled(source: SourceText): Generator<Candidate> {
	const valid = [...wordMatches(source, bare)].filter(([value]) => /^\d{15}$/u.test(value) && passesLuhn(value));
	if (new Set(valid.map(([value]) => value)).size < 2) return;
	for (const { index, 0: value } of valid)
		yield { start: index, end: index + value.length, confidence: 0.7 };
}

export const imei: Recognizer = {
	...labelled,
	*find(source, earlier) {
		yield* labelled.find(source, earlier);
		yield* ofDevice.find(source, earlier);
		yield* unlabelled(source);
	}
};
