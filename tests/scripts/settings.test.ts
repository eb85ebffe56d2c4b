import { describe, expect, it } from 'vitest';
import { explainListenError, readSettings, welcomeText } from '../../scripts/launch/settings.mjs';

const demo = { demo: '1', host: '127.0.0.1', port: '3000', origin: 'http://localhost:3000' };

describe('readSettings accepts', () => {
	it.each([
		['nothing set: a demo on this machine', {}, demo],
		['empty values as absent', { DEMO: '', HOST: '', PORT: ' ', ORIGIN: '' }, demo],
		[
			'another port, and the origin follows',
			{ PORT: '8080' },
			{ ...demo, port: '8080', origin: 'http://localhost:8080' }
		],
		['HOST without DEMO: it does not count', { HOST: '0.0.0.0' }, demo],
		['DEMO=1 with HOST', { DEMO: '1', HOST: '0.0.0.0' }, { ...demo, host: '0.0.0.0' }],
		['DEMO=0 alone: this machine only', { DEMO: '0' }, { ...demo, demo: '0' }],
		[
			'DEMO=0 for others, with its address',
			{ DEMO: '0', HOST: '0.0.0.0', ORIGIN: 'https://leren.example.nl/' },
			{ demo: '0', host: '0.0.0.0', port: '3000', origin: 'https://leren.example.nl' }
		]
	])('%s', (_, env, settings) => {
		expect(readSettings(env)).toMatchObject({ ok: true, settings });
	});
});

describe('readSettings refuses', () => {
	it.each([
		['DEMO', { DEMO: 'true' }],
		['DEMO', { DEMO: '2' }],
		['PORT', { PORT: 'abc' }],
		['PORT', { PORT: '0' }],
		['PORT', { PORT: '65536' }],
		['PORT', { PORT: '80.5' }],
		['ORIGIN', { ORIGIN: 'leren.example.nl' }],
		['ORIGIN', { ORIGIN: 'https://leren.example.nl/pad' }],
		['ORIGIN', { ORIGIN: 'ftp://leren.example.nl' }],
		['ORIGIN', { DEMO: '0', HOST: '0.0.0.0' }]
	])('a wrong %s in one line that names it: %o', (name, env) => {
		const result = readSettings(env);
		const message = result.ok ? '' : result.message;
		expect(message).toMatch(new RegExp(`^${name} [^\\n]+$`, 'u'));
	});
});

describe('the notices', () => {
	const noticesOf = (env: Record<string, string>): string[] => {
		const result = readSettings(env);
		return result.ok ? result.notices : [];
	};

	it('say in one line that HOST does not count without DEMO', () => {
		expect(noticesOf({ HOST: '0.0.0.0' })).toEqual([
			expect.stringMatching(/^HOST=0\.0\.0\.0 [^\n]+$/u)
		]);
	});

	it('warn loudly about a demo that others can reach', () => {
		const [warning = ''] = noticesOf({ DEMO: '1', HOST: '0.0.0.0' });
		expect(warning.split('\n').length).toBeGreaterThan(3);
	});

	it.each([{}, { DEMO: '1' }, { DEMO: '1', HOST: 'localhost' }, { DEMO: '0' }])(
		'stay away otherwise: %o',
		(env: Record<string, string>) => {
			expect(noticesOf(env)).toEqual([]);
		}
	);
});

describe('explainListenError', () => {
	const where = { host: '10.0.0.1', port: '3000' };
	const failure = (code: string) => Object.assign(new Error(code), { code });

	it.each([
		['EADDRINUSE', 'PORT 3000'],
		['EACCES', 'PORT 3000'],
		['EADDRNOTAVAIL', 'HOST 10.0.0.1']
	])('names the variable for %s', (code, name) => {
		expect(explainListenError(failure(code), where)).toContain(name);
	});

	it('leaves other errors alone', () => {
		expect(explainListenError(new Error('x'), where)).toBeUndefined();
	});
});

describe('welcomeText', () => {
	it('lists the six demo accounts with their password', () => {
		const text = welcomeText({ demo: '1', origin: 'http://localhost:3000' });
		expect(text.match(/@demo\.example/gu)).toHaveLength(6);
		expect(text).toContain('oefenen-met-ai');
	});

	it('shows no account outside the demo', () => {
		const text = welcomeText({ demo: '0', origin: 'http://localhost:3000' });
		expect(text).toContain('http://localhost:3000');
		expect(text).not.toContain('@');
	});
});
