import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entity, Finding, Severity } from '../detector/index.ts';
import { containsConcept, countLeaks, maxLeakCount, replyFor, scoreTurn } from './index.ts';

const finding = (entity: Entity, severity: Severity): Finding => ({
	entity,
	severity,
	start: 0,
	end: 1,
	confidence: 1,
	recognizer: entity
});
const letter = { id: 'letter', label: 'brief', stems: ['verwijsbrief', 'verwijzing'] };
const form = { id: 'form', label: 'vorm', stems: ['sjabloon', 'opzet'] };
const scenario = {
	forbidden: ['person', 'age'] as const,
	required: [letter, form],
	replies: { leak: 'L', unclear: 'U', good: 'G' },
	specialReplies: [
		{ outcome: 'leak', when: ['bsn', 'health'], text: 'LB' },
		{ outcome: 'leak', when: ['bsn', 'person'], text: 'LP' },
		{ outcome: 'unclear', when: ['form'], text: 'UF' }
	] as const
};
const useful = 'Geef een sjabloon voor een verwijsbrief.';

describe('a turn', () => {
	test('is good when nothing leaks and every concept is there', () => {
		expect(scoreTurn(scenario, useful, [])).toEqual({
			outcome: 'good',
			leaked: [],
			doubtful: [],
			missing: []
		});
	});

	test('leaks by a forbidden entity, whatever its severity', () => {
		const age = finding('age', 'low');
		expect(scoreTurn(scenario, useful, [age])).toMatchObject({ outcome: 'leak', leaked: [age] });
	});

	test('leaks by a critical finding that the scenario does not name', () => {
		expect(scoreTurn(scenario, useful, [finding('credential', 'critical')]).outcome).toBe('leak');
	});

	test('does not leak by an entity that is neither forbidden nor critical', () => {
		expect(scoreTurn(scenario, useful, [finding('email', 'medium')]).outcome).toBe('good');
	});

	test('is unclear when a concept is missing, and names it', () => {
		expect(scoreTurn(scenario, 'Wat hoort in een verwijsbrief?', [])).toEqual({
			outcome: 'unclear',
			leaked: [],
			doubtful: [],
			missing: [form]
		});
	});

	test('leaks first, also when a concept is missing', () => {
		const score = scoreTurn(scenario, 'x', [finding('person', 'high')]);
		expect([score.outcome, score.missing.length]).toEqual(['leak', 2]);
	});

	test('counts the concepts of an attached file once the prompt names one itself', () => {
		expect(scoreTurn(scenario, 'Kort deze verwijsbrief in.', [], 'Een sjabloon').outcome).toBe(
			'good'
		);
		expect(scoreTurn(scenario, 'Kijk eens hiernaar.', [], useful)).toMatchObject({
			outcome: 'unclear',
			missing: [letter, form]
		});
		expect(scoreTurn(scenario, '', [], useful).outcome).toBe('unclear');
	});

	test.each(['', '  \n\t'])('is unclear without a prompt: %j', (prompt) => {
		expect(scoreTurn({ forbidden: [], required: [] }, prompt, []).outcome).toBe('unclear');
	});

	test.each([
		['leak', 'L', ['age'], []],
		['leak', 'LB', ['age', 'bsn'], []],
		['leak', 'LB', ['person', 'health'], []],
		['leak', 'LP', ['person'], [form]],
		['unclear', 'U', [], [letter]],
		['unclear', 'UF', [], [letter, form]],
		['good', 'G', [], []],
		['good', 'G', [], [form]]
	] as const)('of outcome %s gets reply %s when %j leaked', (outcome, reply, entities, missing) => {
		const leaked = entities.map((entity) => finding(entity, 'high'));
		expect(replyFor(scenario, { outcome, leaked, missing })).toBe(reply);
	});

	test.each([
		[undefined, 'een brief', 'unclear', 2],
		[undefined, 'een opzet', 'unclear', 1],
		[1, 'een opzet', 'good', 1],
		[1, 'een brief', 'unclear', 2],
		[2, useful, 'good', 0]
	])('that needs %s concepts and says %j is %s', (atLeast, prompt, outcome, missing) => {
		const score = scoreTurn({ ...scenario, ...(atLeast && { atLeast }) }, prompt, []);
		expect([score.outcome, score.missing.length]).toEqual([outcome, missing]);
	});
});

describe('a concept', () => {
	test.each([
		['een verwijsbrief', ['verwijsbrief'], true],
		['VERWIJSBRIEVEN', ['verwijsbrie'], true],
		['verwijsbriefje', ['verwijsbrief'], true],
		['de huisartsverwijsbrief', ['verwijsbrief'], false],
		['een brief', ['verwijsbrief', 'brief'], true],
		['een résumé', ['resume'], true],
		['een resume', ['résumé'], true],
		['patiënt', ['PATIENT'], true],
		['\u0132sberg', ['ijs'], true],
		['(sjabloon)', ['sjabloon'], true],
		['e-mail', ['e-mail'], true],
		['lege\nvelden', ['lege velden'], true],
		['lege   velden', ['lege velden'], true],
		['legevelden', ['lege velden'], false],
		['B1-niveau', ['niveau'], true],
		['', ['a'], false],
		['a', ['-'], false],
		['a', [], false]
	])('in %j with stems %j is there: %s', (text, stems, expected) => {
		expect(containsConcept(text, { stems })).toBe(expected);
	});

	test('is found whatever surrounds it', () => {
		const property = fc.property(fc.string(), fc.string(), (before, after) =>
			containsConcept(`${before} Sjabloon ${after}`, form)
		);
		expect(() => fc.assert(property)).not.toThrow();
	});
});

describe('counting leaks', () => {
	test('gives findings per entity and no more', () => {
		expect(
			countLeaks([finding('bsn', 'critical'), finding('age', 'low'), finding('bsn', 'critical')])
		).toEqual({ bsn: 2, age: 1 });
	});

	test('stops at the most a result may report', () => {
		const many = Array.from({ length: maxLeakCount + 5 }, () => ({ entity: 'age' as const }));
		expect(countLeaks(many)).toEqual({ age: maxLeakCount });
	});
});
