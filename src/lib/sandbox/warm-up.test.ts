import { describe, expect, it } from 'vitest';
import { detect, entities, entityIds } from '../detector/index.ts';
import { warmUp } from './warm-up.ts';
import { warmUpTexts } from './warm-up-texts.ts';

/** Every scan takes so long on this clock; slices wait in a line, like a worker's messages. */
function run(msPerScan: number, texts: readonly string[] = ['a', 'b']) {
	const line: (() => void)[] = [];
	const scanned: string[] = [];
	let clock = 0;
	const scan = (text: string) => {
		scanned.push(text);
		clock += msPerScan;
	};
	warmUp({ texts, scan, now: () => clock, later: (slice) => line.push(slice) });
	return { line, scanned };
}

function runToEnd(msPerScan: number, texts?: readonly string[]): readonly string[] {
	const { line, scanned } = run(msPerScan, texts);
	for (let slice = line.shift(); slice; slice = line.shift()) slice();
	return scanned;
}

describe('the warm-up', () => {
	it('reads one text at a time, so that a request goes in between', () => {
		const { line, scanned } = run(1);
		expect(scanned).toEqual([]);
		line.shift()?.();
		expect(scanned).toEqual(['a']);
		const whatCame: string[] = [];
		line.unshift(() => whatCame.push('request'));
		line.shift()?.();
		expect([whatCame, scanned]).toEqual([['request'], ['a']]);
		line.shift()?.();
		expect(scanned).toEqual(['a', 'b']);
	});

	it('ends after a number of rounds, each with all texts', () => {
		const scanned = runToEnd(1);
		expect(scanned.length).toBeGreaterThanOrEqual(20);
		expect(scanned.length).toBeLessThanOrEqual(60);
		expect(scanned.filter((text) => text === 'a')).toHaveLength(scanned.length / 2);
	});

	it('ends earlier where scans are slow', () => {
		expect(runToEnd(400)).toHaveLength(4);
	});

	it('has nothing to do without texts', () => {
		expect(runToEnd(1, [])).toEqual([]);
	});
});

it('warms up on every severity, both axes and most kinds of data', () => {
	const found = new Set(warmUpTexts.flatMap((text) => detect(text).map(({ entity }) => entity)));
	const kinds = [...found].map((entity) => entities[entity]);
	expect(new Set(kinds.map(({ severity }) => severity)).size).toBe(4);
	expect(new Set(kinds.map(({ axis }) => axis)).size).toBe(2);
	expect(found.size).toBeGreaterThan(entityIds.length / 2);
});
