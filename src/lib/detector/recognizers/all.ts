import type { Recognizer } from '../finding.ts';
import { address } from './address.ts';
import { handle } from './handle.ts';
import { health } from './health.ts';
import { location } from './location.ts';
import { person } from './person.ts';
import { postcode } from './postcode.ts';
import { facts, formats } from './without-lexicons.ts';

/** In the order in which they run: what comes later may look at what was found before it. */
export const recognizers: readonly Recognizer[] = [
	...formats,
	address,
	postcode,
	person,
	handle,
	...facts,
	location,
	health
];
