import { fieldPattern } from '../form-fields.ts';
import { unionFacts } from '../lexicons/facts/beliefs.ts';
import {
	unionCompounds,
	unionLife,
	unionMatters,
	unionMentions,
	unionNames
} from '../lexicons/facts/unions.ts';
import { joiningFacts } from '../joined-facts.ts';
import { phraseRecognizer } from '../phrases.ts';
import { indexFrom, tokenAt, wordSet } from '../source-text.ts';
import type { Word } from '../words.ts';

/** "Hoe word je lid": nobody is one yet. */
const joining = wordSet('word worden wordt je men waarom become becoming');

const field = fieldPattern(
	String.raw`vakbond|vakbondslidmaatschap|lid vakbond|lid van (?:een )?(?:vak)?bond|union(?: membership)?|trade union`
);
const unionWords = wordSet(
	'bond vakbond kader lidnummer fnv cnv cao cao-overleg kaderlid kaderleden staking gestaakt stakingsleider bondslid vakbondsbestuurder'
);
const isOfUnion = ({ key }: Word): boolean => unionWords.has(key) || key.endsWith('bond');

export const unionMembership = joiningFacts(
	phraseRecognizer({
		entity: 'union-membership',
		books: [
			{ book: unionFacts, leastLink: 0.5 },
			{ book: unionLife, leastLink: 0.6 }
		],
		patterns: [
			{ pattern: field, leastLink: 0.5 },
			{ pattern: unionCompounds, leastLink: 0.5 },
			{ pattern: unionMentions, leastLink: 0.95 },
			{ pattern: unionMatters, leastLink: 0.98 }
		],
		beside: String.raw`(?:lid )?(?:${unionNames}|vakbond|bond)(?:-lid|-kaderlid)?|vakbondslid|bondslid|kaderlid`,
		columns: /^(?:vakbond|bond|lid vakbond|vakbondslid|lid bond|union)$/u,
		accepts: (source, { start, end }) => {
			const index = indexFrom(source, start);
			// Members leave clubs and libraries too.
			if (
				/ als lid$|^lid (?:sinds|vanaf)(?!.*bond)|^lidmaatschap/iu.test(
					source.text.slice(start, end)
				) &&
				!source.words.some(isOfUnion)
			)
				return false;
			return ![1, 2].some((step) => joining.has(tokenAt(source, index - step).key));
		}
	})
);
