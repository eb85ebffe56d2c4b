import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const startLimitMs = 30_000;
const stopLimitMs = 8_000;

export interface ServerOptions {
	/** Added to a demo server on 127.0.0.1 with an own database; `undefined` leaves a variable out. */
	readonly env?: Readonly<Record<string, string | undefined>>;
	/** `build` runs the built server as Docker does, `launcher` runs it as `npm start` does. */
	readonly command?: 'build' | 'launcher';
}

export interface RunningServer {
	readonly url: string;
	/** Where its database lies, to look into it or to start a second server on it. */
	readonly databaseUrl: string;
	/** Stops the server, removes its database and gives the exit code. */
	readonly stop: () => Promise<number | null>;
	/** Everything it printed so far. */
	readonly output: () => string;
}

export interface FailedStart {
	readonly code: number | null;
	readonly output: string;
}

interface Launched {
	readonly child: ChildProcess;
	readonly url: string;
	readonly databaseUrl: string;
	readonly output: () => string;
	readonly cleanUp: () => Promise<void>;
}

/** Starts a built server of its own and resolves once it answers; rejects with its output when it ends before that. */
export async function startServer(options: ServerOptions = {}): Promise<RunningServer> {
	const launched = await launch(options);
	const { child, url, databaseUrl, output, cleanUp } = launched;
	const stop = async (): Promise<number | null> => {
		await endProcess(child);
		await cleanUp();
		return child.exitCode;
	};
	if (await isAnswering(launched)) return { url, databaseUrl, stop, output };
	await stop();
	throw new Error(`The server did not start (code ${String(child.exitCode)}):\n${output()}`);
}

/** Starts a server that is expected to refuse, and resolves with its exit code and what it printed. */
export async function startRefusedServer(options: ServerOptions): Promise<FailedStart> {
	const { child, output, cleanUp } = await launch(options);
	const timer = setTimeout(() => child.kill('SIGKILL'), startLimitMs);
	if (!hasEnded(child)) await once(child, 'close');
	clearTimeout(timer);
	await cleanUp();
	return { code: child.exitCode, output: output() };
}

/** A port that nothing uses at this moment. */
export async function findFreePort(): Promise<number> {
	const probe = createServer().listen({ host: '127.0.0.1', port: 0 });
	await once(probe, 'listening');
	const address = probe.address();
	probe.close();
	await once(probe, 'close');
	if (address === null || typeof address === 'string') throw new Error('no port to be had');
	return address.port;
}

async function launch({ env = {}, command = 'build' }: ServerOptions): Promise<Launched> {
	const entry = join(root, 'build', 'index.js');
	if (!existsSync(entry)) throw new Error('There is no build: run `npm run build` first.');
	const folder = await mkdtemp(join(tmpdir(), 'promptwijs-server-'));
	const databaseUrl = env['DATABASE_URL'] ?? `file:${join(folder, 'test.db')}`;
	const port = env['PORT'] ?? String(await findFreePort());
	// A test of a wrong PORT is about PORT, not about the ORIGIN that would follow from it.
	const url = URL.canParse(`http://localhost:${port}`)
		? `http://localhost:${port}`
		: 'http://localhost';
	const own = { DEMO: '1', HOST: '127.0.0.1', ORIGIN: url };
	const given = { ...own, ...env, DATABASE_URL: databaseUrl, PORT: port };
	const file = command === 'build' ? entry : join(root, 'scripts', 'start.mjs');
	const child = spawn(process.execPath, [file], {
		cwd: root,
		env: { ...machineEnv(), ...given },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	// A test that times out never calls stop; its server must not outlive the runner.
	const endWithRunner = (): void => void child.kill('SIGKILL');
	process.once('exit', endWithRunner);
	child.once('close', () => process.off('exit', endWithRunner));
	let text = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
	}
	return {
		child,
		url,
		databaseUrl,
		output: () => text,
		cleanUp: () => rm(folder, { recursive: true, force: true })
	};
}

/** What a program needs from the machine; settings of the developer's own server stay out. */
function machineEnv(): Record<string, string | undefined> {
	const { PATH, HOME, TMPDIR, LANG } = process.env;
	return { PATH, HOME, TMPDIR, LANG };
}

function hasEnded(child: ChildProcess): boolean {
	return child.exitCode !== null || child.signalCode !== null;
}

async function isAnswering({ child, url }: Launched): Promise<boolean> {
	const deadline = Date.now() + startLimitMs;
	while (!hasEnded(child) && Date.now() < deadline) {
		const response = await fetch(`${url}/login`, { redirect: 'manual' }).catch(() => undefined);
		if (response) return true;
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	return false;
}

async function endProcess(child: ChildProcess): Promise<void> {
	if (hasEnded(child)) return;
	const closed = once(child, 'close');
	child.kill('SIGTERM');
	const timer = setTimeout(() => child.kill('SIGKILL'), stopLimitMs);
	await closed;
	clearTimeout(timer);
}
