import { describe, expect, it } from 'vitest';
import { hostProblem } from './host.ts';

const closedDemo = { isDemo: true, demoIsOpen: false };

describe('a demo on this machine', () => {
	it.each(['localhost', 'localhost:3000', '127.0.0.1:3000', '[::1]:3000'])('answers %s', (host) => {
		expect(hostProblem(closedDemo, host)).toBeNull();
	});

	it.each([
		null,
		'',
		'evil.example',
		'localhost.evil.example',
		'127.0.0.1.evil.example:3000',
		'10.0.0.1'
	])('refuses %j', (host) => {
		expect(hostProblem(closedDemo, host)).not.toBeNull();
	});
});

describe('other modes', () => {
	it('answer any host when the demo is open on purpose', () => {
		expect(hostProblem({ isDemo: true, demoIsOpen: true }, 'leren.example')).toBeNull();
	});
	it('answer any host outside demo mode', () => {
		expect(hostProblem({ isDemo: false, demoIsOpen: false }, 'leren.example')).toBeNull();
	});
});
