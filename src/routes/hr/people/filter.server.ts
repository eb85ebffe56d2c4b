import * as v from 'valibot';
import { employeeFilters, type EmployeeQuery } from '$lib/server/people/employees';

// A part of the address that makes no sense is left out, so that an old link still opens.
const querySchema = v.object({
	show: v.fallback(v.picklist(employeeFilters), 'employed'),
	departmentId: v.fallback(v.optional(v.pipe(v.string(), v.uuid())), undefined),
	search: v.fallback(
		v.optional(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100))),
		undefined
	)
});

/** The list in the address: `show`, `department` and `q`. */
export function readQuery(params: URLSearchParams): EmployeeQuery {
	return v.parse(querySchema, {
		show: params.get('show') ?? 'employed',
		departmentId: params.get('department') ?? undefined,
		search: params.get('q') ?? undefined
	});
}
