import type { AssignmentRule, Audience, Recurrence } from '$lib/assignments';
import type { AssignmentInput } from '$lib/server/assignments/save';
import type { Db } from '$lib/server/db/client';
import { findUserByLogin } from '$lib/server/people/accounts';
import type { FormValues } from './form-values.server';

/** Who is named one by one is looked up one by one. */
const maxPeople = 500;

export interface ReadInput {
	readonly input: AssignmentInput;
	/** Lines with an address or number that nobody has. */
	readonly unknownPeople: readonly string[];
}

/** The assignment that a form asks for; numbers that are none come out as NaN, for the rules to refuse. */
export async function toInput(db: Db, values: FormValues): Promise<ReadInput> {
	const [people, without] = await Promise.all([
		findPeople(db, values.people),
		findPeople(db, values.withoutPeople)
	]);
	const isChosen = values.who === 'chosen';
	const audience: Audience = {
		everybody: !isChosen,
		departments: isChosen ? values.departments : [],
		jobRoles: isChosen ? values.jobRoles : [],
		people: isChosen ? people.ids : [],
		without: {
			departments: values.withoutDepartments,
			jobRoles: values.withoutJobRoles,
			people: without.ids
		}
	};
	return {
		input: {
			...{ id: values.id, name: values.name, track: values.track || null },
			...{ rule: toRule(values), audience }
		},
		unknownPeople: [...(isChosen ? people.unknown : []), ...without.unknown]
	};
}

function toRule(values: FormValues): AssignmentRule {
	return {
		modules: values.modules,
		isMandatory: values.isMandatory !== '',
		startsOn: values.startsOn,
		due:
			values.dueKind === 'day'
				? { kind: 'day', on: values.dueOn }
				: { kind: 'days', days: toCount(values.dueDays) },
		takesNewcomers: values.takesNewcomers !== '',
		newcomerDays: toCount(values.newcomerDays),
		graceDays: toCount(values.graceDays),
		recurrence: toRecurrence(values),
		recognizedDays: values.recognizes === '' ? null : toCount(values.recognizedDays)
	};
}

function toRecurrence(values: FormValues): Recurrence | null {
	if (values.recursFrom === 'none') return null;
	return {
		...{ from: values.recursFrom, every: toCount(values.recursEvery), unit: values.recursUnit },
		on: values.recursFrom === 'fixed' ? values.recursOn : null,
		...{ minimumDays: toCount(values.minimumDays), windowDays: toCount(values.windowDays) }
	};
}

function toCount(digits: string): number {
	return /^\d{1,5}$/u.test(digits) ? Number(digits) : Number.NaN;
}

/** Who is meant by lines of addresses or numbers. */
async function findPeople(db: Db, lines: string): Promise<{ ids: string[]; unknown: string[] }> {
	const logins = [...new Set(lines.split(/[\n,;]+/u).map((line) => line.trim()))].filter(Boolean);
	const ids = new Set<string>();
	const unknown: string[] = logins.slice(maxPeople);
	for (const login of logins.slice(0, maxPeople)) {
		const person = await findUserByLogin(db, login);
		if (person === null) unknown.push(login);
		else ids.add(person.id);
	}
	return { ids: [...ids], unknown };
}
