import { createTestDatabase } from '../../../../tests/support/database.ts';
import { makeDepartment, makeUser, noon, today } from '../../../../tests/support/factories.ts';
import type { Db } from '../db/client.ts';
import { listEmployees } from '../people/employees.ts';
import { listImportRows } from './imports.ts';
import { approveImport, runImport } from './run-import.ts';
import { beginImport, storePart } from './upload.ts';

export const clock = { now: () => noon, today: () => today };

export async function upload(
	db: Db,
	input: { text: string; actorId: string; makesDepartments?: boolean; pieceBytes?: number }
): Promise<string> {
	const id = crypto.randomUUID();
	const bytes = new TextEncoder().encode(input.text);
	await beginImport(
		db,
		{
			...{ id, fileName: 'mensen.csv', size: bytes.length, actorId: input.actorId },
			makesDepartments: input.makesDepartments ?? false
		},
		noon
	);
	const step = input.pieceBytes ?? 200_000;
	for (let position = 0; position < bytes.length; position += step) {
		const piece = bytes.subarray(position, position + step);
		await storePart(db, { importId: id, position, bytes: piece, actorId: input.actorId });
	}
	await runImport(db, id, clock);
	return id;
}

export async function apply(db: Db, id: string, actorId: string): Promise<boolean> {
	const isApproved = await approveImport(db, { id, actorId });
	await runImport(db, id, clock);
	return isApproved;
}

export async function makeOffice() {
	const db = await createTestDatabase();
	const hr = await makeUser(db, { name: 'Ingrid', roles: ['employee', 'hr'] });
	const admin = await makeUser(db, {
		...{ name: 'Winston', email: 'winston@leren.example', roles: ['admin'] }
	});
	const practice = await makeDepartment(db, { name: 'Praktijk' });
	const desk = await makeDepartment(db, { name: 'Balie', parentId: practice });
	const everybody = async () => {
		const { rows } = await listEmployees(db, { show: 'employed', limit: 500 }, today);
		return rows.filter(({ id }) => id !== hr.id && id !== admin.id);
	};
	const problems = async (id: string) =>
		(await listImportRows(db, { importId: id, verdict: 'bad', after: 0 })).rows.map(
			({ line, problem }) => [line, problem]
		);
	return { db, hr, admin, practice, desk, everybody, problems };
}

export const header = 'Personeelsnummer;Naam;E-mail;Afdeling;Functie;Taal;Startdatum;Einddatum\n';
export const people = `${header}7;Noor Bakkali;noor@leren.example;Balie;Planner, Balie;en;1-9-2026;
8;Daan Vermeulen;;praktijk>balie;;;;31-12-2027
;Elif Yıldız;elif@leren.example;;;;;
`;
