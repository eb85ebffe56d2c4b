import { issueAt, type Issue } from '../content/index.ts';
import { entityIds } from '../detector/index.ts';
import type { LocatedScenario } from './parse.ts';

/** Special replies that can never be given, and a number of concepts that can never be reached. */
export function replyIssues(file: string, located: LocatedScenario): readonly Issue[] {
	const { scenario, places, placeOf } = located;
	const concepts = scenario.required.map(({ id }) => id);
	const issues: Issue[] = [];
	const seen = { leak: new Set<string>(), unclear: new Set<string>() };
	for (const [index, { outcome, when }] of scenario.specialReplies.entries()) {
		const report = (code: string, message: string) => {
			issues.push(issueAt(file, { line: places.specialReplies[index] ?? 1 }, code, message));
		};
		const known: readonly string[] = outcome === 'leak' ? entityIds : concepts;
		const unknown = when.filter((name) => !known.includes(name));
		const expected = outcome === 'leak' ? 'entities of the detector' : concepts.join(', ');
		if (when.length === 0)
			report('reply-condition', `Write between the brackets when the reply is given: ${expected}.`);
		for (const name of unknown)
			report('reply-condition', `Unknown condition "${name}": expected ${expected}.`);
		if (when.length > 0 && unknown.length === 0 && when.every((name) => seen[outcome].has(name)))
			report(
				'reply-unreachable',
				'A reply above is given first in each of these cases: remove one.'
			);
		for (const name of when) seen[outcome].add(name);
	}
	if ((scenario.atLeast ?? 0) > concepts.length) {
		const message = `"atLeast" is ${scenario.atLeast}, but there are only ${concepts.length} concepts.`;
		issues.push(issueAt(file, placeOf(['atLeast']), 'concepts-too-few', message));
	}
	return issues;
}
