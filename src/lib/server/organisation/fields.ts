import * as v from 'valibot';
import { contactKinds, sectors } from '../db/organisation-schema.ts';
import { languages } from '../db/schema.ts';
import { isEmail, normalizeEmail } from '../people/email.ts';
import { cleanText } from '../people/employee-fields.ts';
import type { OrganisationFields } from './organisation.ts';
import { canonicalTimeZone } from './time-zone.ts';

/** What is wrong with a form, as codes. */
export type OrganisationProblem =
	| ('name' | 'sector' | 'time-zone' | 'language' | 'contact-kind')
	| ('contact-name' | 'contact-reach' | 'contact-email' | 'contact-phone');

export type ReadOrganisation =
	| { readonly ok: true; readonly fields: OrganisationFields }
	| { readonly ok: false; readonly problems: readonly OrganisationProblem[] };

const line = v.pipe(v.string(), v.maxLength(1000), v.transform(cleanText));
const nameLine = (problem: OrganisationProblem) =>
	v.pipe(v.string(problem), v.transform(cleanText), v.maxLength(100, problem));
const optional = v.optional(line, '');

const formSchema = v.object({
	name: v.pipe(nameLine('name'), v.minLength(1, 'name')),
	sector: v.union([v.literal(''), v.picklist(sectors)], 'sector'),
	timeZone: v.pipe(
		line,
		v.transform(canonicalTimeZone),
		v.check((zone) => zone !== null, 'time-zone'),
		v.transform((zone) => zone ?? '')
	),
	language: v.picklist(languages, 'language'),
	isSmall: v.pipe(
		v.optional(v.string(), ''),
		v.transform((text) => text !== '')
	),
	// The form hides it while small-organisation mode is on.
	contactKind: v.optional(v.picklist(contactKinds, 'contact-kind'), 'owner'),
	contactName: v.optional(nameLine('contact-name'), ''),
	contactEmail: v.pipe(
		optional,
		v.transform(normalizeEmail),
		v.check((email) => email === '' || isEmail(email), 'contact-email')
	),
	contactPhone: v.pipe(
		optional,
		v.check((phone) => phone === '' || isPhone(phone), 'contact-phone')
	)
});

/**
 * Reads the form of the settings. No contact at all is allowed; half a contact is not: a name or a
 * role needs an address or a number with it. In small-organisation mode the contact is the owner.
 */
export function readOrganisationForm(values: Readonly<Record<string, unknown>>): ReadOrganisation {
	const parsed = v.safeParse(formSchema, values);
	if (!parsed.success) {
		const codes = parsed.issues.map(({ message }) => problems.find((code) => code === message));
		return { ok: false, problems: [...new Set(codes.map((code) => code ?? 'name'))] };
	}
	const { name, sector, timeZone, language, isSmall } = parsed.output;
	const { contactKind, contactName, contactEmail, contactPhone } = parsed.output;
	const isReachable = contactEmail !== '' || contactPhone !== '';
	if (contactName === '' && isReachable) return { ok: false, problems: ['contact-name'] };
	if (contactName !== '' && !isReachable) return { ok: false, problems: ['contact-reach'] };
	return {
		ok: true,
		fields: {
			...{ name, timeZone, language, isSmall, sector: sector === '' ? null : sector },
			contactKind: isSmall ? 'owner' : contactKind,
			contact: isReachable
				? { name: contactName, email: contactEmail || null, phone: contactPhone || null }
				: null
		}
	};
}

const problems: readonly OrganisationProblem[] = [
	...(['name', 'sector', 'time-zone', 'language', 'contact-kind'] as const),
	...(['contact-name', 'contact-reach', 'contact-email', 'contact-phone'] as const)
];

/** As people write numbers: digits with spaces, dots, dashes and brackets, at least six of them. */
function isPhone(text: string): boolean {
	const digits = text.replace(/\D/gu, '').length;
	return /^\+?[\d\s().-]{6,30}$/u.test(text) && digits >= 6 && digits <= 15;
}
