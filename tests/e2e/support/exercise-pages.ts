import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import {
	readExercise,
	type Exercise,
	type ExerciseKind
} from '../../../src/lib/scenarios/index.ts';

const files = {
	spot: ['huisartsenpraktijk', 'overdracht'],
	sort: ['huisartsenpraktijk', 'rood-oranje-groen'],
	sprint: ['wat-is-een-chatbot', 'lek-of-niet'],
	tool: ['telecom', 'welke-tool']
} as const satisfies Readonly<Record<ExerciseKind, readonly [module: string, id: string]>>;

/** The shipped exercise of a kind, read from its file, so that tests know the right answers. */
export function exerciseOf<const Kind extends ExerciseKind>(
	kind: Kind
): Extract<Exercise, { kind: Kind }> {
	const [module, id] = files[kind];
	const file = `nl/exercise-${id}.md`;
	const read = readExercise(file, readFileSync(`content/modules/${module}/${file}`, 'utf8'), 'nl');
	if (!read.ok || !isKind(read.value.exercise, kind)) throw new Error(`${file} is not a ${kind}.`);
	return read.value.exercise;
}

const isKind = <Kind extends ExerciseKind>(
	exercise: Exercise,
	kind: Kind
): exercise is Extract<Exercise, { kind: Kind }> => exercise.kind === kind;

export function exercisePath(kind: ExerciseKind): string {
	const [module, id] = files[kind];
	return `/learn/${module}/exercise/${id}`;
}

export const modulePathOf = (kind: ExerciseKind): string => `/learn/${files[kind][0]}`;

/** Drags as a hand does: the browser takes a press for a drag only after a few small moves. */
export async function drag(page: Page, from: Locator, to: Locator): Promise<void> {
	await to.scrollIntoViewIfNeeded();
	const [start, end] = [await from.boundingBox(), await to.boundingBox()];
	if (!start || !end) throw new Error('There is nothing to drag, or no place to drop it.');
	await page.mouse.move(start.x + 30, start.y + 12);
	await page.mouse.down();
	await page.mouse.move(start.x + 60, start.y + 14, { steps: 5 });
	await page.mouse.move(end.x + 60, end.y + 30, { steps: 10 });
	await page.mouse.up();
}

/** Everything a page sends from here on. */
export function watchRequests(page: Page): readonly string[] {
	const sent: string[] = [];
	page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
	page.on('websocket', (socket) => sent.push(socket.url()));
	return sent;
}

/** What a page keeps in the browser, as one text. */
export function keptIn(page: Page): Promise<string> {
	return page.evaluate(async () =>
		JSON.stringify([
			...[{ ...localStorage }, { ...sessionStorage }, document.cookie, location.href],
			...[JSON.stringify(history.state), await indexedDB.databases(), await caches.keys()]
		])
	);
}

/** The outcomes among what was sent, with their keys in order. */
export function sentResults(sent: readonly string[]): readonly Record<string, unknown>[] {
	return sent.flatMap((request) => {
		const [, body] = /\?\/finish (.*)$/su.exec(request) ?? [];
		const [, written] = /name="result"\r\n\r\n([^\r]*)\r/u.exec(body ?? '') ?? [];
		const encoded = new URLSearchParams(body ?? '').get('result');
		const text = written ?? encoded;
		return text ? [JSON.parse(text) as Record<string, unknown>] : [];
	});
}

export const resultKeys = ['id', 'leaks', 'passed', 'revision', 'scenario', 'seconds'];

/** No accessibility mistakes and no sideways scrolling, light and dark, narrow and wide. */
export async function expectAccessible(page: Page, name: string): Promise<void> {
	for (const colorScheme of ['light', 'dark'] as const)
		for (const width of [360, 1440]) {
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			await page.setViewportSize({ width, height: 900 });
			const { violations } = await new AxeBuilder({ page })
				.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
				.analyze();
			const found = violations.map(
				({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`
			);
			expect.soft(found, `${name}, ${colorScheme}, ${width} px`).toEqual([]);
			const overflow = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth
			);
			expect.soft(overflow, `${name}, ${width} px, scrolls sideways`).toBeLessThanOrEqual(0);
		}
}
