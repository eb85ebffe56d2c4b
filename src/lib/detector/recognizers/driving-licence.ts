import { fixedNumber } from '../fixed-numbers.ts';

// The letter O is often typed for a nought.
export const drivingLicence = fixedNumber({
	entity: 'driving-licence',
	labels: String.raw`(?:kopie )?r[il]jb(?:ew(?:ijs|\.)|\.)(?: \p{L}{1,12}){0,4}|r[il]jbewijs[^\n]{1,120} 5\.|(?:(?:driving |driver'?s )?licen[cs]e|rbw|dl)(?:[ ,]{1,2}\p{L}{1,12}){0,6}`,
	format: String.raw`[\do]{10}|\d{4}[ -]\d{3}[ -]\d{3}|\d{4}-\d{4}-\d{2}|\d{5} \d{5}`,
	topic: {
		words: /^(?:rijbewij[sz]\p{L}*|rijbew|rbw|licen[cs]es?)$/u,
		shape: /[1-9]\d{9}(?![\p{L}\p{N}]|[.,-]\d)/gu
	},
	columns: /^(?:rijbewijs|rbw|driving licence|driver license) ?(?:nummer|nr|number|no)?$/u,
	confidence: (value) => (/\d{4}/u.test(value) ? 0.92 : 0)
});
