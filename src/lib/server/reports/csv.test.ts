import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { createTestDatabase } from '../../../../tests/support/database.ts';
import {
	makeCatalogue,
	makeDepartment,
	makeLearner,
	makeUser,
	today
} from '../../../../tests/support/factories.ts';
import type { Db } from '../db/client.ts';
import { formatCsvLine, progressColumns, progressCsv } from './csv.ts';
import type { ProgressFilter } from './progress.ts';

const texts = {
	columns: {
		...{ name: 'Naam', department: 'Afdeling', module: 'Module', status: 'Status' },
		...{ assigned: 'Toegewezen', due: 'Vóór', started: 'Begonnen', completed: 'Klaar' },
		...{ score: 'Score', attempts: 'Pogingen', lastActivity: 'Laatst actief' }
	},
	statuses: {
		...{ unassigned: 'niets', assigned: 'toegewezen', started: 'bezig' },
		...{ overdue: 'te laat', completed: 'klaar' }
	},
	moduleTitle: (id: string) => `Module ${id}`,
	timeZone: 'Europe/Amsterdam'
};

async function readCsv(db: Db, filter: ProgressFilter = {}) {
	let csv = '';
	for await (const piece of progressCsv(db, { filter, texts }, today)) csv += piece;
	return csv;
}

it('writes the list with the given column names, for a Dutch Excel', async () => {
	const db = await createTestDatabase();
	const catalogue = await makeCatalogue(db);
	const departmentId = await makeDepartment(db, { name: 'Balie; voor' });
	await makeLearner(db, catalogue, { name: 'Elif Yıldız', departmentId });
	await makeUser(db, { name: 'Noor "de" Bakker' });
	expect(await readCsv(db)).toBe(
		'\uFEFFNaam;Afdeling;Module;Status;Toegewezen;Vóór;Begonnen;Klaar;Score;Pogingen;Laatst actief\r\n' +
			'Elif Yıldız;"Balie; voor";Module huisartsenpraktijk;toegewezen;2026-11-21;2026-12-12;;;;0;\r\n' +
			'"Noor ""de"" Bakker";;;niets;;;;;;0;\r\n'
	);
});

it('writes more people than one piece holds', async () => {
	const db = await createTestDatabase();
	await db.run(sql`
		with recursive n(i) as (select 1 union all select i + 1 from n where i < 501)
		insert into user (id, email, name, password_hash, is_demo, created_at)
		select 'u' || i, 'u' || i || '@leren.example', 'Persoon ' || i, 'x', 0, 0 from n where true`);
	await db.run(sql`insert into user_role select id, 'employee' from user where true`);
	expect((await readCsv(db)).split('\r\n')).toHaveLength(501 + 2);
});

it('writes the header alone when the filter leaves nobody', async () => {
	const db = await createTestDatabase();
	expect((await readCsv(db, { search: 'x' })).split('\r\n')).toHaveLength(2);
	expect(progressColumns).toHaveLength(11);
});

it.each(['=1+1', '+31', '-1', '@SUM(A1)', '\t=1', '\r=1'])('makes %j harmless text', (cell) => {
	expect(formatCsvLine([cell]).replace(/^"/u, '').startsWith(`'${cell}`)).toBe(true);
});

it('quotes line ends and quotes within a cell', () => {
	expect(formatCsvLine(['a\r\nb', 'c"d', 'e'])).toBe('"a\r\nb";"c""d";e\r\n');
});
