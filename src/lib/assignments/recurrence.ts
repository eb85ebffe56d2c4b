import { addDays, addMonths } from './days.ts';
import type { AssignmentRule, Recurrence } from './rule.ts';

/** Days that somebody gets at least when something opens later than it should have. */
const fairDays = 14;

/** A day for the first cycle of somebody who starts on `startsOn`. */
export function firstDueDay(rule: AssignmentRule, startsOn: string): string {
	if (rule.due.kind === 'days') return addDays(startsOn, rule.due.days);
	if (startsOn <= rule.startsOn) return rule.due.on;
	const ownDay = addDays(startsOn, rule.newcomerDays);
	return ownDay > rule.due.on ? ownDay : rule.due.on;
}

/** Last day that is not late; null for training that can never be late. */
export function lateAfter(
	rule: Pick<AssignmentRule, 'isMandatory' | 'graceDays'>,
	dueOn: string
): string | null {
	return rule.isMandatory ? addDays(dueOn, rule.graceDays) : null;
}

export interface Completion {
	readonly completedOn: string;
	/** Last day of the period before; null for a first completion. */
	readonly lastExpiresOn: string | null;
}

/** Last day on which a completion counts. */
export function expiryDay(recurrence: Recurrence, completion: Completion): string {
	const { completedOn, lastExpiresOn } = completion;
	const earliest = addDays(completedOn, recurrence.minimumDays);
	if (recurrence.from === 'fixed') return nextFixedDay(recurrence, earliest, completedOn);
	// Early completers keep the rhythm; after a lapse the period begins anew.
	const base =
		recurrence.from === 'expiry' && lastExpiresOn !== null && completedOn <= lastExpiresOn
			? lastExpiresOn
			: completedOn;
	const day = addPeriods(recurrence, base, 1);
	return day > earliest ? day : earliest;
}

/** The first of the fixed days after the completion that leaves it its minimum. */
function nextFixedDay(recurrence: Recurrence, earliest: string, completedOn: string): string {
	const first = recurrence.on ?? completedOn;
	// Always from the first day: 31 January, 28 February, 31 March.
	for (let count = 0; ; count += 1) {
		const day = addPeriods(recurrence, first, count);
		if (day > completedOn && day >= earliest) return day;
	}
}

function addPeriods({ every, unit }: Recurrence, day: string, count: number): string {
	return unit === 'days' ? addDays(day, every * count) : addMonths(day, every * count);
}

/** The day on which the next cycle opens. */
export function renewalDay({ windowDays }: Recurrence, expiresOn: string): string {
	return addDays(expiresOn, -windowDays);
}

/**
 * The earliest due day of a cycle that opens today. A cycle that opens in time is due when the last
 * period ends; one that opens late is not overdue the moment it exists.
 */
export function earliestDueDay({ windowDays }: Recurrence, today: string): string {
	return addDays(today, Math.min(windowDays, fairDays));
}
