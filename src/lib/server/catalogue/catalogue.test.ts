import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { createTestDatabase } from '../../../../tests/support/database.ts';
import {
	makeCatalogue,
	makeNextCatalogue,
	minutesLater,
	moduleId,
	noon
} from '../../../../tests/support/factories.ts';
import { currentModule, hashRevision, loadCatalogue } from './catalogue.ts';
import { moduleAtRevision, storeRevisions } from './revisions.ts';
import { shippedCatalogue } from './shipped.ts';

it('has the shipped module in both languages', () => {
	const revision = currentModule(shippedCatalogue, moduleId);
	expect(revision?.module.locales.nl.lessons.length).toBeGreaterThanOrEqual(5);
	expect(revision?.module.locales.en.quiz.questions.length).toBeGreaterThanOrEqual(10);
	expect(currentModule(shippedCatalogue, 'unknown')).toBeUndefined();
});

it('hashes names and texts, in whatever order they come', () => {
	const hash = hashRevision({ 'a.md': 'x', 'b.md': 'y' });
	expect(hash).toMatch(/^[0-9a-f]{64}$/u);
	expect(hashRevision({ 'b.md': 'y', 'a.md': 'x' })).toBe(hash);
	expect(hashRevision({ 'a.md': 'x', 'b.md': 'z' })).not.toBe(hash);
	expect(hashRevision({ 'a.md': 'xb.md', '': 'y' })).not.toBe(hash);
});

it('refuses broken content with file and line of every mistake', () => {
	const files = shippedCatalogue.get(moduleId)?.files ?? {};
	const broken = Object.fromEntries(
		Object.entries(files).map(([path, text]) => [
			`/content/modules/${moduleId}/${path}`,
			text.replace(/^passMark: .*$/mu, 'passMark: high').replace(/^title: .*$/mu, 'titel: x')
		])
	);
	expect(() => loadCatalogue(broken)).toThrow(
		/content\/modules\/huisartsenpraktijk\/module\.yaml:\d+: .+/u
	);
	expect(() => loadCatalogue(broken)).toThrow(/nl\/module\.md:\d+: .+/u);
});

it('gives a stored revision back, also after the module changed', async () => {
	const db = await createTestDatabase();
	const first = (await makeCatalogue(db)).get(moduleId);
	const next = (await makeNextCatalogue(db)).get(moduleId);
	expect(next?.hash).not.toBe(first?.hash);
	expect(await moduleAtRevision(db, first?.hash ?? '')).toEqual(first?.module);
	expect((await moduleAtRevision(db, next?.hash ?? ''))?.locales.nl.intro.summary).toBe('Changed.');
});

it('stores a revision once when asked twice', async () => {
	const db = await createTestDatabase();
	await makeCatalogue(db);
	await storeRevisions(db, shippedCatalogue, minutesLater(5));
	const rows = await db.all(sql`select module, created_at as at from content_revision`);
	expect(rows).toEqual(
		[...shippedCatalogue.keys()].map((module) => ({ module, at: noon.getTime() }))
	);
});

it('knows nothing of a revision that was never stored', async () => {
	const db = await createTestDatabase();
	expect(await moduleAtRevision(db, 'f'.repeat(64))).toBeNull();
});
