import { setImmediate } from 'node:timers/promises';
import { calendarDay } from '../../assignments/index.ts';

/** The moment for which jobs run. */
export interface JobTime {
	readonly now: Date;
	readonly timeZone: string;
	/** The calendar day of `now` in that zone. */
	readonly today: string;
}

export function jobTime(now: Date, timeZone: string): JobTime {
	return { now, timeZone, today: calendarDay(now.getTime(), timeZone) };
}

/** Lets waiting requests go first: the driver holds up the process while a statement runs. */
export async function letOthersGo(): Promise<void> {
	await setImmediate();
}
