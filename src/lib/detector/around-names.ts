import type { Entity } from './entities.ts';
import type { Candidate, Finding } from './finding.ts';
import { someFindingIn } from './nearby.ts';

/** These win from a fact that they stand in; the rest of the fact stays. */
const stronger: ReadonlySet<Entity> = new Set<Entity>(['person', 'age', 'location', 'address']);
const least = 4;

/** Words that only lead on to something else. */
const loose =
	/(?: (?:in|op|te|bij|naar|met|en|van|door|sinds|maar|of|at|with|and|from|to|since|but|or))+$/iu;

/** "De rug van ⟦Sanne⟧ is naar de maan": the longest piece of a fact that a name stands in. */
export function aroundNames(
	text: string,
	fact: Candidate,
	earlier: readonly Finding[]
): Candidate {
	let { start, end } = fact;
	someFindingIn(earlier, start, end, (finding) => {
		if (!stronger.has(finding.entity) || finding.start >= end || finding.end <= start) return false;
		const before = finding.start - 1 - start;
		const after = end - (finding.end + 1);
		if (after >= least && after >= before) start = finding.end + 1;
		else if (before >= least) end = finding.start - 1;
		return false;
	});
	end = start + text.slice(start, end).replace(loose, '').length;
	return { ...fact, start, end };
}
