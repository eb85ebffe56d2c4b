import * as v from 'valibot';
import { m } from '$lib/paraglide/messages';
import type { ChangeProblem } from '$lib/server/people/change-employee';
import {
	readEmployee,
	type EmployeeFields,
	type EmployeeFlaw
} from '$lib/server/people/employee-fields';

const text = v.optional(v.pipe(v.string(), v.maxLength(3000)), '');
const formSchema = v.object({
	name: text,
	email: text,
	personnelNumber: text,
	language: text,
	startsOn: text,
	endsOn: text,
	jobRoles: text,
	department: v.optional(v.union([v.literal(''), v.pipe(v.string(), v.uuid())]), '')
});

const problems: Readonly<Record<EmployeeFlaw | ChangeProblem, () => string>> = {
	name: m.people_flaw_name,
	identity: m.people_flaw_identity,
	email: m.people_flaw_email,
	number: m.people_flaw_number,
	language: m.people_flaw_language,
	start: m.people_flaw_start,
	end: m.people_flaw_end,
	'end-before-start': m.people_flaw_end_before_start,
	'job-roles': m.people_flaw_job_roles,
	'email-taken': m.people_problem_email_taken,
	'number-taken': m.people_problem_number_taken,
	'not-allowed': m.people_problem_not_allowed,
	'last-admin': m.people_problem_last_admin,
	'unknown-department': m.people_problem_department
};

/** In words, what is wrong with somebody's fields or with changing them. */
export function explainProblem(problem: EmployeeFlaw | ChangeProblem): string {
	return problems[problem]();
}

export type EmployeeForm =
	| { readonly ok: true; readonly fields: EmployeeFields; readonly departmentId: string | null }
	| {
			readonly ok: false;
			readonly problem: string;
			readonly texts: Readonly<Record<string, string>>;
	  };

/** The form of one employee; what was typed comes back with the problem. */
export async function readEmployeeForm(request: Request): Promise<EmployeeForm> {
	const parsed = v.safeParse(formSchema, Object.fromEntries(await request.formData()));
	if (!parsed.success) return { ok: false, problem: m.people_problem_form(), texts: {} };
	const { department, ...texts } = parsed.output;
	const read = readEmployee(texts);
	if (!read.ok) {
		return { ok: false, problem: explainProblem(read.flaw), texts: parsed.output };
	}
	return { ok: true, fields: read.fields, departmentId: department === '' ? null : department };
}
