import { isContentId, type Worded } from '../../content/index.ts';
import { entityIds, type Entity } from '../../detector/index.ts';

const indirect = 'indirect';

/** Tells of a mistake on a line of the file; without a column, of the whole line. */
export type Report = (line: number, code: string, message: Worded, column?: number) => void;

/** What an author says of a passage or a snippet. */
export interface Label {
	/** Undefined for `indirect`: words without an identifier that still point to one person. */
	readonly entity: Entity | undefined;
	/** Names its explanation: the entity, unless the author gave it a name of its own. */
	readonly key: string;
	/** The detector does not see it, and the author knows. */
	readonly isUnseen: boolean;
}

/** Reads `person`, `health #medicine`, `person unseen` or `indirect`; undefined for anything else. */
export function readLabel(written: string): Label | undefined {
	const [name = '', ...rest] = written.trim().split(/\s+/u);
	const entity = entityIds.find((id) => id === name);
	const keys = rest.filter((word) => word.startsWith('#')).map((word) => word.slice(1));
	const isKnown = rest.every((word) => word === 'unseen' || word.startsWith('#'));
	if ((!entity && name !== indirect) || !isKnown || keys.length > 1 || !keys.every(isContentId))
		return undefined;
	return { entity, key: keys[0] ?? name, isUnseen: !entity || rest.includes('unseen') };
}

export const labelUnknown = (label: string): Worded => ({
	nl: `"${label}" is geen soort lek die de detector kent: schrijf bijvoorbeeld "{person}", "{health #medicijn}" of "{person unseen}".`,
	en: `"${label}" is no entity of the detector: write for instance "{person}", "{health #medicine}" or "{person unseen}".`
});
