import { fixedNumber } from '../fixed-numbers.ts';

export const imsi = fixedNumber({
	entity: 'imsi',
	labels: 'imsi',
	format: String.raw`\d{3}(?:[ -]?\d){11,12}`,
	columns: /^imsi(?: ?(?:nummer|nr))?$/u,
	confidence: () => 0.95
});
