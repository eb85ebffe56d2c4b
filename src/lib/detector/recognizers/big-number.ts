import { fixedNumber } from '../fixed-numbers.ts';

export const bigNumber = fixedNumber({
	entity: 'big-number',
	labels: 'big(?:-registratie)?|big-register',
	format: String.raw`\d(?:[ .]?\d){10}`,
	topic: {
		words: /^big(?:nummers?|nrs?|registraties?|geregistreerd\p{L}{0,2}|register)?$/u,
		shape: /\d(?:[ .]?\d){10}(?![\p{L}\p{N}]|[.,-]\d)/gu
	},
	columns: /^big(?: ?(?:nummer|nr))?$/u,
	confidence: () => 0.95
});
