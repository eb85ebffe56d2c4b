import type { Entity, Finding } from '../detector/index.ts';
import { weighFinding } from './tools.ts';
import type { RequiredConcept, Scenario, TurnScore } from './types.ts';

/** The most findings of one entity that a result reports. */
export const maxLeakCount = 10_000;

/**
 * What a prompt is worth. A finding leaks when the scenario forbids its entity or when it is critical,
 * unless the scenario's tool makes it a doubt; a good prompt leaks nothing and names as many required
 * concepts as the scenario needs. An empty prompt is unclear.
 */
export function scoreTurn(
	scenario: Pick<Scenario, 'forbidden' | 'required' | 'atLeast'> & Partial<Pick<Scenario, 'tool'>>,
	prompt: string,
	findings: readonly Finding[]
): TurnScore {
	const { tool = 'free' } = scenario;
	const unfit = findings.filter(
		({ entity, severity }) => severity === 'critical' || scenario.forbidden.includes(entity)
	);
	const leaked = unfit.filter((finding) => weighFinding(tool, finding) === 'leak');
	const doubtful = unfit.filter((finding) => !leaked.includes(finding));
	const missing = scenario.required.filter((concept) => !containsConcept(prompt, concept));
	const needed = scenario.atLeast ?? scenario.required.length;
	const isUseful = prompt.trim() !== '' && scenario.required.length - missing.length >= needed;
	const outcome = leaked.length > 0 ? 'leak' : isUseful ? 'good' : 'unclear';
	return { outcome, leaked, doubtful, missing };
}

/** Whether a word of the text begins with one of the concept's stems, without case and accents. */
export function containsConcept(text: string, concept: Pick<RequiredConcept, 'stems'>): boolean {
	const words = ` ${fold(text)}`;
	return concept.stems.some((stem) => {
		const wanted = fold(stem).trim();
		return wanted !== '' && words.includes(` ${wanted}`);
	});
}

/** The practice bot's scripted reply to a turn: the first special one that fits, or the plain one. */
export function replyFor(
	scenario: Pick<Scenario, 'replies' | 'specialReplies'>,
	{ outcome, leaked, missing }: Pick<TurnScore, 'outcome' | 'leaked' | 'missing'>
): string {
	const happened: readonly string[] =
		outcome === 'leak' ? leaked.map(({ entity }) => entity) : missing.map(({ id }) => id);
	const special = scenario.specialReplies.find(
		(reply) => reply.outcome === outcome && reply.when.some((name) => happened.includes(name))
	);
	return special?.text ?? scenario.replies[outcome];
}

/** Findings per entity: all that is kept of a turn. */
export function countLeaks(
	findings: readonly Pick<Finding, 'entity'>[]
): Readonly<Partial<Record<Entity, number>>> {
	const counts: Partial<Record<Entity, number>> = {};
	for (const { entity } of findings)
		counts[entity] = Math.min((counts[entity] ?? 0) + 1, maxLeakCount);
	return counts;
}

/** Lower case, no accents, one space for everything between words. NFKD also opens the ligature ĳ. */
function fold(text: string): string {
	return text
		.normalize('NFKD')
		.replaceAll(/\p{M}/gu, '')
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{N}]+/gu, ' ');
}
