import { passesLuhn } from '../checksums.ts';
import { fixedNumber } from '../fixed-numbers.ts';
import { digitsIn } from '../labelled.ts';

export const imei = fixedNumber({
	entity: 'imei',
	labels: 'imei',
	format: String.raw`\d(?:[ -]?\d){14}`,
	columns: /^imei(?: ?(?:nummer|nr))?$/u,
	confidence: (value) => (passesLuhn(digitsIn(value)) ? 0.97 : 0.7)
});
