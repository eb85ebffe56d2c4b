import * as v from 'valibot';
import { recurrenceBases, recurrenceUnits } from '$lib/assignments';
import type { Assignment } from '$lib/server/assignments/assignment';
import { namePeople } from '$lib/server/assignments/overview';
import type { Db } from '$lib/server/db/client';

const text = v.optional(v.pipe(v.string(), v.trim(), v.maxLength(400)), '');
const longText = v.optional(v.pipe(v.string(), v.trim(), v.maxLength(20_000)), '');
const ids = v.pipe(v.array(v.pipe(v.string(), v.maxLength(100))), v.maxLength(2000));

/** The fields of the form as text, to show again what somebody typed. */
const valuesSchema = v.object({
	...{ id: v.pipe(v.string(), v.uuid()), seenChanges: text, name: text, track: text },
	modules: ids,
	who: v.fallback(v.picklist(['everybody', 'chosen']), 'chosen'),
	...{ departments: ids, jobRoles: ids, people: longText },
	...{ withoutDepartments: ids, withoutJobRoles: ids, withoutPeople: longText },
	startsOn: text,
	dueKind: v.fallback(v.picklist(['day', 'days']), 'days'),
	...{ dueOn: text, dueDays: text, takesNewcomers: text, newcomerDays: text, graceDays: text },
	...{ isMandatory: text, recognizes: text, recognizedDays: text },
	recursFrom: v.fallback(v.picklist(['none', ...recurrenceBases]), 'none'),
	...{ recursEvery: text, recursUnit: v.fallback(v.picklist(recurrenceUnits), 'months') },
	...{ recursOn: text, minimumDays: text, windowDays: text }
});
export type FormValues = v.InferOutput<typeof valuesSchema>;

const lists = [
	...['modules', 'departments', 'jobRoles', 'withoutDepartments', 'withoutJobRoles']
] as const;

/** Null for what no form of ours sends. */
export async function readValues(request: Request): Promise<FormValues | null> {
	const data = await request.formData();
	const given = {
		...Object.fromEntries(data),
		...Object.fromEntries(lists.map((name) => [name, data.getAll(name)]))
	};
	const parsed = v.safeParse(valuesSchema, given);
	return parsed.success ? parsed.output : null;
}

/** What an empty form begins with. */
export function startValues(id: string, startsOn: string, dueOn: string): FormValues {
	return {
		...{ id, seenChanges: '0', name: '', track: '', modules: [], who: 'chosen' },
		...{ departments: [], jobRoles: [], people: '' },
		...{ withoutDepartments: [], withoutJobRoles: [], withoutPeople: '' },
		...{ startsOn, dueKind: 'days', dueOn, dueDays: '21', takesNewcomers: 'on' },
		...{
			newcomerDays: '14',
			graceDays: '0',
			isMandatory: 'on',
			recognizes: '',
			recognizedDays: '180'
		},
		...{ recursFrom: 'none', recursEvery: '12', recursUnit: 'months', recursOn: '' },
		...{ minimumDays: '0', windowDays: '30' }
	};
}

/** The form of an assignment that exists. */
export async function valuesOf(db: Db, assignment: Assignment): Promise<FormValues> {
	const { rule, audience } = assignment;
	const { due, recurrence } = rule;
	const [people, without] = await Promise.all([
		namePeople(db, audience.people),
		namePeople(db, audience.without.people)
	]);
	const lines = (list: readonly { login: string }[]) => list.map(({ login }) => login).join('\n');
	const start = startValues(assignment.id, rule.startsOn, '');
	return {
		...start,
		seenChanges: String(assignment.changes),
		...{ name: assignment.name, track: assignment.track ?? '', modules: [...rule.modules] },
		who: audience.everybody ? 'everybody' : 'chosen',
		...{ departments: [...audience.departments], jobRoles: [...audience.jobRoles] },
		people: lines(people),
		withoutDepartments: [...audience.without.departments],
		withoutJobRoles: [...audience.without.jobRoles],
		withoutPeople: lines(without),
		dueKind: due.kind,
		...(due.kind === 'day' ? { dueOn: due.on } : { dueDays: String(due.days) }),
		takesNewcomers: rule.takesNewcomers ? 'on' : '',
		...{ newcomerDays: String(rule.newcomerDays), graceDays: String(rule.graceDays) },
		isMandatory: rule.isMandatory ? 'on' : '',
		recognizes: rule.recognizedDays === null ? '' : 'on',
		...(rule.recognizedDays === null ? {} : { recognizedDays: String(rule.recognizedDays) }),
		...(recurrence && {
			...{ recursFrom: recurrence.from, recursEvery: String(recurrence.every) },
			...{ recursUnit: recurrence.unit, recursOn: recurrence.on ?? '' },
			minimumDays: String(recurrence.minimumDays),
			windowDays: String(recurrence.windowDays)
		})
	};
}
