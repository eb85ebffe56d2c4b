import { expect, test } from 'vitest';
import { isAudienceEmpty, isInAudience, type Audience } from './index.ts';

const nobody: Audience = {
	...{ everybody: false, departments: [], jobRoles: [], people: [] },
	without: { departments: [], jobRoles: [], people: [] }
};
const noor = { id: 'noor', departments: ['desk', 'practice'], jobRoles: ['assistant'] };

test.each([
	['nobody', {}, false],
	['everybody', { everybody: true }, true],
	['a department', { departments: ['desk'] }, true],
	['a department above', { departments: ['practice'] }, true],
	['another department', { departments: ['doctors'] }, false],
	['a job role', { jobRoles: ['assistant'] }, true],
	['a job role in a department', { departments: ['desk'], jobRoles: ['assistant'] }, true],
	['a job role elsewhere', { departments: ['doctors'], jobRoles: ['assistant'] }, false],
	['another job role here', { departments: ['desk'], jobRoles: ['doctor'] }, false],
	['a person', { people: ['noor'] }, true],
	['a person, whatever the departments', { people: ['noor'], departments: ['doctors'] }, true],
	['another person', { people: ['daan'] }, false]
] as const)('%s', (_, change, expected) => {
	const audience = { ...nobody, ...change };
	expect(isInAudience(audience, noor)).toBe(expected);
	expect(isAudienceEmpty(audience)).toBe(Object.keys(change).length === 0);
});

test.each([{ departments: ['practice'] }, { jobRoles: ['assistant'] }, { people: ['noor'] }])(
	'leaves out %j even when named',
	(without) => {
		const audience = { ...nobody, everybody: true, people: ['noor'] };
		expect(isInAudience(audience, noor)).toBe(true);
		const narrowed = { ...audience, without: { ...nobody.without, ...without } };
		expect(isInAudience(narrowed, noor)).toBe(false);
	}
);
