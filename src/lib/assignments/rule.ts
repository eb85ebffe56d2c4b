import { isCalendarDay } from './days.ts';

export const recurrenceBases = ['completion', 'expiry', 'fixed'] as const;
export const recurrenceUnits = ['days', 'months'] as const;

/** When what somebody completed has to be done again. */
export interface Recurrence {
	/** The period counts from the completion, from the end of the last period, or to fixed days. */
	readonly from: (typeof recurrenceBases)[number];
	/** Length of the period, in `unit`. */
	readonly every: number;
	readonly unit: (typeof recurrenceUnits)[number];
	/** The first of the fixed days; null for the other bases. */
	readonly on: string | null;
	/** A completion counts for at least this many days. */
	readonly minimumDays: number;
	/** Days before its end that the next cycle opens; its due day is that end. */
	readonly windowDays: number;
}

/** Everything about an assignment but for whom it is. Days are calendar days, `YYYY-MM-DD`. */
export interface AssignmentRule {
	/** Module ids in their order. */
	readonly modules: readonly string[];
	readonly isMandatory: boolean;
	readonly startsOn: string;
	/** One of the two: a day for everybody, or days after somebody's own start. */
	readonly due:
		| { readonly kind: 'day'; readonly on: string }
		| { readonly kind: 'days'; readonly days: number };
	/** Whether people who join later get it too. */
	readonly takesNewcomers: boolean;
	/** Days that somebody who starts later gets at least, even past the due day. */
	readonly newcomerDays: number;
	/** Days after the due day before somebody counts as late. */
	readonly graceDays: number;
	readonly recurrence: Recurrence | null;
	/** A completion before this assignment counts when it is at most this old; null: never. */
	readonly recognizedDays: number | null;
}

/** A code per mistake; the pages have the sentences. */
export type RuleProblem =
	| 'no-modules'
	| 'unknown-module'
	| 'too-many-modules'
	| 'start-not-a-day'
	| 'start-past'
	| 'due-not-a-day'
	| 'due-before-start'
	| 'due-past'
	| 'due-days'
	| 'newcomer-days'
	| 'grace-days'
	| 'every'
	| 'fixed-day'
	| 'minimum-days'
	| 'window-days'
	| 'recognized-days';

const maxModules = 50;
const maxDays = 3650;
const shortestMonth = 28;

/**
 * What is wrong with a rule, in the order of the form. `earlier` is the rule it replaces: a start or
 * due day that stays the same may have passed meanwhile.
 */
export function checkRule(
	rule: AssignmentRule,
	context: {
		readonly today: string;
		readonly isModule: (id: string) => boolean;
		readonly earlier?: AssignmentRule | undefined;
	}
): readonly RuleProblem[] {
	const problems: RuleProblem[] = [];
	if (rule.modules.length === 0) problems.push('no-modules');
	if (rule.modules.length > maxModules) problems.push('too-many-modules');
	if (!rule.modules.every(context.isModule)) problems.push('unknown-module');
	problems.push(...checkDays(rule, context));
	if (!isCount(rule.newcomerDays, 1)) problems.push('newcomer-days');
	if (!isCount(rule.graceDays, 0)) problems.push('grace-days');
	if (rule.recurrence) problems.push(...checkRecurrence(rule.recurrence));
	if (rule.recognizedDays !== null && !isRecognitionSensible(rule.recognizedDays, rule.recurrence))
		problems.push('recognized-days');
	return problems;
}

function checkDays(
	{ startsOn, due }: AssignmentRule,
	{ today, earlier }: { readonly today: string; readonly earlier?: AssignmentRule | undefined }
): readonly RuleProblem[] {
	if (!isCalendarDay(startsOn)) return ['start-not-a-day'];
	const problems: RuleProblem[] = [];
	if (startsOn < today && startsOn !== earlier?.startsOn) problems.push('start-past');
	if (due.kind === 'days') return isCount(due.days, 1) ? problems : [...problems, 'due-days'];
	if (!isCalendarDay(due.on)) return [...problems, 'due-not-a-day'];
	const isKept = earlier?.due.kind === 'day' && earlier.due.on === due.on;
	if (due.on < startsOn) problems.push('due-before-start');
	else if (due.on < today && !isKept) problems.push('due-past');
	return problems;
}

function checkRecurrence(recurrence: Recurrence): readonly RuleProblem[] {
	const problems: RuleProblem[] = [];
	const limit = recurrence.unit === 'days' ? maxDays : 120;
	if (!isCount(recurrence.every, 1) || recurrence.every > limit) return ['every'];
	const period = shortestPeriod(recurrence);
	if (recurrence.from === 'fixed' && !isCalendarDay(recurrence.on ?? ''))
		problems.push('fixed-day');
	if (!isCount(recurrence.minimumDays, 0) || recurrence.minimumDays > period)
		problems.push('minimum-days');
	// A window as long as the period would open the next cycle the day this one is completed.
	if (!isCount(recurrence.windowDays, 1) || recurrence.windowDays >= period)
		problems.push('window-days');
	return problems;
}

function isRecognitionSensible(days: number, recurrence: Recurrence | null): boolean {
	if (!isCount(days, 1)) return false;
	return recurrence === null || days < shortestPeriod(recurrence);
}

/** Days that the period of a recurrence has at least. */
export function shortestPeriod({ every, unit }: Pick<Recurrence, 'every' | 'unit'>): number {
	return unit === 'days' ? every : every * shortestMonth;
}

function isCount(value: number, least: number): boolean {
	return Number.isInteger(value) && value >= least && value <= maxDays;
}
