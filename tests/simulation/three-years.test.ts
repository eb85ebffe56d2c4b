import { expect, it } from 'vitest';
import { addDays } from '../../src/lib/assignments/index.ts';
import { today } from '../support/assignments.ts';
import { brokenInvariants, historyOf, readWorld } from './invariants.ts';
import { brokenMails } from './mail-invariants.ts';
import { makeYears } from './years.ts';

const days = 3 * 365;

// Each seed is another three years: people come, go, move, finish; texts change; servers stand still.
it.each([1, 2, 3])(
	'keeps every promise through three simulated years (seed %i)',
	async (seed) => {
		const { db, begin, live, run, random, taken } = await makeYears(seed, today);
		await begin();
		let downUntil = 0;
		let runs = 0;
		let history: ReadonlyMap<string, string> = new Map();
		const broken: string[] = [];
		for (let number = 0; number < days; number += 1) {
			const day = addDays(today, number);
			await live(day);
			if (random() < 0.03) downUntil = number + Math.floor(random() * 40);
			if (number < downUntil) continue;
			await Promise.all([run(), run()]);
			runs += 1;
			if (random() > 0.25 && number < days - 1) continue;
			const world = await readWorld(db, day);
			broken.push(...brokenInvariants(world).map((problem) => `${day}: ${problem}`));
			broken.push(...(await brokenMails(db, taken)).map((problem) => `${day}: ${problem}`));
			const next = historyOf(world);
			for (const [id, facts] of history) {
				const isSame = next.get(id) === facts;
				if (!isSame)
					broken.push(`${day}: history of ${id} was ${facts}, is ${String(next.get(id))}`);
			}
			history = next;
			if (broken.length > 20) break;
		}
		expect(broken.slice(0, 20)).toEqual([]);
		expect(runs).toBeGreaterThan(300);
		expect(taken.length).toBeGreaterThan(300);
		const world = await readWorld(db, addDays(today, days));
		const kinds = new Set(world.cycles.map(({ kind }) => kind));
		// Assignments of one day are carried out in the order of their ids, which are new each time.
		const usual = ['again', 'first', 'recognized', 'renewal'];
		expect([...kinds]).toEqual(expect.arrayContaining(usual));
		expect(kinds.has('top-up') || kinds.has('restart')).toBe(true);
		expect(history.size).toBeGreaterThan(200);
	},
	600_000
);
