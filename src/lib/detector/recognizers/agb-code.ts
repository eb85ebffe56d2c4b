import { fixedNumber } from '../fixed-numbers.ts';
import { isCompactDate } from '../topic-numbers.ts';

export const agbCode = fixedNumber({
	entity: 'agb-code',
	// Nothing else is called AGB: what stands between is of no matter.
	labels: String.raw`(?:agb|a\.g\.b\.)[^\d\n;|]{0,40}?|(?:behandelaar|zorgverlener|verwijzer|praktijk)[=:]`,
	format: String.raw`\d{2}(?:[ .-]?\d{6}|(?:[ .]\d{2}){3})`,
	topic: {
		words: /^(?:agb\p{L}{0,8}|voorschrijvers?|vecozo)$/u,
		shape: /\d{2}[ -]?\d{6}(?![\p{L}\p{N}]|[.,-]\d)/gu
	},
	columns: /^agb(?: ?(?:code|nummer|nr))?$/u,
	confidence: (value) => (isCompactDate(value) ? 0 : 0.95)
});
