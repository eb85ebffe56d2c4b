import type { Entity, Finding } from '../detector/index.ts';
import { weighFinding } from './tools.ts';
import type { RequiredConcept, Scenario, TurnScore } from './types.ts';

/** The most findings of one entity that a result reports. */
export const maxLeakCount = 10_000;

/**
 * What a prompt is worth. A finding leaks when the scenario forbids its entity or when it is critical,
 * unless the scenario's tool makes it a doubt; a good prompt leaks nothing and names as many required
 * concepts as the scenario needs. An empty prompt is unclear. `findings` are those of the prompt and of the
 * text of an attached file; that text may name concepts too, but it asks nothing by itself.
 */
export function scoreTurn(
	scenario: Pick<Scenario, 'forbidden' | 'required' | 'atLeast'> & Partial<Pick<Scenario, 'tool'>>,
	prompt: string,
	findings: readonly Finding[],
	fileText = ''
): TurnScore {
	const { tool = 'free' } = scenario;
	const unfit = findings.filter(
		({ entity, severity }) => severity === 'critical' || scenario.forbidden.includes(entity)
	);
	const isLeak = (finding: Finding) => weighFinding(tool, finding) === 'leak';
	const leaked = unfit.filter(isLeak);
	const doubtful = unfit.filter((finding) => !isLeak(finding));
	const lacking = conceptsNotIn(scenario.required, prompt);
	const isAsked = lacking.length < scenario.required.length;
	const missing = isAsked && fileText !== '' ? conceptsNotIn(lacking, fileText) : lacking;
	const needed = scenario.atLeast ?? scenario.required.length;
	const isUseful = prompt.trim() !== '' && scenario.required.length - missing.length >= needed;
	const outcome = leaked.length > 0 ? 'leak' : isUseful ? 'good' : 'unclear';
	return { outcome, leaked, doubtful, missing };
}

/** Whether a word of the text begins with one of the concept's stems, without case and accents. */
export function containsConcept(text: string, concept: Pick<RequiredConcept, 'stems'>): boolean {
	return conceptsNotIn([concept], text).length === 0;
}

function conceptsNotIn<Concept extends Pick<RequiredConcept, 'stems'>>(
	concepts: readonly Concept[],
	text: string
): readonly Concept[] {
	const words = ` ${fold(text)}`;
	return concepts.filter(
		({ stems }) =>
			!stems.some((stem) => {
				const wanted = fold(stem).trim();
				return wanted !== '' && words.includes(` ${wanted}`);
			})
	);
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
