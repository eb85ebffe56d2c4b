import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { createTestDatabase } from '../../../../tests/support/database.ts';
import { makeUser, minutesLater, noon } from '../../../../tests/support/factories.ts';
import { defaultMailTexts, type MailText } from '../../mail/index.ts';
import {
	findMailText,
	listChangedMailTexts,
	readMailTexts,
	resetMailText,
	saveMailText
} from './texts.ts';

const key = { kind: 'reminder', locale: 'nl' } as const;
const standard = defaultMailTexts.nl.reminder;
const own: MailText = { subject: 'Nog te doen: {modules}', body: 'Dag {name},\n\n{items}' };
const other: MailText = { subject: 'Denk je aan {modules}?', body: 'Beste {name},\n\n{items}' };

async function makeEditors() {
	const db = await createTestDatabase();
	const ingrid = await makeUser(db, { name: 'Ingrid Testerink', roles: ['hr'] });
	const joris = await makeUser(db, { name: 'Joris Proefstra', roles: ['admin'] });
	const save = (
		text: MailText,
		{ changes = 0, by = ingrid.id, now = noon }: { changes?: number; by?: string; now?: Date } = {}
	) => saveMailText(db, { ...key, text, changes, by }, now);
	const reset = (changes: number, by = ingrid.id) =>
		resetMailText(db, { ...key, changes, by }, noon);
	const listAudit = () =>
		db.all(sql`
			select actor_id as actor, action, subject_id as subject, details from audit_log
			where subject_kind = 'mail_text' order by id`);
	return { db, ingrid, joris, save, reset, listAudit };
}

it('starts with the texts that come with the product', async () => {
	const { db } = await makeEditors();
	expect(await readMailTexts(db, 'nl')).toEqual(defaultMailTexts.nl);
	expect(await readMailTexts(db, 'en')).toEqual(defaultMailTexts.en);
	expect(await listChangedMailTexts(db)).toEqual([]);
	expect(await findMailText(db, key)).toEqual({
		...{ ...key, text: standard, isAdapted: false, changes: 0, changedAt: null, changedBy: null }
	});
});

it('gives back an adapted text in its own language only', async () => {
	const { db, save } = await makeEditors();
	expect(await save(own)).toEqual({ ok: true });
	expect(await readMailTexts(db, 'nl')).toEqual({ ...defaultMailTexts.nl, reminder: own });
	expect(await readMailTexts(db, 'en')).toEqual(defaultMailTexts.en);
	const text = {
		...{ ...key, text: own, isAdapted: true, changes: 1 },
		...{ changedAt: noon, changedBy: 'Ingrid Testerink' }
	};
	expect(await findMailText(db, key)).toEqual(text);
	expect(await listChangedMailTexts(db)).toEqual([text]);
});

it('keeps lines as one line end each, without space around', async () => {
	const { db, save } = await makeEditors();
	await save({ subject: ` ${own.subject} `, body: `\r\n${own.body.replaceAll('\n', '\r\n')}\r\n` });
	expect((await findMailText(db, key)).text).toEqual(own);
});

it('refuses what would not make a good mail, and keeps what was there', async () => {
	const { db, save, listAudit } = await makeEditors();
	expect(await save({ ...own, body: 'Hallo' })).toEqual({
		...{ ok: false, reason: 'invalid' },
		issues: [{ field: 'body', code: 'missing-placeholder', about: 'items' }]
	});
	expect((await findMailText(db, key)).text).toEqual(standard);
	expect(await listAudit()).toEqual([]);
});

it('tells the second of two editors, and what is there now', async () => {
	const { db, joris, save, listAudit } = await makeEditors();
	await save(own);
	const result = await save(other, { by: joris.id });
	expect(result).toMatchObject({
		...{ ok: false, reason: 'changed' },
		current: { text: own, changes: 1, changedBy: 'Ingrid Testerink' }
	});
	expect((await findMailText(db, key)).text).toEqual(own);
	expect(await listAudit()).toHaveLength(1);
	expect(await save(other, { by: joris.id, changes: 1 })).toEqual({ ok: true });
	expect((await findMailText(db, key)).text).toEqual(other);
});

it('lets one of two editors win who save at the same moment', async () => {
	const { db, joris, save, listAudit } = await makeEditors();
	const results = await Promise.all([save(own), save(other, { by: joris.id })]);
	expect(results.filter(({ ok }) => ok)).toHaveLength(1);
	const winner = results[0].ok ? own : other;
	expect((await findMailText(db, key)).text).toEqual(winner);
	expect(await listAudit()).toHaveLength(1);
});

it('is saved once when its form is sent twice, also at the same moment', async () => {
	const { db, save, listAudit } = await makeEditors();
	const results = await Promise.all(Array.from({ length: 20 }, () => save(own)));
	expect(results.every(({ ok }) => ok)).toBe(true);
	expect(await save(own)).toEqual({ ok: true });
	expect((await findMailText(db, key)).changes).toBe(1);
	expect(await listAudit()).toHaveLength(1);
});

it('saving what is there already changes nothing', async () => {
	const { db, save, listAudit } = await makeEditors();
	expect(await save(standard)).toEqual({ ok: true });
	expect((await findMailText(db, key)).changes).toBe(0);
	expect(await listAudit()).toEqual([]);
});

it('goes back to the text of the product, twice is once', async () => {
	const { db, save, reset, listAudit } = await makeEditors();
	await save(own);
	expect(await reset(1)).toEqual({ ok: true });
	expect(await reset(1)).toEqual({ ok: true });
	expect(await findMailText(db, key)).toMatchObject({
		...{ text: standard, isAdapted: false, changes: 2 }
	});
	expect(await readMailTexts(db, 'nl')).toEqual(defaultMailTexts.nl);
	expect(await listAudit()).toHaveLength(2);
});

it('writing the text of the product by hand is going back to it', async () => {
	const { db, save } = await makeEditors();
	await save(own);
	await save(standard, { changes: 1 });
	expect(await findMailText(db, key)).toMatchObject({ text: standard, isAdapted: false });
});

it('does not go back over what somebody else has just written', async () => {
	const { db, joris, save, reset } = await makeEditors();
	await save(own);
	await save(other, { changes: 1, by: joris.id });
	expect(await reset(1)).toMatchObject({
		...{ ok: false, reason: 'changed', current: { text: other, changedBy: 'Joris Proefstra' } }
	});
	expect((await findMailText(db, key)).text).toEqual(other);
});

it('never takes an old state for a new one, also after going back', async () => {
	const { db, joris, save, reset } = await makeEditors();
	await save(own);
	await reset(1);
	await save(other, { changes: 2, by: joris.id, now: minutesLater(5) });
	expect(await save({ ...own, subject: 'Ander onderwerp' }, { changes: 1 })).toMatchObject({
		...{ ok: false, reason: 'changed' }
	});
	expect((await findMailText(db, key)).text).toEqual(other);
});

it('logs who changed which text, and not a word of it', async () => {
	const { db, ingrid, joris, save, reset, listAudit } = await makeEditors();
	await save(own);
	await reset(1, joris.id);
	expect(await listAudit()).toEqual([
		{
			...{ actor: ingrid.id, action: 'mail-text.changed', subject: 'reminder/nl' },
			details: '{"change":1}'
		},
		{
			...{ actor: joris.id, action: 'mail-text.reset', subject: 'reminder/nl' },
			details: '{"change":2}'
		}
	]);
	expect(JSON.stringify(await db.all(sql`select * from audit_log`))).not.toContain('Nog te doen');
});
