import { fixedNumber } from '../fixed-numbers.ts';

export const bigNumber = fixedNumber({
	entity: 'big-number',
	labels: String.raw`(?:big(?! (?:mac|data|bang|brother|ben|tech)(?!\p{L}))|b\.i\.g\.)[^\d\n;|]{0,40}?|(?:(?:huis|tand|kinder|bedrijfs|verzekerings|vaat|vrouwen|oog|revalidatie|jeugd|dieren)?arts|apotheker|verpleegkundige|fysiotherapeut|psycholoog|psychotherapeut|verloskundige|psychiater|orthopedagoog)[^\d\n;|]{0,24}?`,
	format: String.raw`\d(?:[ .]?\d){10}`,
	topic: {
		words: /^big(?:nummers?|nrs?|reg|registraties?|geregistreerd\p{L}{0,2}|register)?$/u,
		shape: /\d(?:[ .]?\d){10}(?![\p{L}\p{N}]|[.,-]\d)/gu
	},
	columns: /^big(?: ?(?:nummer|nr))?$/u,
	confidence: () => 0.95
});
