import type { Assessment, Finding, Verdict } from '../detector/index.ts';

/** Whose chatbot it is, from a private account without a contract to a tool the organisation approved. */
export const tools = ['free', 'paid', 'business', 'internal'] as const;
export type Tool = (typeof tools)[number];

/**
 * What sending a forbidden finding means with this tool. Special category data, offences, BSN and passwords
 * leak with any of them. Ordinary data in an approved tool is a matter of necessity: a doubt. A contract
 * without approval changes nothing, and neither does paying.
 */
export function weighFinding(
	tool: Tool,
	{ severity }: Pick<Finding, 'severity'>
): 'leak' | 'doubt' {
	return severity !== 'critical' && tool === 'internal' ? 'doubt' : 'leak';
}

/** The detector's verdict, for this tool. A list of people is critical whatever its columns are. */
export function weighVerdict(
	tool: Tool,
	{ verdict, reasons }: Pick<Assessment, 'verdict' | 'reasons'>,
	findings: readonly Finding[]
): Verdict {
	const leaks =
		findings.some((finding) => weighFinding(tool, finding) === 'leak') ||
		reasons.some(
			(reason) => weighFinding(tool, { severity: reason.severity ?? 'high' }) === 'leak'
		);
	return verdict === 'leak' && !leaks ? 'caution' : verdict;
}
