import * as v from 'valibot';
import { progressStatuses, type ProgressFilter } from '$lib/server/reports/progress';

// A part of the address that makes no sense is left out, so that an old link still opens.
const filterSchema = v.object({
	departmentId: v.fallback(v.optional(v.pipe(v.string(), v.uuid())), undefined),
	status: v.fallback(v.optional(v.picklist(progressStatuses)), undefined),
	search: v.fallback(
		v.optional(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100))),
		undefined
	)
});

/** The filter in the address: `department`, `status` and `q`. */
export function readFilter(params: URLSearchParams): ProgressFilter {
	const { departmentId, status, search } = v.parse(filterSchema, {
		departmentId: params.get('department') ?? undefined,
		status: params.get('status') ?? undefined,
		search: params.get('q') ?? undefined
	});
	return {
		...(departmentId !== undefined && { departmentId }),
		...(status !== undefined && { status }),
		...(search !== undefined && { search })
	};
}
