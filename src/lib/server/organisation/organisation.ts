import { sql, type SQL } from 'drizzle-orm';
import { auditWhere } from '../audit/audit.ts';
import type { Db } from '../db/client.ts';
import {
	organisation,
	organisationLogo,
	type ContactKind,
	type Sector
} from '../db/organisation-schema.ts';
import type { Language } from '../db/schema.ts';
import type { Logo } from './logo.ts';

/** Whom people tell when something went wrong with data; by e-mail, by phone or both. */
export interface Contact {
	/** A name or a role. */
	readonly name: string;
	readonly email: string | null;
	readonly phone: string | null;
}

/** What an administrator can set, but for the logo. */
export interface OrganisationFields {
	/** Empty until somebody filled it in. */
	readonly name: string;
	readonly sector: Sector | null;
	/** IANA name; calendar days begin and end there. */
	readonly timeZone: string;
	/** For visitors who chose none, and for new people. */
	readonly language: Language;
	/** There is no data protection officer: the owner or manager is the contact. */
	readonly isSmall: boolean;
	readonly contactKind: ContactKind;
	readonly contact: Contact | null;
}

export interface Organisation extends OrganisationFields {
	readonly logo: Pick<Logo, 'hash' | 'width' | 'height'> | null;
	/** How often it was saved; give it back with `saveOrganisation`. */
	readonly changes: number;
}

/** What holds where nobody has set anything. */
const unset: Organisation = {
	...{ name: '', sector: null, timeZone: 'Europe/Amsterdam', language: 'nl', isSmall: false },
	...{ contactKind: 'fg', contact: null, logo: null, changes: 0 }
};

/** The settings of the organisation; defaults in a database in which they were never stored. */
export async function readOrganisation(db: Db): Promise<Organisation> {
	const [row] = await db
		.select({
			row: organisation,
			width: organisationLogo.width,
			height: organisationLogo.height
		})
		.from(organisation)
		.leftJoin(organisationLogo, sql`${organisationLogo.hash} = ${organisation.logoHash}`);
	if (row === undefined) return unset;
	const { name, sector, timeZone, language, isSmall, contactKind, changes, ...rest } = row.row;
	const { width, height } = row;
	return {
		...{ name, sector, timeZone, language, isSmall, contactKind, changes },
		contact:
			rest.contactName === null
				? null
				: { name: rest.contactName, email: rest.contactEmail, phone: rest.contactPhone },
		logo:
			rest.logoHash === null || width === null || height === null
				? null
				: { hash: rest.logoHash, width, height }
	};
}

/** Stores the settings with which an installation begins; does nothing when there are any. */
export async function ensureOrganisation(
	db: Db,
	initial: Partial<OrganisationFields>,
	now: Date
): Promise<void> {
	await insertUnlessStored(db, { ...unset, ...initial }, now);
}

export type SaveOrganisationResult =
	| { readonly ok: true }
	/** Somebody else saved meanwhile; with what is there now. */
	| { readonly ok: false; readonly reason: 'changed'; readonly current: Organisation };

/**
 * Stores all settings if nobody did since `seenChanges`. A logo that is undefined stays as it is,
 * null takes it away. Saving what is there already changes nothing and is no conflict.
 */
export async function saveOrganisation(
	db: Db,
	input: {
		readonly fields: OrganisationFields;
		readonly logo?: Logo | null | undefined;
		readonly seenChanges: number;
		readonly actorId: string;
	},
	now: Date
): Promise<SaveOrganisationResult> {
	const { fields, logo, seenChanges, actorId } = input;
	const earlier = await readOrganisation(db);
	const changed = changedFields(earlier, fields, logo);
	if (changed.length === 0) return { ok: true };
	const isUnchanged = sql`exists (
		select 1 from organisation where id = 'own' and changes = ${seenChanges})`;
	const logoHash = logo === undefined ? sql`logo_hash` : sql`${logo?.hash ?? null}`;
	const batch = await db.batch([
		insertUnlessStored(db, unset, now),
		auditWhere(
			db,
			{
				...{ actorId, action: 'organisation.changed' },
				...{ subjectKind: 'organisation', subjectId: 'own' },
				details: { change: seenChanges + 1, fields: changed.join(' ') }
			},
			isUnchanged,
			now
		),
		insertLogo(db, logo ?? null, isUnchanged),
		db.all<{ changes: number }>(sql`
			update organisation set name = ${fields.name}, sector = ${fields.sector},
				time_zone = ${fields.timeZone}, language = ${fields.language},
				is_small = ${fields.isSmall ? 1 : 0}, contact_kind = ${fields.contactKind},
				contact_name = ${fields.contact?.name ?? null},
				contact_email = ${fields.contact?.email ?? null},
				contact_phone = ${fields.contact?.phone ?? null}, logo_hash = ${logoHash},
				changes = changes + 1, changed_at = ${now.getTime()}
			where id = 'own' and changes = ${seenChanges} returning changes`),
		db.run(sql`
			delete from organisation_logo
			where hash not in (select logo_hash from organisation where logo_hash is not null)`)
	]);
	if (batch[3].length === 1) return { ok: true };
	return { ok: false, reason: 'changed', current: await readOrganisation(db) };
}

/** The statement with which the first administrator says what to begin with, while `condition` holds. */
export function beginOrganisation(
	db: Db,
	fields: Pick<OrganisationFields, 'name' | 'language' | 'isSmall' | 'contact'>,
	condition: SQL,
	now: Date
) {
	const { name, language, isSmall, contact } = fields;
	return db.run(sql`
		insert into organisation (id, name, time_zone, language, is_small, contact_kind, contact_name,
			contact_email, contact_phone, changes, changed_at)
		select 'own', ${name}, ${unset.timeZone}, ${language}, ${isSmall ? 1 : 0},
			${isSmall ? 'owner' : 'fg'}, ${contact?.name ?? null}, ${contact?.email ?? null},
			${contact?.phone ?? null}, 1, ${now.getTime()}
		where ${condition}
		on conflict (id) do update set name = excluded.name, language = excluded.language,
			is_small = excluded.is_small, contact_kind = excluded.contact_kind,
			contact_name = excluded.contact_name, contact_email = excluded.contact_email,
			contact_phone = excluded.contact_phone, changes = changes + 1,
			changed_at = excluded.changed_at`);
}

/** The language of people about whom nothing else is known, in SQL. */
export const defaultLanguage = sql<Language>`coalesce((select language from organisation), 'nl')`;

/** The logo at its address; null when it is not the one in use. */
export async function findLogo(
	db: Db,
	hash: string
): Promise<{ readonly type: string; readonly bytes: Buffer } | null> {
	const [row] = await db
		.select({ type: organisationLogo.type, bytes: organisationLogo.bytes })
		.from(organisationLogo)
		.where(sql`${organisationLogo.hash} = ${hash}`);
	return row ?? null;
}

function insertUnlessStored(db: Db, fields: OrganisationFields, now: Date) {
	const { contact, ...plain } = fields;
	return db
		.insert(organisation)
		.values({
			...{ id: 'own', name: plain.name, sector: plain.sector, timeZone: plain.timeZone },
			...{ language: plain.language, isSmall: plain.isSmall, contactKind: plain.contactKind },
			contactName: contact?.name ?? null,
			contactEmail: contact?.email ?? null,
			contactPhone: contact?.phone ?? null,
			changedAt: now
		})
		.onConflictDoNothing();
}

function insertLogo(db: Db, logo: Logo | null, condition: SQL) {
	return db.run(sql`
		insert into organisation_logo (hash, type, width, height, bytes)
		select ${logo?.hash ?? ''}, ${logo?.type ?? ''}, ${logo?.width ?? 0}, ${logo?.height ?? 0},
			${logo?.bytes ?? null}
		where ${logo === null ? sql`0` : condition}
		on conflict do nothing`);
}

/** What would change, as codes for the log. */
function changedFields(
	earlier: Organisation,
	fields: OrganisationFields,
	logo: Logo | null | undefined
): readonly string[] {
	const names = ['name', 'sector', 'timeZone', 'language', 'isSmall', 'contactKind'] as const;
	const changed: string[] = names.filter((name) => earlier[name] !== fields[name]);
	const { contact } = fields;
	const isSameContact =
		earlier.contact?.name === contact?.name &&
		earlier.contact?.email === contact?.email &&
		earlier.contact?.phone === contact?.phone;
	if (!isSameContact) changed.push('contact');
	if (logo !== undefined && (earlier.logo?.hash ?? null) !== (logo?.hash ?? null))
		changed.push('logo');
	return changed;
}
