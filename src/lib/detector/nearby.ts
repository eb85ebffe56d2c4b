import type { Entity } from './entities.ts';
import type { Finding } from './finding.ts';

const blockSize = 512;
const blockOf = (offset: number): number => Math.floor(offset / blockSize);

interface Blocks {
	/** How many findings are in already; the list only grows. */
	count: number;
	readonly findings: Map<number, Finding[]>;
}

// A list of thousands is asked thousands of times in a long text: without blocks that is quadratic.
const blocksByList = new WeakMap<readonly Finding[], Blocks>();

function blocksOf(earlier: readonly Finding[]): Blocks {
	const blocks = blocksByList.get(earlier) ?? { count: 0, findings: new Map<number, Finding[]>() };
	blocksByList.set(earlier, blocks);
	for (; blocks.count < earlier.length; blocks.count += 1) {
		const finding = earlier[blocks.count];
		if (!finding) break;
		for (let block = blockOf(finding.start); block <= blockOf(finding.end); block += 1) {
			const here = blocks.findings.get(block);
			if (here) here.push(finding);
			else blocks.findings.set(block, [finding]);
		}
	}
	return blocks;
}

/** Is there a finding that fits among those that touch a stretch of text? */
export function someFindingIn(
	earlier: readonly Finding[],
	from: number,
	to: number,
	fits: (finding: Finding) => boolean
): boolean {
	const { findings } = blocksOf(earlier);
	for (let block = blockOf(Math.max(0, from)); block <= blockOf(to); block += 1) {
		const here = findings.get(block);
		if (here?.some((finding) => finding.end >= from && finding.start <= to && fits(finding)))
			return true;
	}
	return false;
}

/** Is there an earlier finding of one of these entities within `reach` characters? */
export const hasFindingNear = (
	earlier: readonly Finding[],
	offset: number,
	reach: number,
	entities: ReadonlySet<Entity>
): boolean =>
	someFindingIn(earlier, offset - reach, offset + reach, ({ entity }) => entities.has(entity));

/** Does a person end right before this place, with at most `gap` characters between? */
export const followsPerson = (earlier: readonly Finding[], start: number, gap: number): boolean =>
	someFindingIn(
		earlier,
		start - gap,
		start,
		({ entity, end }) => entity === 'person' && end <= start
	);
