import { fixedNumber } from '../fixed-numbers.ts';

export const uziNumber = fixedNumber({
	entity: 'uzi-number',
	labels: 'uzi(?:-?pas)?',
	format: String.raw`\d(?:[ .]?\d){7,8}`,
	columns: /^uzi(?: ?(?:nummer|nr))?$/u,
	confidence: () => 0.95
});
