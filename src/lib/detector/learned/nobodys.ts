import { isPersonal } from '../account-names.ts';
import { isLookAlike } from '../criminal-lookalikes.ts';
import { isElsewhere } from '../location-context.ts';
import { countries } from '../location-words.ts';
import { indexFrom, type SourceText } from '../source-text.ts';
import { fold } from '../words.ts';
import type { LearnedFact } from './facts.ts';
import { isRegister } from './reading.ts';

/** A small number or a word or two: what something else is said of. */
const bare = /^(?:(?:\p{L}+ )?\d{1,4}(?: \p{L})?|\p{L}+(?: \p{L}+)?)$/u;

/** An age has a number, in figures or in words. */
const ofYears =
	/\d|t[iy]g|t[iy]en|teen|ties|ty|elf|twaalf|eleven|twelve|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|ten|one|two|three|four|five|six|seven|eight|nine|hal[fv]|eeuw|honderd|hundred/iu;
const shortestAccount = 4;
/** A year, or a number that everybody calls. */
const yearOrEmergency = /^(?:19[5-9]\d|20[0-4]\d|112|113|144|911)$/u;

/**
 * Is what the words tell nobody's after all? A country or where a train or a notary is, a year for the number of a
 * patient, an age without a number, the account of a machine, half a company matter, a debt that sounds like guilt.
 */
export function isNobodys(source: SourceText, { entity, start, end }: LearnedFact): boolean {
	const written = source.text.slice(start, end);
	if (entity === 'company-confidential') return bare.test(written);
	if (entity === 'criminal') return isLookAlike(source.text, { start, end });
	if (entity === 'location')
		return countries.has(fold(written)) || isElsewhere(source, indexFrom(source, start));
	if (isRegister(entity)) return yearOrEmergency.test(written);
	if (entity === 'age') return !ofYears.test(written);
	return entity === 'handle' && (written.length < shortestAccount || !isPersonal(written));
}
