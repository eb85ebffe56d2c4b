import { fixedNumber } from '../fixed-numbers.ts';

// The letter O is often typed for a nought.
export const drivingLicence = fixedNumber({
	entity: 'driving-licence',
	labels: String.raw`(?:kopie )?rijbewijs(?: \p{L}{1,12}){0,3}|driving licen[cs]e|driver'?s licen[cs]e`,
	format: String.raw`[\do]{10}`,
	columns: /^rijbewijs ?(?:nummer|nr)?$/u,
	confidence: (value) => (/\d{4}/u.test(value) ? 0.92 : 0)
});
