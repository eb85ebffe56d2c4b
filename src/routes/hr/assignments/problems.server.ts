import { m } from '$lib/paraglide/messages';
import type { AssignmentProblem } from '$lib/server/assignments/save';

const sentences = {
	'no-name': m.assignments_problem_name,
	'no-modules': m.assignments_problem_no_modules,
	'too-many-modules': m.assignments_problem_many_modules,
	'unknown-module': m.assignments_problem_module,
	'no-audience': m.assignments_problem_no_audience,
	'empty-audience': m.assignments_problem_empty_audience,
	'start-not-a-day': m.assignments_problem_start,
	'start-past': m.assignments_problem_start_past,
	'due-not-a-day': m.assignments_problem_due,
	'due-before-start': m.assignments_problem_due_before_start,
	'due-past': m.assignments_problem_due_past,
	'due-days': m.assignments_problem_due_days,
	'newcomer-days': m.assignments_problem_newcomer_days,
	'grace-days': m.assignments_problem_grace_days,
	every: m.assignments_problem_every,
	'fixed-day': m.assignments_problem_fixed_day,
	'minimum-days': m.assignments_problem_minimum_days,
	'window-days': m.assignments_problem_window_days,
	'recognized-days': m.assignments_problem_recognized_days
} as const satisfies Record<AssignmentProblem, () => string>;

/** A sentence per problem, in the reader's language. */
export function explainProblems(
	problems: readonly AssignmentProblem[],
	unknownPeople: readonly string[] = []
): string[] {
	const people = unknownPeople.slice(0, 5).join(', ');
	return [
		...problems.map((problem) => sentences[problem]()),
		...(people === '' ? [] : [m.assignments_problem_people({ people })])
	];
}
