import { plainText } from '../../content/index.ts';
import type { Deadline } from './deadlines.ts';
import {
	isEnded,
	runningDeadlines,
	type Decision,
	type DrillState,
	type RunningDeadline
} from './engine.ts';
import { riskLevels, type Drill, type RiskLevel } from './types.ts';

export interface DrillReport {
	readonly isEnded: boolean;
	/** Ended, every deadline met in time, and all that was written complete: nothing skipped. */
	readonly isPassed: boolean;
	/** Steps decided right at the first try, of the steps that were decided. */
	readonly score: { readonly right: number; readonly total: number };
	/** Simulated minutes in all. */
	readonly minutes: number;
	readonly deadlines: readonly RunningDeadline[];
	readonly decisions: readonly Decision[];
	readonly evidence: readonly { readonly id: string; readonly state: 'kept' | 'lost' | 'missed' }[];
	/** The first level that was chosen, and whether it was right. */
	readonly risk: { readonly level: RiskLevel; readonly isRight: boolean } | null;
	/** Parts that were there when the notice was handed in last. */
	readonly notice: { readonly parts: readonly string[]; readonly isComplete: boolean } | null;
}

/** What there is to say about a drill: codes, ids and numbers; the caller words them. */
export function drillReport(
	drill: Drill,
	state: DrillState,
	law: readonly Pick<Deadline, 'id' | 'hours' | 'from'>[]
): DrillReport {
	const deadlines = runningDeadlines(drill, state, law);
	const ended = isEnded(drill, state);
	const decided = [...new Set(state.decisions.map(({ step }) => step))];
	const firstOf = (step: string) => state.decisions.find((decision) => decision.step === step);
	const lastOf = (step: string) => state.decisions.findLast((decision) => decision.step === step);
	const written = drill.steps.filter((step) => 'fields' in step);
	const notice = lastOf(written.find(({ kind }) => kind === 'notice')?.id ?? '');
	return {
		isEnded: ended,
		isPassed:
			ended &&
			deadlines.every(({ status }) => status === 'met') &&
			written.every(({ id }) => lastOf(id)?.isRight !== false),
		score: {
			right: decided.filter((step) => firstOf(step)?.isRight === true).length,
			total: decided.length
		},
		minutes: state.minutes,
		deadlines,
		decisions: state.decisions,
		evidence: drill.evidence.map(({ id }) => ({ id, state: state.evidence[id] ?? 'missed' })),
		risk: riskOf(drill, state),
		notice: notice ? { parts: notice.fields ?? [], isComplete: notice.isRight } : null
	};
}

function riskOf({ steps }: Drill, { decisions }: DrillState): DrillReport['risk'] {
	for (const step of steps) {
		if (step.kind !== 'risk') continue;
		const first = decisions.find((decision) => decision.step === step.id);
		const level = riskLevels[first?.choice ?? -1];
		if (level) return { level, isRight: step.choices[first?.choice ?? -1]?.isRight === true };
	}
	return null;
}

/**
 * What was chosen at a decision, as plain text; empty where something was written instead. `fill`
 * puts the lengths of deadlines in it.
 */
export function chosenText(
	{ steps }: Drill,
	{ step, choice }: Decision,
	fill: (markdown: string) => string
): string {
	const found = steps.find(({ id }) => id === step);
	if (choice === undefined || !found || !('choices' in found)) return '';
	return plainText(fill(found.choices[choice]?.text ?? ''));
}
