export type EnrollmentStatus = 'assigned' | 'started' | 'completed' | 'overdue';

export interface EnrollmentFacts {
	/** Last day that is not late, `YYYY-MM-DD`, grace included; null when it can never be late. */
	readonly lateAfter: string | null;
	readonly startedAt: Date | number | null;
	readonly completedAt: Date | number | null;
}

/** The status of an enrolment on a day. The last day itself still counts as in time. */
export function enrollmentStatus(facts: EnrollmentFacts, today: string): EnrollmentStatus {
	if (facts.completedAt !== null) return 'completed';
	if (facts.lateAfter !== null && today > facts.lateAfter) return 'overdue';
	return facts.startedAt === null ? 'assigned' : 'started';
}
