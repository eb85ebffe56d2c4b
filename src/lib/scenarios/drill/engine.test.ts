import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../detector/index.ts';
import { drillFixture } from './drill-fixture.ts';
import {
	checkField,
	checkNotice,
	choose,
	currentStep,
	drillReport,
	elapse,
	handIn,
	isEnded,
	readDrill,
	runningDeadlines,
	skipWriting,
	startDrill,
	type Drill,
	type DrillState
} from './index.ts';

const law = [{ id: 'ap-melding', hours: 72, from: 'awareness' }];
const drill = readFixture();

function readFixture(): Drill {
	const read = readDrill('nl/drill-oefening.md', drillFixture, 'nl');
	if (!read.ok) throw new Error(JSON.stringify(read.issues));
	return read.value.drill;
}

type Act =
	| { readonly kind: 'choose'; readonly index: number; readonly reasons: readonly number[] }
	| { readonly kind: 'elapse'; readonly seconds: number }
	| { readonly kind: 'hand in'; readonly isComplete: boolean }
	| { readonly kind: 'skip' };

const act: fc.Arbitrary<Act> = fc.oneof(
	fc.record({
		kind: fc.constant('choose' as const),
		index: fc.integer({ min: -1, max: 4 }),
		reasons: fc.uniqueArray(fc.nat(3), { maxLength: 3 })
	}),
	fc.record({
		kind: fc.constant('elapse' as const),
		seconds: fc.double({ min: -10, max: 400 })
	}),
	fc.record({ kind: fc.constant('hand in' as const), isComplete: fc.boolean() }),
	fc.record({ kind: fc.constant('skip' as const) })
);

function take(state: DrillState, one: Act): DrillState {
	switch (one.kind) {
		case 'choose':
			return choose(drill, state, one.index, one.reasons);
		case 'elapse':
			return elapse(drill, state, one.seconds);
		case 'hand in':
			return handIn(drill, state, { fields: [], isComplete: one.isComplete });
		default:
			return skipWriting(drill, state);
	}
}

const right: readonly Act[] = [
	{ kind: 'choose', index: 0, reasons: [] },
	{ kind: 'choose', index: 2, reasons: [0] },
	{ kind: 'hand in', isComplete: true },
	{ kind: 'hand in', isComplete: true },
	{ kind: 'hand in', isComplete: true }
];
const play = (acts: readonly Act[]) => acts.reduce(take, startDrill(drill));

describe('right decisions', () => {
	const report = drillReport(drill, play(right), law);

	test('end the drill, passed and in time', () => {
		expect(report).toMatchObject({
			isEnded: true,
			isPassed: true,
			score: { right: 5, total: 5 },
			minutes: 225,
			risk: { level: 'high', isRight: true },
			evidence: [{ id: 'chat', state: 'kept' }],
			deadlines: [{ id: 'ap-melding', status: 'met', dueAt: 4320, metAt: 135 }]
		});
	});
});

describe('a decision that is not right', () => {
	test('can be taken again, and the first one counts for the score', () => {
		const wrong: Act = { kind: 'choose', index: 1, reasons: [] };
		const report = drillReport(drill, play([wrong, ...right]), law);
		expect([report.score, report.isPassed]).toEqual([{ right: 4, total: 5 }, true]);
	});

	test('loses evidence for good', () => {
		const wrong: Act = { kind: 'choose', index: 1, reasons: [] };
		expect(play([wrong, ...right]).evidence).toEqual({ chat: 'lost' });
	});

	test('is a risk with the wrong reasons too, but it goes on', () => {
		const state = play([
			{ kind: 'choose', index: 0, reasons: [] },
			{ kind: 'choose', index: 2, reasons: [0, 1] }
		]);
		expect([state.step, state.decisions.at(-1)?.isRight]).toEqual(['formulier', false]);
	});

	test('keeps what was handed in on its step until it is enough', () => {
		const state = play([...right.slice(0, 2), { kind: 'hand in', isComplete: false }]);
		expect([state.step, state.met]).toEqual(['formulier', {}]);
	});

	test('does not pass with a notice that was skipped', () => {
		const report = drillReport(
			drill,
			play([...right.slice(0, 3), { kind: 'skip' }, { kind: 'skip' }]),
			law
		);
		expect([report.isEnded, report.isPassed, report.notice]).toEqual([
			true,
			false,
			{ parts: [], isComplete: false }
		]);
	});
});

describe('the clock', () => {
	test('runs by the drill’s pace', () => {
		expect(elapse(drill, startDrill(drill), 10).minutes).toBe(60);
	});

	test.each([0, -5, Number.NaN])('does not run by %s seconds', (seconds) => {
		expect(elapse(drill, startDrill(drill), seconds).minutes).toBe(0);
	});

	test('stands still after the end', () => {
		const ended = play(right);
		expect(elapse(drill, ended, 100)).toBe(ended);
	});

	test.each([
		[719, 'running'],
		[720, 'running'],
		[721, 'overdue']
	])('after %i seconds the deadline is %s', (seconds, status) => {
		const state = elapse(drill, startDrill(drill), seconds);
		expect(runningDeadlines(drill, state, law)[0]?.status).toBe(status);
	});

	test('makes a report late, and a late drill is not passed', () => {
		const report = drillReport(drill, play([{ kind: 'elapse', seconds: 730 }, ...right]), law);
		expect([report.deadlines[0]?.status, report.isPassed]).toEqual(['late', false]);
	});

	test('starts a second deadline at the first report', () => {
		const two = { ...drill, deadlines: ['first', 'second'] };
		const both = [
			{ id: 'first', hours: 24, from: 'awareness' },
			{ id: 'second', hours: 72, from: 'first' }
		];
		const waiting = runningDeadlines(two, { minutes: 5, met: {} }, both)[1];
		const running = runningDeadlines(two, { minutes: 5, met: { first: 100 } }, both)[1];
		expect([waiting?.status, running?.startsAt, running?.dueAt]).toEqual(['waiting', 100, 4420]);
	});
});

describe('whatever somebody does', () => {
	const acts = fc.array(act, { maxLength: 40 });

	test('time never goes back and the step is one of the drill', () => {
		const property = fc.property(acts, (list) => {
			let state = startDrill(drill);
			for (const one of list) {
				const next = take(state, one);
				if (next.minutes < state.minutes || !currentStep(drill, next)) return false;
				state = next;
			}
			return true;
		});
		expect(() => fc.assert(property)).not.toThrow();
	});

	test('old states stay as they were', () => {
		const property = fc.property(acts, act, (list, one) => {
			const state = list.reduce(take, startDrill(drill));
			const before = JSON.stringify(state);
			take(state, one);
			return JSON.stringify(state) === before;
		});
		expect(() => fc.assert(property)).not.toThrow();
	});

	test('the report is passed only at the end and in time', () => {
		const property = fc.property(acts, (list) => {
			const state = list.reduce(take, startDrill(drill));
			const { isPassed, score, deadlines } = drillReport(drill, state, law);
			const inTime = (state.met['ap-melding'] ?? Infinity) <= 72 * 60;
			return (
				(!isPassed || (isEnded(drill, state) && inTime)) &&
				score.right <= score.total &&
				deadlines.length === 1
			);
		});
		expect(() => fc.assert(property)).not.toThrow();
	});

	test('an ended drill stays ended', () => {
		const property = fc.property(acts, (list) => {
			const ended = play(right);
			return list.reduce(take, ended).step === ended.step;
		});
		expect(() => fc.assert(property)).not.toThrow();
	});
});

describe('a field', () => {
	const form = drill.steps.find(({ kind }) => kind === 'form');
	const fields = form && 'fields' in form ? form.fields : [];
	const field = (id: string) => {
		const found = fields.find((one) => one.id === id);
		if (!found) throw new Error(id);
		return found;
	};

	test.each([
		['soort', 'eerste', 'right'],
		['soort', 'vervolg', 'wrong'],
		['wat', 'Een lijst in een chatbot', 'right'],
		['wat', 'Een lijst op papier', 'wrong'],
		['wat', '  ', 'empty'],
		['wat', undefined, 'empty'],
		['wat', null, 'wrong'],
		['aantal', null, 'later'],
		['aantal', '43 patiënten', 'right'],
		['aantal', '34', 'wrong']
	] as const)('%s with %j is %s', (id, answer, state) => {
		expect(checkField(field(id), answer)).toBe(state);
	});
});

describe('a notice', () => {
	const step = drill.steps.find(({ kind }) => kind === 'notice');
	const good = 'De lijst is gewist. Gevolg: onbekend. Let op en bel 020-0123456.';
	const check = (text: string, findings: readonly Finding[] = []) => {
		if (step?.kind !== 'notice') throw new Error('The fixture has no notice.');
		return checkNotice(step, text, { findings, contact: drill.contact, locale: 'nl' });
	};
	const finding = (text: string, part: string, severity: Finding['severity']): Finding => ({
		...{ entity: 'phone', severity, confidence: 1, recognizer: 'phone' },
		start: text.indexOf(part),
		end: text.indexOf(part) + part.length
	});

	test('with all parts is complete', () => {
		expect(check(good)).toEqual({
			parts: ['what', 'consequences', 'measures', 'self'],
			...{ words: 11, blame: [], leaks: [], isComplete: true }
		});
	});

	test.each([
		['without a part', good.replace('Gevolg', 'Nu'), { parts: ['what', 'measures', 'self'] }],
		['that is too long', `${good} ${'en '.repeat(30)}`, { words: 41 }],
		['that blames', `${good} Dom van ons.`, { blame: ['dom'] }]
	])('%s is not', (_, text, expected) => {
		expect(check(text)).toMatchObject({ ...expected, isComplete: false });
	});

	test('may give the organisation’s own number, however it is written', () => {
		const text = good.replace('020-0123456', '020 012 34 56');
		expect(check(text, [finding(text, '020 012 34 56', 'medium')]).leaks).toEqual([]);
	});

	test('may not give another number', () => {
		const text = `${good} Of 06-99000001.`;
		expect(check(text, [finding(text, '06-99000001', 'medium')]).isComplete).toBe(false);
	});
});
