export type EnrollmentStatus = 'assigned' | 'started' | 'completed' | 'overdue';

export interface EnrollmentFacts {
	/** Last day, `YYYY-MM-DD`; null for training without a date. */
	readonly dueOn: string | null;
	readonly startedAt: Date | number | null;
	readonly completedAt: Date | number | null;
}

/** The status of an enrolment on a day. The due day itself still counts as in time. */
export function enrollmentStatus(facts: EnrollmentFacts, today: string): EnrollmentStatus {
	if (facts.completedAt !== null) return 'completed';
	if (facts.dueOn !== null && today > facts.dueOn) return 'overdue';
	return facts.startedAt === null ? 'assigned' : 'started';
}
