import { isIP } from 'node:net';
import { parseSender, parseSmtpUrl, type Sender, type SmtpSettings } from './mail/settings.ts';
import { canonicalTimeZone } from './organisation/time-zone.ts';

/** The checked configuration of a running server. */
export interface Env {
	readonly databaseUrl: string;
	readonly databaseAuthToken: string | undefined;
	readonly isDemo: boolean;
	/** Demo accounts reachable from other machines: warn loudly. */
	readonly demoIsOpen: boolean;
	readonly host: string | undefined;
	readonly port: number;
	/** `http(s)://host[:port]`, without a trailing slash. */
	readonly origin: string;
	/** What the organisation's settings begin with; later they are kept in the database only. */
	readonly initial: { readonly name: string; readonly timeZone: string };
	/** Days without a visit after which a session ends. */
	readonly sessionDays: number;
	/** Minutes between runs of the jobs in this process; 0 leaves them to calls of /api/jobs. */
	readonly jobsEveryMinutes: number;
	/** With this token anybody may ask for a run of the jobs; undefined: nobody may. */
	readonly jobsToken: string | undefined;
	/** Null: mails wait in the outbox. */
	readonly mail: MailSettings | null;
}

export interface MailSettings {
	readonly smtp: SmtpSettings;
	readonly from: Sender;
	/** Mails per minute that the server takes; 0: as fast as it goes. */
	readonly perMinute: number;
}

export type ParsedEnv =
	| { readonly ok: true; readonly value: Env }
	| { readonly ok: false; readonly problems: readonly string[] };

type Source = Readonly<Record<string, string | undefined>>;

const databaseSchemes = ['file:', 'http:', 'https:', 'ws:', 'wss:', 'libsql:'];

/**
 * Reads the variables this product knows from `source`. Every problem is one English line that
 * names its variable. Empty strings count as absent.
 */
export function parseEnv(source: Source): ParsedEnv {
	const problems: string[] = [];
	const read = (name: string) => source[name]?.trim() || undefined;

	const databaseUrl = read('DATABASE_URL') ?? 'file:data/promptwijs.db';
	if (!isDatabaseUrl(databaseUrl)) {
		problems.push('DATABASE_URL must start with file:, http(s)://, ws(s):// or libsql://.');
	}
	const demo = read('DEMO') ?? '0';
	if (demo !== '0' && demo !== '1') problems.push(`DEMO must be 0 or 1, not "${demo}".`);
	const isDemo = demo === '1';
	const host = read('HOST');
	if (isDemo && host === undefined) {
		problems.push('HOST must be set when DEMO=1; use HOST=127.0.0.1 to stay on this machine.');
	}
	const port = parseInteger(read('PORT') ?? '3000', 0, 65_535);
	if (port === null) problems.push('PORT must be a whole number from 0 to 65535.');
	const sessionDays = parseInteger(read('SESSION_DAYS') ?? '14', 1, 90);
	if (sessionDays === null) problems.push('SESSION_DAYS must be a whole number from 1 to 90.');
	const jobsEveryMinutes = parseInteger(read('JOBS_EVERY_MINUTES') ?? '5', 0, 1440);
	if (jobsEveryMinutes === null) {
		problems.push('JOBS_EVERY_MINUTES must be a whole number from 0 to 1440.');
	}
	const jobsToken = read('JOBS_TOKEN');
	if (jobsToken !== undefined && jobsToken.length < 32) {
		problems.push('JOBS_TOKEN must have at least 32 characters.');
	}
	const writtenZone = read('TIME_ZONE') ?? 'Europe/Amsterdam';
	const timeZone = canonicalTimeZone(writtenZone);
	if (timeZone === null) {
		problems.push(
			`TIME_ZONE must be an IANA time zone such as Europe/Amsterdam, not "${writtenZone}".`
		);
	}
	const mail = parseMail(read, problems);
	const origin = parseOrigin(read('ORIGIN'), { host, isDemo, port: port ?? 3000 });
	if (!origin.ok) problems.push(origin.problem);

	const isComplete = port !== null && sessionDays !== null && jobsEveryMinutes !== null;
	if (problems.length > 0 || !isComplete || timeZone === null || !origin.ok)
		return { ok: false, problems };
	return {
		ok: true,
		value: {
			databaseUrl,
			databaseAuthToken: read('DATABASE_AUTH_TOKEN'),
			isDemo,
			demoIsOpen: isDemo && !isLoopback(host ?? ''),
			host,
			port,
			origin: origin.value,
			initial: { name: read('APP_NAME') ?? '', timeZone },
			sessionDays,
			jobsEveryMinutes,
			jobsToken,
			mail
		}
	};
}

function parseMail(
	read: (name: string) => string | undefined,
	problems: string[]
): MailSettings | null {
	const [url, sender] = [read('SMTP_URL'), read('MAIL_FROM')];
	const smtp = url === undefined ? null : parseSmtpUrl(url);
	const from = sender === undefined ? null : parseSender(sender);
	const perMinute = parseInteger(read('SMTP_PER_MINUTE') ?? '0', 0, 100_000);
	// The address may hold a password, so it is not repeated.
	if (url !== undefined && smtp === null)
		problems.push(
			'SMTP_URL must be as in smtp://user:password@mail.example.org:587 (or smtps://).'
		);
	if (sender !== undefined && from === null)
		problems.push('MAIL_FROM must be as in Training <training@example.org>.');
	if (url !== undefined && sender === undefined)
		problems.push('MAIL_FROM must be set when SMTP_URL is set.');
	if (perMinute === null) problems.push('SMTP_PER_MINUTE must be a whole number from 0 to 100000.');
	return smtp && from && perMinute !== null ? { smtp, from, perMinute } : null;
}

type ParsedOrigin =
	{ readonly ok: true; readonly value: string } | { readonly ok: false; readonly problem: string };

function parseOrigin(
	text: string | undefined,
	server: { host: string | undefined; isDemo: boolean; port: number }
): ParsedOrigin {
	if (text === undefined) {
		if (server.host !== undefined && !isLoopback(server.host) && !server.isDemo) {
			return {
				ok: false,
				problem:
					'ORIGIN must be set when HOST is reachable from elsewhere, as in https://training.example.org.'
			};
		}
		return { ok: true, value: `http://localhost:${server.port}` };
	}
	const url = URL.canParse(text) ? new URL(text) : null;
	const isPlain =
		url !== null &&
		(url.protocol === 'http:' || url.protocol === 'https:') &&
		(text === url.origin || text === `${url.origin}/`);
	if (!isPlain) {
		return {
			ok: false,
			problem: `ORIGIN must be an http(s) address without a path, as in https://training.example.org, not "${text}".`
		};
	}
	// A Secure cookie does not stick on plain http, so nobody could stay signed in.
	if (url.protocol === 'http:' && !isLoopback(url.hostname) && !server.isDemo) {
		return { ok: false, problem: 'ORIGIN must start with https:// outside this machine.' };
	}
	return { ok: true, value: url.origin };
}

/** Whether `host` (a name or an address, IPv6 with or without brackets) is this machine only. */
export function isLoopback(host: string): boolean {
	const bare = host.replace(/^\[|\]$/gu, '').toLowerCase();
	return bare === 'localhost' || bare === '::1' || (isIP(bare) === 4 && bare.startsWith('127.'));
}

function isDatabaseUrl(text: string): boolean {
	const scheme = databaseSchemes.find((known) => text.toLowerCase().startsWith(known));
	if (scheme === undefined) return false;
	return scheme === 'file:' ? text.length > 'file:'.length : URL.canParse(text);
}

function parseInteger(text: string, min: number, max: number): number | null {
	if (!/^\d{1,6}$/u.test(text)) return null;
	const value = Number(text);
	return value >= min && value <= max ? value : null;
}
