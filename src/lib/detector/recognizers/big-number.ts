import { fixedNumber } from '../fixed-numbers.ts';

export const bigNumber = fixedNumber({
	entity: 'big-number',
	labels: 'big(?:-registratie)?|big-register',
	format: String.raw`\d(?:[ .]?\d){10}`,
	columns: /^big(?: ?(?:nummer|nr))?$/u,
	confidence: () => 0.95
});
