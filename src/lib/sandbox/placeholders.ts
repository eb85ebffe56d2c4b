import { mask, type Entity } from '../detector/index.ts';

/** A passage that a placeholder took the place of. Stays in the tab, like the key of any pseudonym. */
export interface MaskedValue {
	readonly entity: Entity;
	readonly value: string;
}

/**
 * The placeholder for one more value. `masked` holds what was masked before, in that order, so that numbers
 * given earlier stay and the same value gets the same one.
 */
export function placeholderFor(
	masked: readonly MaskedValue[],
	next: MaskedValue,
	labels: Partial<Record<Entity, string>>
): string {
	let text = '';
	const findings = [...masked, next].map(({ entity, value }) => {
		const start = text.length;
		text += `${value.replaceAll('\n', ' ')}\n`;
		const end = text.length - 1;
		return { entity, start, end, confidence: 1, severity: 'high', recognizer: '' } as const;
	});
	return mask(text.trimEnd(), findings, labels).text.split('\n').at(-1) ?? '';
}
