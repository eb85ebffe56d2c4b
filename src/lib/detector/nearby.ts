import type { Entity } from './entities.ts';
import type { Finding } from './finding.ts';

/** Is there an earlier finding of one of these entities within `reach` characters? */
export const hasFindingNear = (
	earlier: readonly Finding[],
	offset: number,
	reach: number,
	entities: ReadonlySet<Entity>
): boolean =>
	earlier.some(
		({ entity, start, end }) =>
			entities.has(entity) && end >= offset - reach && start <= offset + reach
	);
