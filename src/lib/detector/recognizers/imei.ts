import { passesLuhn } from '../checksums.ts';
import type { Recognizer } from '../finding.ts';
import { fixedNumber } from '../fixed-numbers.ts';
import { digitsIn } from '../labelled.ts';

const labelled = fixedNumber({
	entity: 'imei',
	labels: String.raw`imei(?:sv)?(?: ?\(?(?:slot|sim)? ?[12]\)?)?[^\d\n;|]{0,40}?`,
	format: String.raw`\d(?:[ \/-]?\d){14}|\d{16}`,
	columns: /^(?:imei(?: ?[12])?(?: ?(?:nummer|nr|no|number|code))?|device imei)$/u,
	confidence: (value) => (passesLuhn(digitsIn(value)) ? 0.97 : 0.7)
});

/** Fifteen digits that pass the proof, said of a telephone. */
const ofDevice = fixedNumber({
	entity: 'imei',
	labels: String.raw`(?:toestel|telefoon|smartphone|handset|serienummer)\p{L}{0,6}[^\d\n;|]{0,30}?`,
	format: String.raw`\d{15}`,
	columns: /^toestel ?(?:nummer|nr|id)$/u,
	confidence: (value) => (passesLuhn(value) ? 0.85 : 0)
});

export const imei: Recognizer = {
	...labelled,
	*find(source, earlier) {
		yield* labelled.find(source, earlier);
		yield* ofDevice.find(source, earlier);
	}
};
