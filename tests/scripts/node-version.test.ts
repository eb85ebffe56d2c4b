import { describe, expect, it } from 'vitest';
import { refuseNode, warnAboutNode } from '../../scripts/launch/node-version.mjs';

describe('refuseNode', () => {
	it.each(['20.19.0', '20.20.2', '22.1.0', '24.0.0', '30.0.0'])('accepts %s', (version) => {
		expect(refuseNode(version)).toBeUndefined();
	});

	it.each(['12.22.12', '18.20.8', '20.18.3', '20.9.0'])('refuses %s in one sentence', (version) => {
		const refusal = refuseNode(version);
		expect(refusal).toContain(version);
		expect(refusal).toContain('20.19');
		expect(refusal).not.toContain('\n');
	});
});

describe('warnAboutNode', () => {
	it('is silent on the last day of support', () => {
		expect(warnAboutNode('20.20.2', '2026-04-30')).toBeUndefined();
	});

	it('warns in one line from the day after', () => {
		const warning = warnAboutNode('20.20.2', '2026-05-01');
		expect(warning).toMatch(/^Let op: Node\.js 20 .*2026-04-30.*$/u);
	});

	it('is silent about a Node that it does not know', () => {
		expect(warnAboutNode('40.0.0', '2030-01-01')).toBeUndefined();
	});
});
