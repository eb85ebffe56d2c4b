import { m } from '$lib/paraglide/messages';

const ofRows: Readonly<Record<string, () => string>> = {
	name: m.people_flaw_name,
	identity: m.people_flaw_identity,
	email: m.people_flaw_email,
	number: m.people_flaw_number,
	language: m.people_flaw_language,
	start: m.people_flaw_start,
	end: m.people_flaw_end,
	'end-before-start': m.people_flaw_end_before_start,
	'job-roles': m.people_flaw_job_roles,
	department: m.import_flaw_department,
	'department-ambiguous': m.import_flaw_department_ambiguous,
	duplicate: m.import_flaw_duplicate,
	'two-people': m.import_flaw_two_people,
	'not-allowed': m.import_flaw_not_allowed,
	left: m.import_flaw_left,
	'last-admin': m.people_problem_last_admin
};

/** In words, what is wrong with a row. */
export function explainRow(problem: string): string {
	return ofRows[problem]?.() ?? problem;
}

/** In words, why a whole file was refused. */
export function explainFile(problem: string, line: number | null): string {
	if (problem === 'columns') return m.import_problem_columns();
	if (problem === 'no-rows') return m.import_problem_no_rows();
	if (problem === 'too-many-rows') return m.import_problem_too_many_rows();
	if (problem === 'unreadable') return m.import_problem_unreadable({ line: line ?? 1 });
	return m.import_problem_unexpected();
}
