import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { createTestDatabase } from '../../../../tests/support/database.ts';
import { makeUser, minutesLater, noon } from '../../../../tests/support/factories.ts';
import { makePng } from '../../../../tests/support/pictures.ts';
import type { Db } from '../db/client.ts';
import { readLogo } from './logo.ts';
import {
	beginOrganisation,
	ensureOrganisation,
	findLogo,
	readOrganisation,
	saveOrganisation,
	type OrganisationFields
} from './organisation.ts';

const fields: OrganisationFields = {
	...{ name: 'Praktijk Testerwoude', sector: 'zorg', timeZone: 'America/Curacao' },
	...{ language: 'en', isSmall: false, contactKind: 'privacy-officer' },
	contact: { name: 'Elin Proefstra', email: 'elin@praktijk.example', phone: '06-99000012' }
};

function logoOf(width: number) {
	const read = readLogo(makePng(width, 40));
	if (!read.ok) throw new Error(read.problem);
	return read.logo;
}

const audits = (db: Db) =>
	db.all<{ details: string }>(
		sql`select details from audit_log where action = 'organisation.changed' order by id`
	);
const countLogos = (db: Db) => db.get(sql`select count(*) as logos from organisation_logo`);

it('has defaults where nothing was stored', async () => {
	const db = await createTestDatabase();
	expect(await readOrganisation(db)).toMatchObject({
		...{ name: '', timeZone: 'Europe/Amsterdam', language: 'nl', isSmall: false },
		...{ contact: null, logo: null, changes: 0 }
	});
});

it('begins with what it is given, once', async () => {
	const db = await createTestDatabase();
	await ensureOrganisation(db, { name: 'Eerst', timeZone: 'Asia/Tokyo' }, noon);
	await ensureOrganisation(db, { name: 'Later' }, noon);
	expect(await readOrganisation(db)).toMatchObject({ name: 'Eerst', timeZone: 'Asia/Tokyo' });
});

it('keeps every setting, with ids and codes only in the log', async () => {
	const db = await createTestDatabase();
	const { id: actorId } = await makeUser(db);
	const logo = logoOf(120);
	const saved = await saveOrganisation(db, { fields, logo, seenChanges: 0, actorId }, noon);
	expect(saved).toEqual({ ok: true });
	expect(await readOrganisation(db)).toEqual({
		...fields,
		...{ logo: { hash: logo.hash, width: 120, height: 40 }, changes: 1 }
	});
	expect((await audits(db)).map(({ details }): unknown => JSON.parse(details))).toEqual([
		{ change: 1, fields: 'name sector timeZone language contactKind contact logo' }
	]);
});

it('changes nothing when the same is saved twice, whoever comes second', async () => {
	const db = await createTestDatabase();
	const { id: actorId } = await makeUser(db);
	const input = { fields, logo: logoOf(120), seenChanges: 0, actorId };
	await saveOrganisation(db, input, noon);
	expect(await saveOrganisation(db, input, minutesLater(1))).toEqual({ ok: true });
	expect(await readOrganisation(db)).toMatchObject({ changes: 1 });
	expect(await audits(db)).toHaveLength(1);
});

it('tells the second of two administrators, and loses nothing of the first', async () => {
	const db = await createTestDatabase();
	const { id: actorId } = await makeUser(db);
	await saveOrganisation(db, { fields, logo: logoOf(120), seenChanges: 0, actorId }, noon);
	const second = { ...fields, name: 'Anders' };
	const result = await saveOrganisation(
		db,
		{ fields: second, logo: null, seenChanges: 0, actorId },
		noon
	);
	expect(result).toMatchObject({ ok: false, reason: 'changed', current: { name: fields.name } });
	expect(await readOrganisation(db)).toMatchObject({ name: fields.name, logo: { width: 120 } });
	expect(await audits(db)).toHaveLength(1);
	expect(await countLogos(db)).toEqual({ logos: 1 });
});

it('has one winner of 200 at once', async () => {
	const db = await createTestDatabase();
	const { id: actorId } = await makeUser(db);
	const results = await Promise.all(
		Array.from({ length: 200 }, (_, number) =>
			saveOrganisation(
				db,
				{
					...{ fields: { ...fields, name: `Praktijk ${number}` }, seenChanges: 0, actorId },
					logo: logoOf(100 + number)
				},
				noon
			)
		)
	);
	expect(results.filter(({ ok }) => ok)).toHaveLength(1);
	expect(await readOrganisation(db)).toMatchObject({ changes: 1 });
	expect(await audits(db)).toHaveLength(1);
	expect(await countLogos(db)).toEqual({ logos: 1 });
});

it('leaves the logo as it is, replaces it or takes it away', async () => {
	const db = await createTestDatabase();
	const { id: actorId } = await makeUser(db);
	const [first, next] = [logoOf(120), logoOf(121)];
	await saveOrganisation(db, { fields, logo: first, seenChanges: 0, actorId }, noon);
	const renamed = { ...fields, name: 'Nieuw' };
	await saveOrganisation(db, { fields: renamed, seenChanges: 1, actorId }, noon);
	expect(await findLogo(db, first.hash)).toEqual({ type: 'image/png', bytes: first.bytes });
	await saveOrganisation(db, { fields: renamed, logo: next, seenChanges: 2, actorId }, noon);
	expect(await findLogo(db, first.hash)).toBeNull();
	expect(await readOrganisation(db)).toMatchObject({ logo: { hash: next.hash } });
	await saveOrganisation(db, { fields: renamed, logo: null, seenChanges: 3, actorId }, noon);
	expect(await readOrganisation(db)).toMatchObject({ logo: null, changes: 4 });
	expect(await countLogos(db)).toEqual({ logos: 0 });
});

it('lets the first administrator begin it only while the condition holds', async () => {
	const db = await createTestDatabase();
	await ensureOrganisation(db, { name: 'Demo', timeZone: 'Asia/Tokyo' }, noon);
	const contact = { name: 'Ada Proefstra', email: 'ada@winkel.example', phone: null };
	const begun = { name: 'Winkel', language: 'en', isSmall: true, contact } as const;
	await beginOrganisation(db, { ...begun, name: 'Te laat' }, sql`0`, noon);
	await beginOrganisation(db, begun, sql`1`, noon);
	expect(await readOrganisation(db)).toMatchObject({
		...{ name: 'Winkel', language: 'en', isSmall: true, contactKind: 'owner', contact },
		...{ timeZone: 'Asia/Tokyo', changes: 1 }
	});
});
