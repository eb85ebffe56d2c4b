import { m } from '$lib/paraglide/messages';
import { entities, type Entity, type Finding } from '$lib/detector';

/** How a mark looks: the severity, or the confidential axis with a look of its own. */
export type Tone = 'critical' | 'high' | 'medium' | 'low' | 'confidential';

const icons: Readonly<Record<Tone, string>> = {
	critical: '⬤',
	high: '▲',
	medium: '◆',
	low: '○',
	confidential: '■'
};

const words: Readonly<Record<Tone, () => string>> = {
	critical: m.severity_critical,
	high: m.severity_high,
	medium: m.severity_medium,
	low: m.severity_low,
	confidential: m.severity_confidential
};

/** The look of a finding: company secrets have their own colour, whatever their severity. */
export function toneOf(finding: Pick<Finding, 'entity' | 'severity'>): Tone {
	return entities[finding.entity].axis === 'confidential' ? 'confidential' : finding.severity;
}

export const toneOfEntity = (entity: Entity): Tone =>
	toneOf({ entity, severity: entities[entity].severity });

export const toneIcon = (tone: Tone): string => icons[tone];
export const toneWord = (tone: Tone): string => words[tone]();
