import type { Entity } from '../detector/index.ts';

/** By entity, in the order in which each is first met. */
export function groupByEntity<Found extends { readonly entity: Entity }>(
	findings: readonly Found[]
): ReadonlyMap<Entity, readonly Found[]> {
	const groups = new Map<Entity, Found[]>();
	for (const finding of findings) {
		const group = groups.get(finding.entity);
		if (group) group.push(finding);
		else groups.set(finding.entity, [finding]);
	}
	return groups;
}
