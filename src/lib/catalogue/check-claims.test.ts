import { expect, test } from 'vitest';
import { claimIds, readClaims } from '../content/index.ts';
import { claimIssues, needsOf, reportClaims } from './check-claims.ts';

const targets = {
	modules: new Map([['telecom', { lessons: ['de-zaak'], questions: ['bulk', 'iban'] }]]),
	hasTest: (path: string) => path === 'tests/e2e/quiz.e2e.ts'
};
/** All claims, each with what it needs; one of them as a test writes it. */
const file = (changed: string, body: string) =>
	claimIds
		.map((id) => {
			const needs = needsOf(id);
			const parts = [
				...(needs.includes('lesson') ? ['lessons: [telecom/de-zaak]'] : []),
				...(needs.includes('question') ? ['questions: [telecom/bulk, telecom/iban]'] : []),
				...(needs.includes('feature') ? ['feature: { test: tests/e2e/quiz.e2e.ts }'] : [])
			].join(', ');
			return id === changed && body === ''
				? ''
				: `- { id: ${id}, claim: c, ${id === changed ? body : parts} }\n`;
		})
		.join('');
const codes = (changed: string, body: string) => {
	const parsed = readClaims('claims.yaml', file(changed, body));
	if (!parsed.ok) return parsed.issues.map(({ code }) => code);
	return claimIssues('claims.yaml', parsed.value, targets).map(
		({ line, code }) => `${line} ${code}`
	);
};

test('there are 76 claims', () => {
	expect(claimIds).toHaveLength(76);
});

test.each([
	['with all it needs', 'A1', 'lessons: [telecom/de-zaak], questions: [telecom/bulk]', []],
	['that waits for a module', 'A1', 'waitsFor: [beleid]', []],
	['that waits for a module that is there', 'A1', 'waitsFor: [telecom]', ['1 claim-waiting']],
	['without a question', 'A2', 'lessons: [telecom/de-zaak]', ['2 claim-unmet']],
	['without a lesson', 'A2', 'questions: [telecom/bulk]', ['2 claim-unmet']],
	[
		'with a lesson that is not there',
		'A2',
		'lessons: [telecom/x], questions: [telecom/bulk]',
		['2 claim-target']
	],
	[
		'with a question of no module',
		'A2',
		'lessons: [telecom/de-zaak], questions: [x/bulk]',
		['2 claim-target']
	],
	['with a feature that is planned', 'A30', 'feature: { planned: next year }', []],
	['without its feature', 'A30', 'lessons: [telecom/de-zaak]', ['30 claim-unmet']],
	['with a test that is not there', 'A30', 'feature: { test: x.ts }', ['30 claim-target']],
	[
		'that is a risk and is asked once',
		'A7',
		'lessons: [telecom/de-zaak], questions: [telecom/bulk]',
		['7 claim-risk']
	],
	['that is not listed', 'A55', '', ['1 claim-missing']],
	['with a feature nobody can read', 'A30', 'feature: yes', ['wrong-value']],
	['of another number', 'A30', 'x: 1', ['unknown-key']]
])('a claim %s', (_, changed, body, expected) => {
	expect(codes(changed, body)).toEqual(expected);
});

test('a claim is listed once', () => {
	const twice = readClaims('c', '- { id: A1, claim: c }\n- { id: A1, claim: c }');
	expect(twice.ok).toBe(false);
});

test('the report counts what is to come', () => {
	const parsed = readClaims(
		'claims.yaml',
		`- { id: A1, claim: c, lessons: [telecom/de-zaak], questions: [telecom/bulk] }
- { id: A17, claim: c, waitsFor: [beleid] }
- { id: A30, claim: c, feature: { planned: later } }
- { id: A46, claim: c, lessons: [telecom/de-zaak], questions: [telecom/bulk], feature: { test: t } }`
	);
	expect(parsed.ok && reportClaims(parsed.value.value)).toEqual({
		total: 4,
		covered: 2,
		waiting: 1,
		planned: 1
	});
});
