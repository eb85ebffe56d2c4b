import { spawn } from 'node:child_process';

const LINES_KEPT = 200;
const LINES_SHOWN = 40;
const SILENT_MS = 2_000;
const TTY_MS = 1_000;
const LOG_MS = 10_000;

/**
 * Shows that a step is still going: in place on a terminal, a line now and then elsewhere.
 * @param {string} title
 * @param {{ isTTY?: boolean, write: (text: string) => unknown }} [out]
 */
export function showProgress(title, out = process.stdout) {
	const startedAt = Date.now();
	const seconds = () => `${Math.round((Date.now() - startedAt) / 1000)} s`;
	const clear = () => out.isTTY && out.write('\r\u001b[K');
	let timer = setTimeout(tick, SILENT_MS);

	function tick() {
		out.write(out.isTTY ? `\r\u001b[K${title}… ${seconds()}` : `${title}… ${seconds()}\n`);
		timer = setTimeout(tick, out.isTTY ? TTY_MS : LOG_MS);
	}

	return {
		/** @param {string} [result] such as "klaar"; without it nothing more is printed */
		stop(result) {
			clearTimeout(timer);
			clear();
			if (result) out.write(`${title}: ${result} (${seconds()})\n`);
		}
	};
}

/**
 * @typedef {object} Step
 * @property {string} title
 * @property {string} command
 * @property {readonly string[]} args
 * @property {string} cwd
 * @property {Record<string, string | undefined>} [env]
 * @property {(pid: number) => void} [onStart]
 * @property {boolean} [isOptional] another way follows, so its output would only frighten
 * @property {number} [limitMs]
 */

/**
 * Runs a command quietly, with progress; when it fails its last output is shown.
 * @param {Step} step
 * @returns {Promise<boolean>} whether it succeeded
 */
export async function runQuietly(step) {
	const { title, command, args, cwd, env = process.env, onStart, isOptional, limitMs } = step;
	const progress = showProgress(title);
	/** @type {string[]} */
	let lines = [];
	const child = spawn(command, args, {
		cwd,
		env,
		stdio: ['ignore', 'pipe', 'pipe'],
		...(limitMs ? { timeout: limitMs } : {})
	});
	if (child.pid) onStart?.(child.pid);
	for (const stream of [child.stdout, child.stderr]) {
		stream.setEncoding('utf8').on('data', (/** @type {string} */ chunk) => {
			lines = (lines.join('\n') + chunk).split('\n').slice(-LINES_KEPT);
		});
	}
	const forward = passOnSignals(child);
	const reason = await waitFor(child);
	forward.stop();
	progress.stop(reason ? (isOptional ? 'niet gelukt' : 'mislukt') : 'klaar');
	if (reason && !isOptional) {
		console.error(`${lines.slice(-LINES_SHOWN).join('\n').trimEnd()}\n\n(${reason})`);
	}
	return !reason;
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<string | undefined>} why it failed
 */
export function waitFor(child) {
	return new Promise((resolve) => {
		child.once('error', (error) => resolve(error.message));
		child.once('close', (code, signal) => {
			if (signal) resolve(`afgebroken: ${signal}`);
			else resolve(code === 0 ? undefined : `code ${code}`);
		});
	});
}

/**
 * A half-done step must not go on after the launcher was told to stop.
 * @param {import('node:child_process').ChildProcess} child
 */
export function passOnSignals(child) {
	/** @param {NodeJS.Signals} signal */
	const pass = (signal) => {
		child.kill(signal);
		child.once('close', () => process.exit(signal === 'SIGINT' ? 130 : 143));
	};
	process.on('SIGINT', pass).on('SIGTERM', pass);
	return { stop: () => process.off('SIGINT', pass).off('SIGTERM', pass) };
}
