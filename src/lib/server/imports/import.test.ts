import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { makeDepartment, makeUser, noon, today } from '../../../../tests/support/factories.ts';
import { findEmployee, listEmployees } from '../people/employees.ts';
import { badRowsCsv, findImport } from './imports.ts';
import { approveImport, runImport } from './run-import.ts';
import { apply, clock, header, makeOffice, people, upload } from './import-fixture.ts';

describe('an import', () => {
	it('shows its verdicts first and writes nothing', async () => {
		const { db, hr, everybody } = await makeOffice();
		const id = await upload(db, { text: people, actorId: hr.id, pieceBytes: 10 });
		expect(await findImport(db, id)).toMatchObject({
			...{ stage: 'checked', rows: 3, counts: { new: 3, changed: 0, same: 0, bad: 0 } },
			columns: { ignored: [] }
		});
		expect(await everybody()).toEqual([]);
		expect(await db.all(sql`select * from import_part`)).toEqual([]);
	});

	it('lets the people in as the file says', async () => {
		const { db, hr, desk, everybody } = await makeOffice();
		const id = await upload(db, { text: people, actorId: hr.id });
		expect(await apply(db, id, hr.id)).toBe(true);
		expect(await everybody()).toMatchObject([
			{ name: 'Daan Vermeulen', personnelNumber: '8', email: null, department: 'Balie' },
			{ name: 'Elif Yıldız', email: 'elif@leren.example', hasAccess: false },
			{ name: 'Noor Bakkali', jobRoles: 'Balie, Planner' }
		]);
		const { rows } = await listEmployees(db, { show: 'employed', search: 'yildiz' }, today);
		expect(rows).toHaveLength(1);
		const [daan] = await everybody();
		const found = await findEmployee(db, { id: daan?.id ?? '', viewerId: hr.id }, noon);
		expect(found).toMatchObject({
			...{ departmentId: desk, language: 'nl', endsOn: '2027-12-31', roles: ['employee'] }
		});
	});

	it('changes nothing the second time, and what differs the third', async () => {
		const { db, hr, everybody } = await makeOffice();
		await apply(db, await upload(db, { text: people, actorId: hr.id }), hr.id);
		const before = await everybody();
		const log = () => db.get(sql`select count(*) as n from audit_log where subject_kind = 'user'`);
		const logged = await log();
		const again = await upload(db, { text: people, actorId: hr.id });
		expect((await findImport(db, again))?.counts).toMatchObject({ same: 3, new: 0, changed: 0 });
		await apply(db, again, hr.id);
		expect(await everybody()).toEqual(before);
		expect(await log()).toEqual(logged);

		const text = people
			.replace('Noor Bakkali;noor@', 'Noor de Boer;noor.deboer@')
			.replace('Planner, Balie', 'planner');
		const third = await upload(db, { text, actorId: hr.id });
		expect((await findImport(db, third))?.counts).toMatchObject({ same: 2, changed: 1 });
		await apply(db, third, hr.id);
		expect(await everybody()).toMatchObject([
			...[{ name: 'Daan Vermeulen' }, { name: 'Elif Yıldız' }],
			{ name: 'Noor de Boer', email: 'noor.deboer@leren.example', jobRoles: 'Planner' }
		]);
	});

	it('leaves what an empty cell or a missing column says nothing about', async () => {
		const { db, hr, everybody } = await makeOffice();
		await apply(db, await upload(db, { text: people, actorId: hr.id }), hr.id);
		const text = 'Personeelsnummer,Naam,E-mail\n7,Noor B.,\n';
		await apply(db, await upload(db, { text, actorId: hr.id }), hr.id);
		expect((await everybody())[2]).toMatchObject({
			...{ name: 'Noor B.', email: 'noor@leren.example', department: 'Balie' },
			jobRoles: 'Balie, Planner'
		});
		const { rows } = await listEmployees(db, { show: 'employed', search: 'noor@' }, today);
		expect(rows).toHaveLength(1);
	});

	it('tells of each bad row what is wrong and lets the good ones in', async () => {
		const { db, hr, everybody, problems } = await makeOffice();
		await makeDepartment(db, { name: 'Archief' });
		await makeDepartment(db, { name: 'archief' });
		const { id: left } = await makeUser(db, { email: 'weg@leren.example' });
		await makeUser(db, { name: 'Zed', email: 'zed@leren.example' });
		await db.run(sql`update user set deactivated_at = 1 where id = ${left}`);
		await db.run(sql`update user set personnel_number = '99' where id = ${hr.id}`);
		const text = `${header}1;Aya;aya@leren.example
2;;ben@leren.example
;Cor
3;Dik;dik@leren
4;Eva;;Kelder
5;Fem;;Archief
1;Gijs
6;Hans;AYA@leren.example
7;Ida;winston@leren.example
8;Jan;weg@leren.example
99;Kim;zed@leren.example
9;Lot;;;;fr
10;Mo;;;;;2026-02-30
11;Nia;;;;;;x
12;Ot;;;;;2026-05-02;2026-05-01
`;
		const id = await upload(db, { text, actorId: hr.id });
		expect(await problems(id)).toEqual([
			...[
				[3, 'name'],
				[4, 'identity'],
				[5, 'email'],
				[6, 'department']
			],
			...[
				[7, 'department-ambiguous'],
				[8, 'duplicate'],
				[9, 'duplicate'],
				[10, 'not-allowed']
			],
			...[
				[11, 'left'],
				[12, 'two-people'],
				[13, 'language'],
				[14, 'start'],
				[15, 'end']
			],
			[16, 'end-before-start']
		]);
		await apply(db, id, hr.id);
		expect((await everybody()).map(({ name }) => name)).toEqual(['Aya', 'Zed']);
		const { counts } = (await findImport(db, id)) ?? {};
		expect(counts).toEqual({ new: 1, changed: 0, same: 0, bad: 14 });
	});

	it('gives the bad rows back without letting a spreadsheet run them', async () => {
		const { db, hr } = await makeOffice();
		const text = `${header}1;=HYPERLINK("x");geen adres\n`;
		const importId = await upload(db, { text, actorId: hr.id });
		let csv = '';
		const explain = (problem: string) => `Fout: ${problem}`;
		for await (const piece of badRowsCsv(db, {
			importId,
			problemTitle: 'Wat er mis is',
			explain
		})) {
			csv += piece;
		}
		expect(csv.split('\r\n')).toEqual([
			`\uFEFFWat er mis is;${header.trim()}`,
			`Fout: email;1;"'=HYPERLINK(""x"")";geen adres`,
			''
		]);
	});

	it('makes missing departments when asked, each once, below the ones that are there', async () => {
		const { db, hr, everybody } = await makeOffice();
		const text = `${header}1;Aya;;Praktijk > Lab > Bloed\n2;Ben;;praktijk>lab\n3;Cor;;Kelder\n4;Dik;;balie\n`;
		const id = await upload(db, { text, actorId: hr.id, makesDepartments: true });
		expect(await db.get(sql`select count(*) as n from department`)).toEqual({ n: 2 });
		await apply(db, id, hr.id);
		expect((await everybody()).map(({ department }) => department)).toEqual([
			...['Bloed', 'Lab', 'Kelder', 'Balie']
		]);
		expect(
			await db.all(sql`
				select d.name, p.name as parent from department d left join department p on p.id = d.parent_id
				order by d.name`)
		).toEqual([
			{ name: 'Balie', parent: 'Praktijk' },
			{ name: 'Bloed', parent: 'Lab' },
			{ name: 'Kelder', parent: null },
			{ name: 'Lab', parent: 'Praktijk' },
			{ name: 'Praktijk', parent: null }
		]);
		const again = await upload(db, { text, actorId: hr.id, makesDepartments: true });
		expect((await findImport(db, again))?.counts).toMatchObject({ same: 4 });
	});

	it('goes in once when approved twice, and only for who sent it', async () => {
		const { db, hr, admin, everybody } = await makeOffice();
		const id = await upload(db, { text: people, actorId: hr.id });
		expect(await apply(db, id, admin.id)).toBe(false);
		expect(await everybody()).toEqual([]);
		const approvals = await Promise.all(
			Array.from({ length: 200 }, () => approveImport(db, { id, actorId: hr.id }))
		);
		expect(approvals.filter(Boolean)).toHaveLength(1);
		await runImport(db, id, clock);
		expect(await everybody()).toHaveLength(3);
	});

	it('is judged anew when it goes in: who was protected meanwhile stays as they are', async () => {
		const { db, hr, everybody, problems } = await makeOffice();
		const noor = await makeUser(db, { name: 'Noor', email: 'noor@leren.example' });
		const id = await upload(db, { text: people, actorId: hr.id });
		expect((await findImport(db, id))?.counts).toMatchObject({ new: 2, changed: 1 });
		await db.run(sql`insert into user_role (user_id, role) values (${noor.id}, 'admin')`);
		await apply(db, id, hr.id);
		expect(await problems(id)).toEqual([[2, 'not-allowed']]);
		expect((await everybody()).map(({ name }) => name)).toEqual([
			...['Daan Vermeulen', 'Elif Yıldız', 'Noor']
		]);
	});
});
