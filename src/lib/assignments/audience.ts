/** Whom an assignment is for. Ids; departments hold what is below them. */
export interface Audience {
	readonly everybody: boolean;
	/** With job roles as well: only those roles in these departments. */
	readonly departments: readonly string[];
	readonly jobRoles: readonly string[];
	/** In it whatever their department or job role. */
	readonly people: readonly string[];
	/** Left out whatever else holds. */
	readonly without: {
		readonly departments: readonly string[];
		readonly jobRoles: readonly string[];
		readonly people: readonly string[];
	};
}

export interface AudienceMember {
	readonly id: string;
	/** The person's department and everything above it. */
	readonly departments: readonly string[];
	readonly jobRoles: readonly string[];
}

/** Whether the rule names anybody at all. */
export function isAudienceEmpty(audience: Audience): boolean {
	const { everybody, departments, jobRoles, people } = audience;
	return !everybody && departments.length + jobRoles.length + people.length === 0;
}

/** Whether somebody in service belongs to an audience. */
export function isInAudience(audience: Audience, person: AudienceMember): boolean {
	const { without } = audience;
	if (without.people.includes(person.id)) return false;
	if (share(without.departments, person.departments)) return false;
	if (share(without.jobRoles, person.jobRoles)) return false;
	if (audience.everybody || audience.people.includes(person.id)) return true;
	const { departments, jobRoles } = audience;
	if (departments.length + jobRoles.length === 0) return false;
	return (
		(departments.length === 0 || share(departments, person.departments)) &&
		(jobRoles.length === 0 || share(jobRoles, person.jobRoles))
	);
}

function share(these: readonly string[], those: readonly string[]): boolean {
	return these.some((id) => those.includes(id));
}
