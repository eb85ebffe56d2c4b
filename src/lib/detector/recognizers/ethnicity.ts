import { fieldPattern } from '../form-fields.ts';
import {
	anyOrigin,
	listedOrigin,
	listsOther,
	originFacts,
	originOfOne
} from '../lexicons/facts/origins.ts';
import { besideOrigin, cameFrom, originLife } from '../lexicons/facts/peoples.ts';
import { joiningFacts } from '../joined-facts.ts';
import { phraseRecognizer } from '../phrases.ts';

const field = fieldPattern(
	String.raw`etniciteit|etnische (?:afkomst|achtergrond)|afkomst|herkomst|land van herkomst|geboorteland|nationaliteit|staatsburgerschap|bevolkingsgroep|volk|huidskleur|migratieachtergrond|nationality|country of (?:birth|origin)|ethnicity|ethnic (?:background|origin)`
);

/** As far as a list of languages reaches. */
const around = 60;

export const ethnicity = joiningFacts(
	phraseRecognizer({
		entity: 'ethnicity',
		books: [
			{ book: originFacts, leastLink: 0.75 },
			{ book: originLife, leastLink: 0.75 }
		],
		patterns: [
			{ pattern: field, leastLink: 0.5 },
			{ pattern: cameFrom, leastLink: 0.75 },
			{ pattern: originOfOne, leastLink: 0.45 },
			{ pattern: anyOrigin, leastLink: 0.5 },
			{ pattern: listedOrigin, leastLink: 0.9 }
		],
		beside: besideOrigin,
		columns:
			/^(?:nationaliteit|afkomst|herkomst|etniciteit|land van herkomst|geboorteland|bevolkingsgroep|nationality|ethnicity|origin)$/u,
		accepts: ({ text }, { start, end }) =>
			!/[:;,(|•\t-] ?$/u.test(text.slice(Math.max(0, start - 2), start)) ||
			!listsOther.test(text.slice(Math.max(0, start - around), end + around))
	})
);
