import { describe, expect, it } from 'vitest';
import { isLoopback, parseEnv } from './env.ts';

it('has a default for every variable', () => {
	expect(parseEnv({})).toEqual({
		ok: true,
		value: {
			databaseUrl: 'file:data/promptwijs.db',
			databaseAuthToken: undefined,
			isDemo: false,
			demoIsOpen: false,
			host: undefined,
			port: 3000,
			origin: 'http://localhost:3000',
			initial: { name: '', timeZone: 'Europe/Amsterdam' },
			sessionDays: 14,
			jobsEveryMinutes: 5,
			jobsToken: undefined,
			mail: null
		}
	});
});

it('takes an empty variable for an absent one', () => {
	expect(parseEnv({ PORT: '', DEMO: ' ', ORIGIN: '' })).toEqual(parseEnv({}));
});

describe('refuses, naming the variable:', () => {
	it.each([
		['DATABASE_URL', { DATABASE_URL: 'postgres://localhost/db' }],
		['DATABASE_URL', { DATABASE_URL: 'data/promptwijs.db' }],
		['DATABASE_URL', { DATABASE_URL: 'file:' }],
		['DATABASE_URL', { DATABASE_URL: 'https://' }],
		['DEMO', { DEMO: 'yes' }],
		['DEMO', { DEMO: 'true' }],
		['HOST', { DEMO: '1' }],
		['PORT', { PORT: '65536' }],
		['PORT', { PORT: '80.5' }],
		['PORT', { PORT: '-1' }],
		['SESSION_DAYS', { SESSION_DAYS: '0' }],
		['SESSION_DAYS', { SESSION_DAYS: '91' }],
		['TIME_ZONE', { TIME_ZONE: 'Europe/Fictiedam' }],
		['SMTP_URL', { SMTP_URL: 'mail.example.org', MAIL_FROM: 'a@b.example' }],
		['MAIL_FROM', { SMTP_URL: 'smtp://mail.example.org' }],
		['MAIL_FROM', { SMTP_URL: 'smtp://mail.example.org', MAIL_FROM: 'training' }],
		['SMTP_PER_MINUTE', { SMTP_PER_MINUTE: '-1' }],
		['ORIGIN', { HOST: '0.0.0.0' }],
		['ORIGIN', { ORIGIN: 'training.example.org' }],
		['ORIGIN', { ORIGIN: 'ftp://training.example.org' }],
		['ORIGIN', { ORIGIN: 'https://training.example.org/leren' }],
		['ORIGIN', { ORIGIN: 'https://user@training.example.org' }],
		['ORIGIN', { ORIGIN: 'http://training.example.org' }]
	])('%s in %j', (name, variables) => {
		const parsed = parseEnv(variables);
		expect(parsed.ok ? [] : parsed.problems).toEqual([expect.stringMatching(`^${name} `)]);
	});
});

it('tells every problem at once', () => {
	const parsed = parseEnv({ DEMO: '2', PORT: 'http', TIME_ZONE: 'x' });
	expect(parsed.ok ? [] : parsed.problems).toHaveLength(3);
});

describe('accepts', () => {
	it.each([
		{ DATABASE_URL: 'libsql://db.example.org' },
		{ DATABASE_URL: 'ws://127.0.0.1:8899' },
		{ PORT: '0' },
		{ HOST: '127.0.0.1' },
		{ HOST: '0.0.0.0', ORIGIN: 'https://training.example.org' },
		{ ORIGIN: 'http://127.0.0.1:4173' },
		{ DEMO: '1', HOST: '0.0.0.0' },
		{ DEMO: '1', HOST: '0.0.0.0', ORIGIN: 'http://192.168.1.5:3000' }
	])('%j', (variables) => {
		expect(parseEnv(variables)).toMatchObject({ ok: true });
	});
});

it('reads who takes the mails, from whom they are and how fast', () => {
	const parsed = parseEnv({
		...{ SMTP_URL: 'smtp://127.0.0.1:2525', MAIL_FROM: 'Leren <leren@voorbeeld.example>' },
		SMTP_PER_MINUTE: '600'
	});
	expect(parsed).toMatchObject({
		value: {
			mail: { smtp: { port: 2525 }, from: { address: 'leren@voorbeeld.example' }, perMinute: 600 }
		}
	});
});

it('does not repeat the password of a wrong SMTP_URL', () => {
	const parsed = parseEnv({
		SMTP_URL: 'http://leren:geheim@mail.example',
		MAIL_FROM: 'a@b.example'
	});
	expect(parsed).toMatchObject({ ok: false });
	expect(JSON.stringify(parsed)).not.toContain('geheim');
});

it('drops the slash at the end of the origin', () => {
	expect(parseEnv({ ORIGIN: 'https://training.example.org/' })).toMatchObject({
		value: { origin: 'https://training.example.org' }
	});
});

it.each([
	['127.0.0.1', false],
	['localhost', false],
	['::1', false],
	['0.0.0.0', true],
	['192.168.1.5', true]
])('a demo on %s is open to others: %s', (host, demoIsOpen) => {
	expect(parseEnv({ DEMO: '1', HOST: host })).toMatchObject({ value: { demoIsOpen } });
});

it.each([
	['127.8.0.1', true],
	['[::1]', true],
	['LOCALHOST', true],
	['127.0.0.1.evil.example', false],
	['', false]
])('whether %j is this machine: %s', (host, expected) => {
	expect(isLoopback(host)).toBe(expected);
});
