import type { Finding } from '$lib/detector';
import { toneOf, type Tone } from '$lib/components/severity';

/** What weighs most first. */
const order: readonly Tone[] = ['critical', 'high', 'medium', 'confidential', 'low'];

/** The tone of the heaviest finding. */
export function worstTone(findings: readonly Finding[]): Tone | 'none' {
	const tones = new Set(findings.map(toneOf));
	return order.find((tone) => tones.has(tone)) ?? 'none';
}

/** Sorts by weight, the heaviest first. */
export const byTone = (a: Tone, b: Tone): number => order.indexOf(a) - order.indexOf(b);
