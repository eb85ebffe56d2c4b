import { addDays } from './days.ts';

/** What people are told about a due day, in days from it. The last one goes to manager and HR. */
export const reminderStages = [
	{ kind: 'due-in-14', days: -14 },
	{ kind: 'due-in-7', days: -7 },
	{ kind: 'due-tomorrow', days: -1 },
	{ kind: 'due-today', days: 0 },
	{ kind: 'overdue-7', days: 7 },
	{ kind: 'escalation-14', days: 14 }
] as const;
export type ReminderKind = (typeof reminderStages)[number]['kind'];

export interface ReminderWindow {
	readonly kind: ReminderKind;
	/** Days from the due day; negative before it. */
	readonly days: number;
	/** Due days for which this is the stage to be told about, both included; null: no end. */
	readonly dueFrom: string | null;
	readonly dueTo: string;
}

/**
 * Per stage the due days that have reached it and not yet the next one. After days without a run the
 * newest stage is told about and older ones are passed by: one mail rather than three.
 */
export function reminderWindows(today: string): readonly ReminderWindow[] {
	return reminderStages.map(({ kind, days }, index) => {
		const next = reminderStages[index + 1];
		return {
			...{ kind, days },
			dueFrom: next === undefined ? null : addDays(today, 1 - next.days),
			dueTo: addDays(today, -days)
		};
	});
}
