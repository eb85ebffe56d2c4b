import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './paths.mjs';
import { showProgress } from './progress.mjs';
import { explainListenError, readSettings, welcomeText } from './settings.mjs';

const STOP_MS = 10_000;
const LAST_WORK_MS = 1_000;
const PARENT_CHECK_MS = 500;

/** @param {string} message */
function refuse(message) {
	console.error(message);
	process.exit(1);
}

/** Values from the environment win over those in the file. */
function loadEnvFile() {
	const file = join(ROOT, '.env');
	if (existsSync(file)) process.loadEnvFile(file);
}

/**
 * @param {string} host
 * @param {string} port
 * @returns {Promise<unknown>} the reason why nothing can listen there
 */
function probePort(host, port) {
	return new Promise((resolve) => {
		const probe = createServer();
		probe.once('error', resolve);
		probe.listen({ host, port: Number(port), exclusive: true }, () =>
			probe.close(() => resolve(undefined))
		);
	});
}

/**
 * Asks before the database is touched, and so that a port in use never ends in a stack trace.
 * @param {string} host
 * @param {string} port
 */
async function checkPort(host, port) {
	const error = await probePort(host, port);
	if (error) throw error;
	if (host !== '127.0.0.1') return;
	// Browsers try ::1 first for "localhost" and would show whatever answers there.
	const other = await probePort('::1', port);
	if (other instanceof Error && 'code' in other && other.code === 'EADDRINUSE') throw other;
}

/** The built server speaks of 127.0.0.1, where forms do not work: they are accepted from ORIGIN only. */
function hideOtherAddress() {
	const log = console.log;
	console.log = (...parts) => {
		if (!String(parts[0]).startsWith('Listening on ')) log(...parts);
	};
	return () => {
		console.log = log;
	};
}

/** @param {import('node:net').Server} server */
function untilListening(server) {
	return new Promise((resolve, reject) => {
		if (server.listening) resolve(undefined);
		server.once('listening', resolve).once('error', reject);
	});
}

function stopOnSignal() {
	let isStopping = false;
	const stop = () => {
		if (isStopping) process.exit(0);
		isStopping = true;
		console.log('\nPromptwijs stopt…');
		setTimeout(() => process.exit(0), STOP_MS).unref();
	};
	process.on('SIGINT', stop).on('SIGTERM', stop);
	// Time for the server's own last work, such as closing the database.
	process.once('sveltekit:shutdown', () => setTimeout(() => process.exit(0), LAST_WORK_MS).unref());
}

/** Whoever stops `npm start` by its process number stops npm and its shell only; the server must not stay behind. */
function stopWithNpm() {
	if (process.env.npm_lifecycle_event !== 'start') return;
	const parent = process.ppid;
	const watch = setInterval(() => {
		if (process.ppid === parent) return;
		clearInterval(watch);
		process.kill(process.pid, 'SIGTERM');
	}, PARENT_CHECK_MS);
	watch.unref();
}

/** Starts the built server inside this process. */
export async function runServer() {
	process.chdir(ROOT);
	loadEnvFile();
	const result = readSettings(process.env);
	if (!result.ok) return refuse(result.message);
	const { demo, host, port, origin } = result.settings;
	const entry = join(ROOT, 'build', 'index.js');
	if (!existsSync(entry)) return refuse('Er is nog niets gebouwd. Start met: npm start');
	for (const notice of result.notices) console.warn(notice);
	Object.assign(process.env, { DEMO: demo, HOST: host, PORT: port, ORIGIN: origin });

	const progress = showProgress('Database bijwerken en server starten');
	stopOnSignal();
	stopWithNpm();
	const showOtherAddress = hideOtherAddress();
	try {
		await checkPort(host, port);
		const { server } = await import(pathToFileURL(entry).href);
		await untilListening(server.server);
	} catch (error) {
		progress.stop();
		const reason = error instanceof Error ? error.message : String(error);
		return refuse(
			explainListenError(error, { host, port }) ?? `De server kon niet starten: ${reason}`
		);
	}
	showOtherAddress();
	progress.stop();
	console.log(welcomeText({ demo, origin }));
}
