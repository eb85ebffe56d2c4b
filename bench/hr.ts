import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase, type Db } from '../src/lib/server/db/client.ts';
import { runMigrations } from '../src/lib/server/db/migrate.ts';
import { approveImport, runImport } from '../src/lib/server/imports/run-import.ts';
import { beginImport, maxPartBytes, storePart } from '../src/lib/server/imports/upload.ts';
import { createUser } from '../src/lib/server/people/accounts.ts';
import { benchAssignments } from './hr-assignments.ts';
import {
	departmentCount,
	makeDepartments,
	now,
	openPage,
	openPagesDuring,
	today
} from './hr-office.ts';
import { growthExponent, quantile, report } from './measure.ts';

const sizes = [1_000, 10_000, 100_000] as const;
const clock = { now: () => now, today: () => today };

const firstNames = [
	'Noor',
	'Daan',
	'Elif',
	'Fatima',
	'Joris',
	'Mei-Ling',
	'Kwame',
	'Zoë',
	'Ravi',
	'Sanne'
];
const lastNames = ['Testerink', 'van Fictema', 'Voorbeeldsma', 'El Demo', 'Proefstra', 'Yıldız'];

function makeFile(size: number): Uint8Array {
	const lines = ['Personeelsnummer;Naam;E-mail;Afdeling;Functie;Taal;Startdatum'];
	for (let n = 0; n < size; n += 1) {
		const name = `${firstNames[n % 10]} ${lastNames[n % 6]} ${n.toString(36)}`;
		const email = n % 4 === 0 ? '' : `persoon${n}@leren.example`;
		lines.push(
			`P${n};${name};${email};Afdeling ${(n * 7) % departmentCount};Functie ${n % 30};nl;01-09-2024`
		);
	}
	return new TextEncoder().encode(lines.join('\r\n'));
}

/** From the first byte to the last person, yes included. */
async function importFile(db: Db, file: Uint8Array): Promise<number> {
	const before = performance.now();
	const id = crypto.randomUUID();
	const actorId = 'hr';
	const begin = { id, fileName: 'bench.csv', size: file.length, makesDepartments: false, actorId };
	await beginImport(db, begin, now);
	for (let position = 0; position < file.length; position += maxPartBytes) {
		const bytes = file.subarray(position, position + maxPartBytes);
		await storePart(db, { importId: id, position, bytes, actorId });
	}
	await runImport(db, id, clock);
	await approveImport(db, { id, actorId });
	await runImport(db, id, clock);
	return performance.now() - before;
}

async function benchSize(size: number): Promise<number> {
	const folder = await mkdtemp(join(tmpdir(), 'promptwijs-bench-'));
	const db = await openDatabase(`file:${join(folder, 'bench.db')}`);
	try {
		await runMigrations(db);
		const hr = { id: 'hr', email: 'hr@leren.example', name: 'Ingrid', passwordHash: null };
		await createUser(db, { ...hr, roles: ['employee', 'hr'] }, now);
		await makeDepartments(db);
		const file = makeFile(size);
		const people = `${size.toLocaleString('en')} people`;

		const heapBefore = process.memoryUsage().heapUsed;
		const cpuBefore = process.cpuUsage();
		const importing = importFile(db, file);
		const pages = await openPagesDuring(db, importing);
		const importMs = await importing;
		report(`${people}: import, pages open meanwhile`, importMs, 30_000);
		const { user, system } = process.cpuUsage(cpuBefore);
		report(`${people}: processor time of that`, (user + system) / 1000);
		report(`${people}: page during import, p95`, quantile(pages, 0.95), 200);
		report(`${people}: page during import, longest`, quantile(pages, 1));
		report(`${people}: the same file again`, await importFile(db, file), 30_000);
		const heapMb = (process.memoryUsage().heapUsed - heapBefore) / 1_048_576;
		console.log(`${`${people}: heap grown by`.padEnd(44)}${heapMb.toFixed(1).padStart(10)} MB`);

		for (const [name, query] of [
			['list', {}],
			['search, one found', { search: `testerink ${(0).toString(36)}` }],
			['search, nobody found', { search: 'niemandheetzo' }],
			['search, a sixth found', { search: 'yildiz' }],
			['department with what is below', { departmentId: 'd3' }],
			['department, search, no access', { departmentId: 'd3', search: 'zoe', show: 'no-access' }]
		] as const) {
			const taken: number[] = [];
			const pagesBefore = process.cpuUsage();
			for (let turn = 0; turn < 40; turn += 1) {
				taken.push(await openPage(db, { show: 'employed', ...query }));
			}
			taken.sort((a, b) => a - b);
			const spent = process.cpuUsage(pagesBefore);
			// On a busy machine the wall clock says little; what the page costs does not change.
			report(`${people}: ${name}, processor`, (spent.user + spent.system) / 1000 / taken.length);
			report(`${people}: ${name}, p95`, quantile(taken, 0.95), 50);
		}
		return importMs;
	} finally {
		db.$client.close();
		await rm(folder, { recursive: true, force: true });
	}
}

/** People at 1,000, 10,000 and 100,000 in 400 departments: import, list, assignments and daily jobs. */
export async function benchHr(): Promise<void> {
	const points: [number, number][] = [];
	for (const size of sizes) points.push([size, await benchSize(size)]);
	console.log(`import grows with size to the power ${growthExponent(points).toFixed(2)}`);
	await benchAssignments(sizes);
}
