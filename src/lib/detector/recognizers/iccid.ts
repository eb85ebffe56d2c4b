import { fixedNumber } from '../fixed-numbers.ts';
import { passesLuhn } from '../checksums.ts';
import { digitsIn } from '../labelled.ts';

export const iccid = fixedNumber({
	entity: 'iccid',
	labels: 'iccid|sim(?:kaart)?|sim card',
	format: String.raw`89(?:[ -]?\d){16,18}`,
	columns: /^(?:iccid|sim(?:kaart)? ?(?:nummer|nr)?)$/u,
	confidence: (value) => (passesLuhn(digitsIn(value)) ? 0.97 : 0.75)
});
