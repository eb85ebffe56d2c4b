import type { Span } from '../finding.ts';
import { fieldPattern } from '../form-fields.ts';
import { politicalFacts } from '../lexicons/facts/beliefs.ts';
import { parties, partyCompounds, partyNames, politicalLife } from '../lexicons/facts/politics.ts';
import { joiningFacts } from '../joined-facts.ts';
import { phraseRecognizer } from '../phrases.ts';

const field = fieldPattern(
	String.raw`politieke (?:voorkeur|kleur|overtuiging|partij|gezindheid|achtergrond)|partij|partijlidmaatschap|lid (?:van )?(?:politieke )?partij|stemgedrag|stemt(?: op)?|political (?:views|party|affiliation)`
);

/** The party of somebody who stands for it in public is no secret. */
const office =
	/(?<!\p{L})(?:kamerlid|minister|staatssecretaris|premier|senator|partijleider|mp)(?!\p{L})/iu;
const before = 60;
const isOfOffice = (text: string, { start, end }: Span): boolean =>
	bareName.test(
		text
			.slice(start, end)
			.replace(
				/^(?:(?:is|was) )?(?:(?:lid|leider|voorman|(?:a )?member) )?(?:van|voor|namens|of) (?:de |het |the )?/u,
				''
			)
	) && office.test(text.slice(Math.max(0, start - before), start));
const bareName = /^\p{Lu}[\p{L}\d-]{1,14}$/u;

export const politics = joiningFacts(
	phraseRecognizer({
		entity: 'politics',
		books: [
			{ book: politicalFacts, leastLink: 0.7 },
			{ book: politicalLife, leastLink: 0.75 }
		],
		patterns: [
			{ pattern: field, leastLink: 0.5 },
			{ pattern: partyCompounds, leastLink: 0.75 },
			{ pattern: partyNames, leastLink: 0.9 }
		],
		beside: String.raw`(?:lid |stemt |kandidaat )?(?:${parties})(?:-lid|-stemmer|-kandidaat)?|links|rechts|communist|anarchist|socialist`,
		columns:
			/^(?:politieke (?:partij|voorkeur|kleur)|partij|stemt(?: op)?|stemde(?: op)?|party|votes)$/u,
		accepts: ({ text }, span) => !isOfOffice(text, span)
	})
);
