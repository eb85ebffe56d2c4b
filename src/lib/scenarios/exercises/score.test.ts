import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exerciseOf } from './exercise-fixture.ts';
import {
	isSorted,
	scoreJobs,
	scoreSnippets,
	scoreSpot,
	type Bucket,
	type Snippet,
	type ToolChoice
} from './index.ts';

describe('marking leaks', () => {
	const spot = exerciseOf('spot');
	const words = spot.lines.flat();
	const leaking = words.filter(({ leak }) => leak !== undefined).map(({ id }) => id);
	const score = (...ids: string[]) => scoreSpot(spot, new Set(ids));

	test.each([
		['nothing', [], [], 0, false],
		['one word of each leak', ['w2', 'w6'], [0, 1], 0, true],
		['all words of the leaks', leaking, [0, 1], 0, true],
		['one leak', ['w3'], [0], 0, false],
		['both leaks and two safe words', ['w2', 'w6', 'w0', 'w1'], [0, 1], 2, true],
		['both leaks and three safe words', ['w2', 'w6', 'w0', 'w1', 'w4'], [0, 1], 3, false],
		['a word that is not there', ['w2', 'w6', 'w99'], [0, 1], 0, true]
	])('%s', (_, marked, caught, over, isPassed) => {
		const result = score(...marked);
		expect([result.caught, result.overMarked.length, result.isPassed]).toEqual([
			caught,
			over,
			isPassed
		]);
	});

	test('keeps of what was missed the kind of data only', () => {
		expect(score('w6').entities).toEqual(['person']);
	});

	test('every leak is caught or missed, marking all never passes, more marks never miss more', () => {
		const some = fc.subarray(words.map(({ id }) => id));
		const property = fc.property(some, some, (few, more) => {
			const [one, both] = [score(...few), score(...few, ...more)];
			expect([...one.caught, ...one.missed].toSorted()).toEqual([0, 1]);
			expect(both.missed.every((leak) => one.missed.includes(leak))).toBe(true);
			expect(one.overMarked.every((id) => few.includes(id) && !leaking.includes(id))).toBe(true);
		});
		fc.assert(property);
		expect(score(...words.map(({ id }) => id)).isPassed).toBe(false);
	});
});

describe('sorting', () => {
	const { snippets } = exerciseOf('sort');
	const right = new Map(snippets.map(({ id, bucket }): [string, Bucket] => [id, bucket]));
	const five: readonly Snippet[] = ['amber', 'amber', 'green', 'green', 'red'].map(
		(name, index) => ({
			id: String(index),
			bucket: name === 'amber' ? 'amber' : name === 'red' ? 'red' : 'green',
			text: name,
			explanation: '',
			...(name !== 'green' && { entity: 'bsn' as const })
		})
	);
	const answers = (...given: Bucket[]) =>
		new Map(given.map((bucket, index): [string, Bucket] => [String(index), bucket]));

	test('all in their place passes', () => {
		expect(isSorted(snippets, right)).toBe(true);
		expect(scoreSnippets(snippets, right)).toMatchObject({ share: 1, wrong: [], entities: [] });
	});

	test.each([
		['four in five', answers('red', 'amber', 'green', 'green', 'red'), true],
		['three in five', answers('red', 'red', 'green', 'green', 'red'), false],
		['red called green', answers('amber', 'amber', 'green', 'green', 'green'), false],
		['one not sorted yet', answers('amber', 'amber', 'green', 'green'), false]
	])('%s: %s', (_, given, isPassed) => {
		expect(isSorted(five, given)).toBe(isPassed);
	});

	test('keeps the kind of data that was let through, not that of other mistakes', () => {
		expect(scoreSnippets(five, answers('green', 'red', 'red')).entities).toEqual(['bsn']);
	});

	test('right and wrong are exactly what was judged', () => {
		const bucket = fc.constantFrom<Bucket>('red', 'amber', 'green');
		const id = fc.constantFrom('0', '1', '2', '3', '4', 'x');
		const property = fc.property(fc.array(fc.tuple(id, bucket)), (given) => {
			const map = new Map(given);
			const { right: good, wrong, share } = scoreSnippets(five, map);
			expect([...good, ...wrong].map((one) => one.id).toSorted()).toEqual(
				[...map.keys()].filter((one) => one !== 'x').toSorted()
			);
			expect(share).toBeGreaterThanOrEqual(0);
			expect(share).toBeLessThanOrEqual(1);
		});
		fc.assert(property);
	});
});

describe('choosing tools', () => {
	const { jobs } = exerciseOf('tool');
	const many = (count: number) => Array.from({ length: count }, () => jobs).flat();

	test.each<[ToolChoice | undefined, boolean]>([
		['free', true],
		['internal', true],
		['paid', false],
		['mask-first', false],
		[undefined, false]
	])('%s is right: %s', (choice, isRight) => {
		expect(scoreJobs(jobs, [choice])).toEqual({ isRight: [isRight], isPassed: isRight });
	});

	test('four jobs in five pass, three do not', () => {
		const choices = (wrong: number) =>
			many(5).map((_, index): ToolChoice => (index < wrong ? 'none' : 'free'));
		expect([1, 2].map((wrong) => scoreJobs(many(5), choices(wrong)).isPassed)).toEqual([
			true,
			false
		]);
		expect(scoreJobs([], []).isPassed).toBe(false);
	});
});
