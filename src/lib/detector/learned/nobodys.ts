import { isPersonal } from '../account-names.ts';
import { isLookAlike } from '../criminal-lookalikes.ts';
import { isCommonWord, isPlace } from '../lexicon.ts';
import { isElsewhere } from '../location-context.ts';
import { countries } from '../location-words.ts';
import { indexFrom, tokenAt, type SourceText } from '../source-text.ts';
import { isBesideThing } from '../names/names-of-things.ts';
import { closings, greetings } from '../names/words.ts';
import { fold } from '../words.ts';
import type { LearnedFact } from './facts.ts';
import { isRegister } from './reading.ts';

/** A small number or a word or two: what something else is said of. */
const bare = /^(?:(?:\p{L}+ )?\d{1,4}(?: \p{L})?|\p{L}+(?: \p{L}+)?)$/u;

/** "Is nog geheim" says that something is told elsewhere. */
const saysSecret =
	/^(?:(?:dit|dat|het|this|it) )?(?:(?:is|blijft|blijven|remains) )?(?:nog |strikt |still |strictly )?(?:geheim|vertrouwelijk|intern|secret|confidential|internal)$/iu;

/** What a letter opens or closes with, right before a name. */
const noNames: ReadonlySet<string> = new Set([...greetings, ...closings]);

/** An age has a number, in figures or in words. */
const ofYears =
	/\d|t[iy]g|t[iy]en|teen|ties|ty|elf|twaalf|eleven|twelve|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|ten|one|two|three|four|five|six|seven|eight|nine|hal[fv]|eeuw|honderd|hundred/iu;
const shortestAccount = 4;
/** "last_ip", "user_id": what a column of a table is called. */
const columnName =
	/^(?:[a-z]{2,12}_){1,3}(?:id|ip|at|by|ts|nr|no|date|name|count|type|status|email|login)$/u;
/** A year, or a number that everybody calls. */
const yearOrEmergency = /^(?:19[5-9]\d|20[0-4]\d|112|113|144|911)$/u;

/** "De apotheek", "op de werf": words of the language that name no place. */
function isOfCommonWords(source: SourceText, start: number, end: number): boolean {
	for (let index = indexFrom(source, start); tokenAt(source, index).start < end; index += 1) {
		const token = tokenAt(source, index);
		if (token.kind === 'none') break;
		if (token.kind === 'number' || token.shape === 'title' || token.shape === 'mixed') return false;
		if (token.kind === 'word' && (!isCommonWord(token) || isPlace(token))) return false;
	}
	return true;
}

/**
 * Is what the words tell nobody's after all? The name of a ship, a country or where a train or a notary is, a year for the
 * number of a patient, an age without a number, the account of a machine, half a company matter, a debt that sounds like guilt.
 */
export function isNobodys(source: SourceText, { entity, start, end }: LearnedFact): boolean {
	const written = source.text.slice(start, end);
	// Animals and ships bear the names of people.
	if (entity === 'person')
		return (
			noNames.has(fold(written)) ||
			isBesideThing(source, indexFrom(source, start), indexFrom(source, end))
		);
	if (entity === 'company-confidential') return bare.test(written) || saysSecret.test(written);
	if (entity === 'criminal') return isLookAlike(source.text, { start, end });
	if (entity === 'location')
		return (
			isOfCommonWords(source, start, end) ||
			countries.has(fold(written)) ||
			isElsewhere(source, indexFrom(source, start))
		);
	if (isRegister(entity)) return yearOrEmergency.test(written);
	if (entity === 'age') return !ofYears.test(written);
	if (entity !== 'handle') return false;
	return written.length < shortestAccount || columnName.test(written) || !isPersonal(written);
}
