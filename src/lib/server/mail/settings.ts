import { isEmail } from '../people/email.ts';

/** The mail server that takes our mails. */
export interface SmtpSettings {
	readonly host: string;
	readonly port: number;
	/** TLS from the first byte (`smtps:`); otherwise it begins with STARTTLS. */
	readonly isSecure: boolean;
	/** Send nothing over a connection without TLS. */
	readonly requiresTls: boolean;
	/** Null for a server that asks for no name and password. */
	readonly login: { readonly user: string; readonly password: string } | null;
}

export interface Sender {
	/** Empty when the setting is an address alone. */
	readonly name: string;
	readonly address: string;
}

/**
 * Reads `smtp(s)://[user:password@]host[:port]`, percent-encoded where an address asks for that; null
 * for anything else. `?requireTLS=false` allows a connection without TLS, as on this machine.
 */
export function parseSmtpUrl(text: string): SmtpSettings | null {
	if (!URL.canParse(text)) return null;
	const url = new URL(text);
	const isSecure = url.protocol === 'smtps:';
	if (!isSecure && url.protocol !== 'smtp:') return null;
	const { hostname, port, pathname, username, password, searchParams, hash } = url;
	const allowsPlain = searchParams.get('requireTLS') === 'false';
	searchParams.delete('requireTLS');
	const isPlain = (pathname === '' || pathname === '/') && searchParams.size === 0 && hash === '';
	const login = decodeLogin(username, password);
	if (hostname === '' || !isPlain || login === undefined) return null;
	const host = hostname.replace(/^\[|\]$/gu, '');
	const isHere = host === 'localhost' || host === '::1' || host.startsWith('127.');
	return {
		...{ host, isSecure, login },
		port: port === '' ? (isSecure ? 465 : 587) : Number(port),
		requiresTls: !isHere && !allowsPlain
	};
}

/** Undefined for what is no proper encoding, or a password without a name. */
function decodeLogin(username: string, password: string): SmtpSettings['login'] | undefined {
	if (username === '') return password === '' ? null : undefined;
	try {
		return { user: decodeURIComponent(username), password: decodeURIComponent(password) };
	} catch {
		return undefined;
	}
}

/** Reads `address` or `Name <address>`; null for anything else. */
export function parseSender(text: string): Sender | null {
	const named = /^(?<name>[^<>"\p{Cc}]{1,100}?)\s*<(?<address>[^<>]+)>$/u.exec(text)?.groups;
	const name = named?.['name']?.trim() ?? '';
	const address = named?.['address'] ?? text;
	return isEmail(address) && !/[<>",;\p{Cc}]/u.test(address) ? { name, address } : null;
}
