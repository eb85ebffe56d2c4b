import { m } from '$lib/paraglide/messages';
import { readOrganisationForm, type OrganisationProblem } from '$lib/server/organisation/fields';
import { readLogo, type Logo, type LogoProblem } from '$lib/server/organisation/logo';
import type { Organisation, OrganisationFields } from '$lib/server/organisation/organisation';

/** What stands in the fields, by their names. */
export type OrganisationTexts = Readonly<Record<string, string>>;

/** A sentence per field, by the field's name. */
type Problems = Readonly<Record<string, string>>;

export type ReadForm =
	| {
			readonly ok: true;
			readonly texts: OrganisationTexts;
			readonly fields: OrganisationFields;
			/** Undefined: as it is. Null: away. */
			readonly logo: Logo | null | undefined;
			readonly seenChanges: number;
	  }
	| { readonly ok: false; readonly texts: OrganisationTexts; readonly problems: Problems };

const fieldProblems: Readonly<Record<OrganisationProblem, [field: string, tell: () => string]>> = {
	name: ['name', m.organisation_problem_name],
	sector: ['sector', m.organisation_problem_sector],
	'time-zone': ['timeZone', m.organisation_problem_zone],
	language: ['language', m.organisation_problem_language],
	'contact-kind': ['contactKind', m.organisation_problem_kind],
	'contact-name': ['contactName', m.organisation_problem_contact_name],
	'contact-reach': ['contactEmail', m.organisation_problem_reach],
	'contact-email': ['contactEmail', m.organisation_problem_email],
	'contact-phone': ['contactPhone', m.organisation_problem_phone]
};

const logoProblems: Readonly<Record<LogoProblem, () => string>> = {
	empty: m.logo_problem_empty,
	'too-large': m.logo_problem_too_large,
	svg: m.logo_problem_svg,
	kind: m.logo_problem_kind,
	dimensions: m.logo_problem_dimensions
};

/** Reads the settings from a request. A wrong logo leaves what was typed in its place. */
export async function readForm(request: Request): Promise<ReadForm> {
	const form = await request.formData().catch(() => new FormData());
	const texts = Object.fromEntries(
		[...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []))
	);
	const read = readOrganisationForm(texts);
	const problems: Record<string, string> = {};
	if (!read.ok)
		for (const problem of read.problems) {
			const [field, tell] = fieldProblems[problem];
			problems[field] = tell();
		}
	const file = form.get('logo');
	const kept = form.get('removeLogo') === 'on' ? null : undefined;
	const uploaded = await readUpload(file);
	if (uploaded?.ok === false) problems['logo'] = logoProblems[uploaded.problem]();
	const seenChanges = Number(texts['changes']);
	if (!Number.isSafeInteger(seenChanges)) problems['name'] = m.organisation_problem_form();
	if (!read.ok || Object.keys(problems).length > 0) return { ok: false, texts, problems };
	const chosen = uploaded?.ok ? uploaded.logo : kept;
	return { ok: true, texts, fields: read.fields, logo: chosen, seenChanges };
}

/** Undefined where no file was chosen: browsers then send an empty one without a name. */
async function readUpload(file: FormDataEntryValue | null) {
	if (!(file instanceof File) || (file.name === '' && file.size === 0)) return undefined;
	return readLogo(Buffer.from(await file.arrayBuffer()));
}

/** The stored settings as the form shows them. */
export function toTexts(organisation: Organisation): OrganisationTexts {
	const { name, sector, timeZone, language, isSmall, contactKind, contact } = organisation;
	return {
		...{ name, timeZone, language, contactKind, sector: sector ?? '' },
		...{ isSmall: isSmall ? 'on' : '', changes: String(organisation.changes) },
		contactName: contact?.name ?? '',
		contactEmail: contact?.email ?? '',
		contactPhone: contact?.phone ?? ''
	};
}
