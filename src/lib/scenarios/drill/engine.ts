import { awareness, type Deadline } from './deadlines.ts';
import type { Drill, DrillStep, Exit, WrittenStep } from './types.ts';

/** One decision. Numbers and ids only: what somebody wrote is no part of it. */
export interface Decision {
	readonly step: string;
	/** Simulated minutes since the start. */
	readonly at: number;
	readonly isRight: boolean;
	/** Index of the choice. */
	readonly choice?: number;
	/** Indexes of the reasons that were ticked. */
	readonly reasons?: readonly number[];
	/** Ids of the fields or parts that were right. */
	readonly fields?: readonly string[];
}

/** Where somebody is in a drill. Every function here gives a new state and leaves the old one alone. */
export interface DrillState {
	readonly step: string;
	/** Simulated minutes since the start. */
	readonly minutes: number;
	readonly decisions: readonly Decision[];
	/** By the id of the evidence; absent while nothing happened to it. */
	readonly evidence: Readonly<Record<string, 'kept' | 'lost'>>;
	/** Minutes at which a deadline's report went out, by its id. The first time counts. */
	readonly met: Readonly<Record<string, number>>;
}

export type DeadlineStatus = 'waiting' | 'running' | 'overdue' | 'met' | 'late';

export interface RunningDeadline {
	readonly id: string;
	readonly status: DeadlineStatus;
	/** Minutes since the start; null while the deadline waits for another report. */
	readonly startsAt: number | null;
	readonly dueAt: number | null;
	readonly metAt: number | null;
}

/** The beginning: the first step, at the moment of awareness. */
export function startDrill({ steps }: Drill): DrillState {
	return { step: steps[0]?.id ?? '', minutes: 0, decisions: [], evidence: {}, met: {} };
}

export function currentStep({ steps }: Drill, state: DrillState): DrillStep | undefined {
	return steps.find(({ id }) => id === state.step);
}

export function isEnded(drill: Drill, state: DrillState): boolean {
	return currentStep(drill, state)?.kind === 'end';
}

/** Lets real seconds pass on the running clock. Never backwards, and not after the end. */
export function elapse(drill: Drill, state: DrillState, seconds: number): DrillState {
	if (!(seconds > 0) || isEnded(drill, state)) return state;
	return { ...state, minutes: state.minutes + (seconds * 60) / drill.secondsPerHour };
}

/**
 * Takes a choice of the current step; for a risk the reasons that were ticked too. Another step than
 * one of choices, or a choice it does not have, leaves the state as it is.
 */
export function choose(
	drill: Drill,
	state: DrillState,
	index: number,
	reasons: readonly number[] = []
): DrillState {
	const step = currentStep(drill, state);
	if (step?.kind !== 'choice' && step?.kind !== 'risk') return state;
	const choice = step.choices[index];
	if (!choice) return state;
	const areReasonsRight =
		step.kind === 'choice' ||
		step.reasons.every(({ isRight }, at) => isRight === reasons.includes(at));
	const decision: Decision = {
		step: step.id,
		at: state.minutes,
		isRight: choice.isRight && areReasonsRight,
		choice: index,
		...(step.kind === 'risk' && { reasons })
	};
	return leave(decide(state, decision), choice.exit);
}

/**
 * Hands in what was written for the current step: which fields were right, and whether that is enough
 * to go on. Not enough is a decision too, and the step stays.
 */
export function handIn(
	drill: Drill,
	state: DrillState,
	{ fields, isComplete }: { fields: readonly string[]; isComplete: boolean }
): DrillState {
	const step = writtenStep(drill, state);
	if (!step) return state;
	const decision = { step: step.id, at: state.minutes, isRight: isComplete, fields };
	const decided = decide(state, decision);
	return isComplete ? leave(decided, step.exit) : decided;
}

/** Goes on with the model answer instead of one's own. */
export function skipWriting(drill: Drill, state: DrillState): DrillState {
	const step = writtenStep(drill, state);
	if (!step) return state;
	const decision = { step: step.id, at: state.minutes, isRight: false, fields: [] };
	return leave(decide(state, decision), step.exit);
}

/** The drill's deadlines at this moment, in the order of the drill. */
export function runningDeadlines(
	{ deadlines }: Drill,
	{ minutes, met }: Pick<DrillState, 'minutes' | 'met'>,
	law: readonly Pick<Deadline, 'id' | 'hours' | 'from'>[]
): readonly RunningDeadline[] {
	return deadlines.flatMap((id) => {
		const deadline = law.find((one) => one.id === id);
		if (!deadline) return [];
		const startsAt = deadline.from === awareness ? 0 : (met[deadline.from] ?? null);
		const dueAt = startsAt === null ? null : startsAt + deadline.hours * 60;
		const metAt = met[id] ?? null;
		return [{ id, startsAt, dueAt, metAt, status: statusOf({ dueAt, metAt, minutes }) }];
	});
}

function statusOf({
	dueAt,
	metAt,
	minutes
}: {
	dueAt: number | null;
	metAt: number | null;
	minutes: number;
}): DeadlineStatus {
	if (metAt !== null) return dueAt === null || metAt <= dueAt ? 'met' : 'late';
	if (dueAt === null) return 'waiting';
	return minutes <= dueAt ? 'running' : 'overdue';
}

function writtenStep(drill: Drill, state: DrillState): WrittenStep | undefined {
	const step = currentStep(drill, state);
	return step && 'fields' in step ? step : undefined;
}

function decide(state: DrillState, decision: Decision): DrillState {
	return { ...state, decisions: [...state.decisions, decision] };
}

function leave(state: DrillState, { target, minutes, keeps, loses, meets }: Exit): DrillState {
	const at = state.minutes + minutes;
	const changed = [
		// What is gone stays gone.
		...keeps.filter((id) => state.evidence[id] !== 'lost').map((id) => [id, 'kept'] as const),
		...loses.map((id) => [id, 'lost'] as const)
	];
	const sent = meets.map((id) => [id, state.met[id] ?? at] as const);
	return {
		...state,
		step: target,
		minutes: at,
		evidence: { ...state.evidence, ...Object.fromEntries(changed) },
		met: { ...state.met, ...Object.fromEntries(sent) }
	};
}
