import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { sandboxResultSchema } from './index.ts';

const result = {
	id: '3f0c1a52-8a3b-4c1d-9e2f-0123456789ab',
	scenario: 'verwijsbrief',
	revision: 'a1b2c3d4',
	passed: true,
	seconds: 93,
	leaks: { bsn: 1, 'date-of-birth': 2 }
};
const accepts = (change: object) => v.is(sandboxResultSchema, { ...result, ...change });

test.each([
	[{}],
	[{ leaks: {} }],
	[{ seconds: 0 }],
	[{ seconds: 86_400 }],
	[{ leaks: { bsn: 10_000 } }]
])('accepts a result with %j', (change) => {
	expect(accepts(change)).toBe(true);
});

test.each([
	[{ prompt: 'Mevrouw Testerink' }],
	[{ id: 'Mevrouw Testerink' }],
	[{ scenario: 'Mevrouw Testerink' }],
	[{ scenario: '' }],
	[{ scenario: `a${'-a'.repeat(40)}` }],
	[{ revision: 'Testerink' }],
	[{ revision: '' }],
	[{ revision: 'a'.repeat(65) }],
	[{ passed: 'yes' }],
	[{ passed: 1 }],
	[{ seconds: -1 }],
	[{ seconds: 1.5 }],
	[{ seconds: 86_401 }],
	[{ seconds: Number.NaN }],
	[{ seconds: '93' }],
	[{ leaks: { testerink: 1 } }],
	[{ leaks: { bsn: 0 } }],
	[{ leaks: { bsn: 10_001 } }],
	[{ leaks: { bsn: 1.5 } }],
	[{ leaks: { bsn: 'Testerink' } }],
	[{ leaks: ['Testerink'] }],
	[{ leaks: null }],
	[{ id: undefined }]
])('refuses a result with %j', (change) => {
	expect(accepts(change)).toBe(false);
});

test('lets no text through that it was not made for', () => {
	const canary = 'Testerink-999991693';
	const value = fc.anything({ values: [fc.constant(canary)], withNullPrototype: true });
	const change = fc.dictionary(
		fc.constantFrom(
			'id',
			'scenario',
			'revision',
			'passed',
			'seconds',
			'leaks',
			'__proto__',
			canary
		),
		fc.oneof(
			value,
			fc.dictionary(fc.constantFrom('bsn', canary, '__proto__', 'constructor'), value)
		)
	);
	const property = fc.property(change, (changed) => {
		const parsed = v.safeParse(sandboxResultSchema, { ...result, ...changed });
		return !parsed.success || !JSON.stringify(parsed.output).includes('Testerink');
	});
	expect(() => fc.assert(property, { numRuns: 1_000 })).not.toThrow();
});
