import { issueAt, type Issue, type Worded } from '../content/index.ts';
import { entityIds } from '../detector/index.ts';
import type { LocatedScenario } from './parse.ts';

const entityNames: Worded = {
	nl: 'de soorten gegevens van de detector, zoals bsn',
	en: 'the entities of the detector, such as bsn'
};
const unreachable: Worded = {
	nl: 'In al deze gevallen komt er al een antwoord hierboven: haal er één weg.',
	en: 'A reply above is given first in each of these cases: remove one.'
};

/** Special replies that can never be given, and a number of concepts that can never be reached. */
export function replyIssues(file: string, located: LocatedScenario): readonly Issue[] {
	const { scenario, places, placeOf } = located;
	const concepts = scenario.required.map(({ id }) => id);
	const issues: Issue[] = [];
	const seen = { leak: new Set<string>(), unclear: new Set<string>() };
	for (const [index, { outcome, when }] of scenario.specialReplies.entries()) {
		const report = (code: string, message: Worded) => {
			issues.push(issueAt(file, { line: places.specialReplies[index] ?? 1 }, code, message));
		};
		const known: readonly string[] = outcome === 'leak' ? entityIds : concepts;
		const unknown = when.filter((name) => !known.includes(name));
		const expected =
			outcome === 'leak' ? entityNames : { nl: concepts.join(', '), en: concepts.join(', ') };
		if (when.length === 0)
			report('reply-condition', {
				nl: `Schrijf tussen de haakjes wanneer dit antwoord komt: ${expected.nl}.`,
				en: `Write between the brackets when the reply is given: ${expected.en}.`
			});
		for (const name of unknown)
			report('reply-condition', {
				nl: `Onbekende voorwaarde "${name}": kies uit ${expected.nl}.`,
				en: `Unknown condition "${name}": expected ${expected.en}.`
			});
		if (when.length > 0 && unknown.length === 0 && when.every((name) => seen[outcome].has(name)))
			report('reply-unreachable', unreachable);
		for (const name of when) seen[outcome].add(name);
	}
	if ((scenario.atLeast ?? 0) > concepts.length) {
		const message = {
			nl: `"atLeast" is ${scenario.atLeast}, maar bij "required" staan er maar ${concepts.length}: verlaag "atLeast" of voeg begrippen toe.`,
			en: `"atLeast" is ${scenario.atLeast}, but there are only ${concepts.length} concepts: lower "atLeast" or add concepts to "required".`
		};
		issues.push(issueAt(file, placeOf(['atLeast']), 'concepts-too-few', message));
	}
	return issues;
}
