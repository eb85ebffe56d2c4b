import { expect, it } from 'vitest';
import { createTestDatabase } from '../../../../tests/support/database.ts';
import { makeUser, minutesLater, noon } from '../../../../tests/support/factories.ts';
import { auditEntry } from '../audit/audit.ts';
import { listAudit } from './audit-list.ts';

it('lists newest first, with the name of who did it while that person exists', async () => {
	const db = await createTestDatabase();
	const hr = await makeUser(db, { name: 'Ingrid Postma' });
	const entry = {
		action: 'progress.exported',
		subjectKind: 'report',
		subjectId: 'progress'
	} as const;
	await auditEntry(db, { ...entry, actorId: hr.id, details: { rows: 3 } }, minutesLater(1));
	await auditEntry(db, { ...entry, actorId: 'erased' }, minutesLater(2));
	const { rows } = await listAudit(db);
	expect(rows.slice(0, 2)).toMatchObject([
		{ actorId: 'erased', actorName: null, details: null, at: minutesLater(2) },
		{ actorId: hr.id, actorName: 'Ingrid Postma', details: { rows: 3 } }
	]);
	expect(rows.at(-1)).toMatchObject({ action: 'user.created', actorName: null, at: noon });
});

it('pages by number and starts over for a strange cursor', async () => {
	const db = await createTestDatabase();
	for (let person = 0; person < 3; person += 1) await makeUser(db);
	const first = await listAudit(db, { limit: 2 });
	const second = await listAudit(db, { limit: 2, cursor: first.nextCursor });
	expect([...first.rows, ...second.rows].map(({ id }) => id)).toEqual([3, 2, 1]);
	expect(second.nextCursor).toBeNull();
	expect((await listAudit(db, { limit: 2, cursor: "1'; drop" })).rows).toEqual(first.rows);
});
