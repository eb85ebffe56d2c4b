/**
 * @typedef {object} Settings
 * @property {'0' | '1'} demo
 * @property {string} host
 * @property {string} port
 * @property {string} origin
 *
 * @typedef {{ ok: true, settings: Settings, notices: string[] } | { ok: false, message: string }} SettingsResult
 */

const LOCAL_HOSTS = ['127.0.0.1', '::1', 'localhost'];

/**
 * An empty value counts as absent, as in the server itself.
 * @param {Record<string, string | undefined>} env
 * @param {string} name
 */
function read(env, name) {
	return env[name]?.trim() || undefined;
}

/** @param {string} text */
function isPort(text) {
	return /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65_535;
}

/**
 * @param {string} text
 * @returns {string | undefined} the address without a slash at the end
 */
function parseOrigin(text) {
	try {
		const { origin, protocol } = new URL(text);
		const isPlain = text === origin || text === `${origin}/`;
		return isPlain && /^https?:$/.test(protocol) ? origin : undefined;
	} catch {
		return undefined;
	}
}

/** @param {string} host */
function openDemoWarning(host) {
	const line = '!'.repeat(72);
	return [
		line,
		`!!  LET OP: de demo luistert op ${host} en is dus voor anderen bereikbaar.`,
		'!!  De wachtwoorden van de demo-accounts zijn openbaar: iedereen die dit',
		'!!  adres kan openen, kan inloggen, ook als beheerder.',
		'!!  Gebruik dit nooit met gegevens van echte mensen.',
		'!!  Zet ORIGIN op het adres waarmee zij de demo openen, anders doen de',
		'!!  formulieren het daar niet.',
		line
	].join('\n');
}

/**
 * What is wrong with the values, as one line that names the variable.
 * @param {{ demo: string, host: string, port: string, givenOrigin: string | undefined }} values
 * @returns {string | undefined}
 */
function findProblem({ demo, host, port, givenOrigin }) {
	if (demo !== '0' && demo !== '1') return `DEMO moet 0 of 1 zijn, maar is "${demo}".`;
	if (!isPort(port)) {
		return `PORT moet een getal van 1 tot en met 65535 zijn, maar is "${port}".`;
	}
	if (givenOrigin === undefined && demo === '0' && !LOCAL_HOSTS.includes(host)) {
		return `ORIGIN moet gezet zijn als HOST (${host}) voor anderen bereikbaar is, bijvoorbeeld ORIGIN=https://leren.example.nl.`;
	}
	if (givenOrigin !== undefined && parseOrigin(givenOrigin) === undefined) {
		return `ORIGIN moet een adres zonder pad zijn, zoals https://leren.example.nl, maar is "${givenOrigin}".`;
	}
	return undefined;
}

/**
 * Where the server listens and in which mode. A demo is reachable from outside only when DEMO and HOST are both given.
 * @param {Record<string, string | undefined>} env
 * @returns {SettingsResult}
 */
export function readSettings(env) {
	const givenDemo = read(env, 'DEMO');
	const givenHost = read(env, 'HOST');
	const givenOrigin = read(env, 'ORIGIN');
	const isHostIgnored = givenDemo === undefined && givenHost !== undefined;
	const host = isHostIgnored ? '127.0.0.1' : (givenHost ?? '127.0.0.1');
	const demo = givenDemo ?? '1';
	const port = read(env, 'PORT') ?? '3000';
	const problem = findProblem({ demo, host, port, givenOrigin });
	if (problem) return { ok: false, message: problem };
	const notices = [];
	if (isHostIgnored) {
		notices.push(
			`HOST=${givenHost} telt niet mee, want DEMO is niet gezet: de demo luistert alleen op deze computer (127.0.0.1).`
		);
	}
	if (demo === '1' && !LOCAL_HOSTS.includes(host)) notices.push(openDemoWarning(host));
	const origin = parseOrigin(givenOrigin ?? `http://localhost:${port}`) ?? '';
	return { ok: true, settings: { demo: demo === '1' ? '1' : '0', host, port, origin }, notices };
}

/**
 * Explains why a server cannot listen; undefined for any other error.
 * @param {unknown} error
 * @param {{ host: string, port: string }} where
 * @returns {string | undefined}
 */
export function explainListenError(error, { host, port }) {
	const code = error instanceof Error && 'code' in error ? error.code : undefined;
	if (code === 'EADDRINUSE') {
		return `PORT ${port} is al in gebruik. Stop het andere programma, of kies een andere poort, bijvoorbeeld: PORT=3001 npm start`;
	}
	if (code === 'EACCES') {
		return `PORT ${port} mag dit account niet gebruiken. Kies een poort boven 1023, bijvoorbeeld: PORT=3000 npm start`;
	}
	if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
		return `HOST ${host} is geen adres van deze computer. Laat HOST weg, of gebruik 127.0.0.1 of 0.0.0.0.`;
	}
	return undefined;
}

const DEMO_ACCOUNTS = [
	['Medewerker', 'medewerker@demo.example'],
	['HR', 'hr@demo.example'],
	['Trainer', 'trainer@demo.example'],
	['Leidinggevende', 'manager@demo.example'],
	['Auditor', 'auditor@demo.example'],
	['Beheerder', 'beheer@demo.example']
];

/**
 * What a person sees once the server answers.
 * @param {Pick<Settings, 'demo' | 'origin'>} settings
 */
export function welcomeText({ demo, origin }) {
	const lines = ['', `  Promptwijs staat klaar op  ${origin}`, ''];
	if (demo === '1') {
		lines.push('  Demo-accounts, allemaal met wachtwoord  oefenen-met-ai', '');
		for (const [role = '', email = ''] of DEMO_ACCOUNTS) {
			lines.push(`    ${role.padEnd(16)}${email}`);
		}
		lines.push('');
	}
	return [...lines, '  Stoppen: Ctrl-C', ''].join('\n');
}
