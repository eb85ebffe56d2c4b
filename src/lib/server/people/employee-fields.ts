import { isCalendarDay } from '../../assignments/index.ts';
import { languages, type Language } from '../db/schema.ts';
import { isEmail, normalizeEmail } from './email.ts';
import { isPersonnelNumber, normalizePersonnelNumber } from './personnel-number.ts';

/** Who somebody is at work, as HR keeps it. */
export interface EmployeeFields {
	readonly name: string;
	/** An e-mail address or a personnel number there must be: people sign in with it. */
	readonly email: string | null;
	readonly personnelNumber: string | null;
	readonly language: Language;
	/** Calendar days: the first and the last day in service. */
	readonly startsOn: string | null;
	readonly endsOn: string | null;
	/** Names of job roles, each once. */
	readonly jobRoles: readonly string[];
}

export type EmployeeFlaw =
	| 'name'
	| 'identity'
	| 'email'
	| 'number'
	| 'language'
	| 'start'
	| 'end'
	| 'end-before-start'
	| 'job-roles';

/** The same fields as text, from a form or a row of a file. An empty text means: not given. */
export type EmployeeTexts = Readonly<Record<keyof EmployeeFields, string>>;

export type ReadEmployee =
	| { readonly ok: true; readonly fields: EmployeeFields; readonly hasLanguage: boolean }
	| { readonly ok: false; readonly flaw: EmployeeFlaw };

/** Reads what was typed; the first flaw is told. */
export function readEmployee(texts: EmployeeTexts): ReadEmployee {
	const flawed = (flaw: EmployeeFlaw) => ({ ok: false, flaw }) as const;
	const name = cleanText(texts.name);
	if (name === '' || name.length > 200) return flawed('name');
	const email = normalizeEmail(texts.email) || null;
	if (email !== null && !isEmail(email)) return flawed('email');
	const personnelNumber = normalizePersonnelNumber(texts.personnelNumber) || null;
	if (personnelNumber !== null && !isPersonnelNumber(personnelNumber)) return flawed('number');
	if (email === null && personnelNumber === null) return flawed('identity');
	const language = readLanguage(texts.language);
	if (language === null) return flawed('language');
	const startsOn = readDay(texts.startsOn);
	if (startsOn === false) return flawed('start');
	const endsOn = readDay(texts.endsOn);
	if (endsOn === false) return flawed('end');
	if (startsOn !== null && endsOn !== null && endsOn < startsOn) return flawed('end-before-start');
	const jobRoles = readJobRoles(texts.jobRoles);
	if (jobRoles === null) return flawed('job-roles');
	return {
		ok: true,
		fields: { name, email, personnelNumber, language, startsOn, endsOn, jobRoles },
		hasLanguage: texts.language.trim() !== ''
	};
}

/** The key under which a job role or department is found again: small letters, single spaces. */
export function nameKey(name: string): string {
	return cleanText(name).toLowerCase();
}

/** Without control characters, and one space where there were more. */
export function cleanText(text: string): string {
	return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

function readLanguage(text: string): Language | null {
	const wanted = text.trim().toLowerCase();
	if (wanted === '') return 'nl';
	const names: Readonly<Record<string, Language>> = {
		nederlands: 'nl',
		dutch: 'nl',
		engels: 'en',
		english: 'en'
	};
	return languages.find((language) => language === wanted) ?? names[wanted] ?? null;
}

/** `2026-11-21` or `21-11-2026`, also with slashes or points; null when empty, false when neither. */
function readDay(text: string): string | null | false {
	const trimmed = text.trim();
	if (trimmed === '') return null;
	const [, day = '', month = '', year = ''] =
		/^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/u.exec(trimmed) ?? [];
	const iso = year === '' ? trimmed : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	return isCalendarDay(iso) ? iso : false;
}

function readJobRoles(text: string): string[] | null {
	const byKey = new Map<string, string>();
	for (const part of text.split(/[,;|\n]/u)) {
		const name = cleanText(part);
		if (name.length > 100) return null;
		if (name !== '' && !byKey.has(nameKey(name))) byKey.set(nameKey(name), name);
	}
	return byKey.size > 20 ? null : [...byKey.values()];
}
