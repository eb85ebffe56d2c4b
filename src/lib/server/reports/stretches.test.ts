import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { createTestDatabase } from '../../../../tests/support/database.ts';
import { makeUser } from '../../../../tests/support/factories.ts';
import type { Db } from '../db/client.ts';
import { readStretches, stretches } from './stretches.ts';

const names = ['Aya', 'Noor', 'Noor', 'Noor', 'Noor', 'Noor', 'Zoë'];

async function makePeople(): Promise<Db> {
	const db = await createTestDatabase();
	for (const name of names.toReversed()) await makeUser(db, { name });
	return db;
}

const read = (db: Db, isInStretch: ReturnType<typeof sql>, limit = 100) =>
	db.all<{ id: string; name: string }>(sql`
		select id, name from user person where ${isInStretch} order by name, id limit ${limit}`);

it.each([1, 2, 3, 6, 7, 8])('meets everybody once, in order, %i at a time', async (size) => {
	const db = await makePeople();
	const met: { id: string; name: string }[] = [];
	for await (const isInStretch of stretches(db, '', size)) {
		const people = await read(db, isInStretch);
		expect(people.length).toBeLessThanOrEqual(size);
		met.push(...people);
	}
	expect(met.map(({ name }) => name)).toEqual(names);
	expect(new Set(met.map(({ id }) => id)).size).toBe(names.length);
});

it('begins with everybody of a name', async () => {
	const db = await makePeople();
	const query = { fromName: 'Noor', limit: 100, size: 2 };
	const people = await readStretches(db, query, (part, limit) => read(db, part, limit));
	expect(people.map(({ name }) => name)).toEqual(names.slice(1));
});

it('reads no further than it needs', async () => {
	const db = await makePeople();
	const asked: number[] = [];
	const people = await readStretches(db, { fromName: '', limit: 3, size: 2 }, (part, limit) => {
		asked.push(limit);
		return read(db, part, limit);
	});
	expect(people.map(({ name }) => name)).toEqual(names.slice(0, 3));
	expect(asked).toEqual([3, 1]);
});

it('ends at once without anybody', async () => {
	const db = await createTestDatabase();
	expect(await readStretches(db, { fromName: '', limit: 5 }, (part) => read(db, part))).toEqual([]);
});
