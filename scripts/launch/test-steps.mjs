import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { countPlaywright, countReport, countVitest, sumCounts, summaryLine } from './counts.mjs';
import { npmCommand } from './npm.mjs';
import { ROOT, toolPath } from './paths.mjs';
import { buildUnderLock } from './prepare.mjs';
import { passOnSignals, waitFor } from './progress.mjs';

/** @typedef {import('./counts.mjs').Counts} Counts */

const PASSED = { passed: 1, failed: 0 };
const FAILED = { passed: 0, failed: 1 };
// A runner that hangs must not hang the report of the others.
const HANGING_MS = 20 * 60_000;
const E2E_PORT = 4173;

/**
 * Runs a command with its output on this terminal.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env]
 */
async function run(command, args, env = {}) {
	const child = spawn(command, args, {
		cwd: ROOT,
		stdio: 'inherit',
		timeout: HANGING_MS,
		env: { ...process.env, ...env }
	});
	const forward = passOnSignals(child);
	const reason = await waitFor(child);
	forward.stop();
	if (reason) console.error(`(${reason})`);
	return !reason;
}

/**
 * @param {string} script of package.json
 * @returns {Promise<Counts>}
 */
async function runScript(script) {
	const npm = npmCommand();
	return (await run(npm.command, [...npm.args, 'run', '--silent', script])) ? PASSED : FAILED;
}

/** @param {number} port @returns {Promise<number>} that port, or a free one when it is taken */
function findPort(port) {
	return new Promise((resolve, reject) => {
		const probe = createServer();
		probe.once('error', (error) => (port === 0 ? reject(error) : resolve(findPort(0))));
		probe.listen({ host: '127.0.0.1', port }, () => {
			const address = probe.address();
			const found = typeof address === 'object' && address ? address.port : port;
			probe.close(() => resolve(found));
		});
	});
}

/**
 * @param {string} project
 * @param {string} file
 */
async function runVitest(project, file) {
	const isOk = await run(process.execPath, [
		toolPath('vitest/vitest.mjs'),
		'run',
		`--project=${project}`,
		// Elsewhere than in CI a forgotten `test.only` would silently skip the rest.
		'--allowOnly=false',
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${file}`
	]);
	return countReport({ file, isOk, count: countVitest });
}

/** @param {string} file */
async function runPlaywright(file) {
	const env = {
		PLAYWRIGHT_JSON_OUTPUT_FILE: file,
		E2E_PORT: String(await findPort(E2E_PORT))
	};
	const isOk = await run(
		process.execPath,
		[toolPath('@playwright/test/cli.js'), 'test', '--reporter=list,json'],
		env
	);
	return countReport({ file, isOk, count: countPlaywright });
}

/** @param {string} reason @returns {Counts} */
function skip(reason) {
	console.error(`Overgeslagen en als mislukt geteld: ${reason}`);
	return FAILED;
}

/**
 * @param {string} folder for the reports of the runners
 * @param {boolean} hasBrowser
 * @returns {{ title: string, runStep: () => Counts | Promise<Counts> }[]}
 */
function listSteps(folder, hasBrowser) {
	let isBuilt = false;
	return [
		{ title: 'Stijl', runStep: () => runScript('lint') },
		{ title: 'Typen', runStep: () => runScript('check') },
		{ title: 'Unit-tests', runStep: () => runVitest('node', join(folder, 'unit.json')) },
		{
			title: 'Component-tests',
			runStep: () =>
				hasBrowser
					? runVitest('browser', join(folder, 'components.json'))
					: skip('er is geen browser.')
		},
		{ title: 'Lesinhoud', runStep: () => runScript('content:check') },
		{
			title: 'Build',
			runStep: async () => {
				isBuilt = await buildUnderLock();
				return isBuilt ? PASSED : FAILED;
			}
		},
		{
			title: 'Eind-tot-eind-tests',
			runStep: () => {
				if (!hasBrowser) return skip('er is geen browser.');
				if (!isBuilt) return skip('de build is mislukt.');
				return runPlaywright(join(folder, 'e2e.json'));
			}
		}
	];
}

/**
 * @param {{ title: string, counts: Counts, seconds: number }[]} results
 */
function printResults(results) {
	console.log('\n── Samenvatting ──');
	for (const { title, counts, seconds } of results) {
		const mark = counts.failed === 0 ? 'goed' : 'MISLUKT';
		console.log(
			`  ${mark.padEnd(9)}${title.padEnd(22)}${String(seconds).padStart(4)} s   ${summaryLine(counts)}`
		);
	}
	console.log('');
}

/** Runs every step, also after a failure; the last line is the sum and the exit code tells the truth. */
export async function runAllTests() {
	const folder = mkdtempSync(join(tmpdir(), 'promptwijs-test-'));
	process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
	const hasBrowser = await ensureBrowser();
	const results = [];
	for (const { title, runStep } of listSteps(folder, hasBrowser)) {
		console.log(`\n── ${title} ──`);
		const startedAt = Date.now();
		const counts = await runStep();
		const seconds = Math.round((Date.now() - startedAt) / 1000);
		console.log(`${title}: ${summaryLine(counts)} (${seconds} s)`);
		results.push({ title, counts, seconds });
	}
	printResults(results);
	const sum = sumCounts(results.map(({ counts }) => counts));
	console.log(summaryLine(sum));
	process.exitCode = sum.failed === 0 ? 0 : 1;
}
