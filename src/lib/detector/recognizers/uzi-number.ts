import { fixedNumber } from '../fixed-numbers.ts';

// Nothing else is called UZI, and a telephone number is longer: what stands between is of no matter.
export const uziNumber = fixedNumber({
	entity: 'uzi-number',
	labels: String.raw`uzi[^\d\n;|]{0,50}?`,
	format: String.raw`\d(?:[ .-]?\d){7,8}`,
	columns: /^uzi ?(?:pas|register)? ?(?:nummer|nr|no|number|code)?$/u,
	confidence: () => 0.95
});
