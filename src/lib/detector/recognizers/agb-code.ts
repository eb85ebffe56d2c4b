import { fixedNumber } from '../fixed-numbers.ts';

export const agbCode = fixedNumber({
	entity: 'agb-code',
	labels: 'agb',
	format: String.raw`\d{2}[ -]?\d{6}`,
	columns: /^agb(?: ?(?:code|nummer|nr))?$/u,
	confidence: () => 0.95
});
