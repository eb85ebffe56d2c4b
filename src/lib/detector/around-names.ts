import type { Entity } from './entities.ts';
import type { Candidate, Finding } from './finding.ts';
import { someFindingIn } from './nearby.ts';

/** These win from a fact that they stand in; the rest of the fact stays. */
const inside: ReadonlySet<Entity> = new Set<Entity>(['person', 'age', 'location']);
const least = 4;

/** "De rug ⟦van Sanne⟧ is naar de maan": the longest piece of a fact that has a name in it. */
export function aroundNames(fact: Candidate, earlier: readonly Finding[]): Candidate {
	let { start, end } = fact;
	someFindingIn(earlier, start, end, (finding) => {
		const isInside = finding.start > start && finding.end < end;
		if (isInside && inside.has(finding.entity)) {
			const before = finding.start - 1 - start;
			const after = end - (finding.end + 1);
			if (after >= least && after >= before) start = finding.end + 1;
			else if (before >= least) end = finding.start - 1;
		}
		return false;
	});
	return { ...fact, start, end };
}
