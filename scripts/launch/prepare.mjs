import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { isInstalledByHand, NPM_RECORD } from './installed.mjs';
import { withLock } from './lock.mjs';
import { warnAboutNode } from './node-version.mjs';
import { npmCommand } from './npm.mjs';
import { ROOT, toolPath } from './paths.mjs';
import { runQuietly } from './progress.mjs';
import {
	hashBuildInputs,
	hashInstallInputs,
	hasStamp,
	removeStamp,
	thisMachine,
	writeStamp
} from './stamp.mjs';

const INSTALLED = join(ROOT, 'node_modules', '.installed');
const BUILT = join(ROOT, 'build', '.built');
// Beside the database, because npm empties node_modules and the build empties build.
const LOCK = join(ROOT, 'data', '.setup.lock');

/**
 * @param {(pid: number) => void} claim
 * @returns {Promise<boolean>}
 */
async function installPackages(claim) {
	const hash = hashInstallInputs(ROOT, thisMachine());
	if (hasStamp(INSTALLED, hash)) return true;
	if (isInstalledByHand(ROOT)) {
		writeStamp(INSTALLED, hash);
		return true;
	}
	removeStamp(INSTALLED);
	rmSync(join(ROOT, NPM_RECORD), { force: true });
	const npm = npmCommand();
	const isDone = await runQuietly({
		title: 'Pakketten installeren',
		command: npm.command,
		// The build needs the development packages, also where NODE_ENV says production.
		args: [...npm.args, 'ci', '--include=dev', '--no-audit', '--no-fund'],
		cwd: ROOT,
		onStart: claim
	});
	if (!isDone) {
		console.error(
			'Het installeren van de pakketten is niet gelukt. Controleer de internetverbinding en de vrije schijfruimte, en probeer het opnieuw.'
		);
		return false;
	}
	writeStamp(INSTALLED, hash);
	return true;
}

/**
 * @param {(pid: number) => void} claim
 * @returns {Promise<boolean>}
 */
async function buildApp(claim) {
	const hash = hashBuildInputs(ROOT);
	if (hasStamp(BUILT, hash)) return true;
	removeStamp(BUILT);
	const isDone = await runQuietly({
		title: 'Applicatie bouwen',
		command: process.execPath,
		args: [toolPath('vite/bin/vite.js'), 'build'],
		cwd: ROOT,
		env: { ...process.env, NODE_ENV: 'production' },
		onStart: claim
	});
	if (!isDone) {
		console.error('Het bouwen van de applicatie is niet gelukt. Hierboven staat waarom.');
		return false;
	}
	writeStamp(BUILT, hash);
	return true;
}

/**
 * `--install-only` leaves the build to the test run, which reports on it as a step of its own.
 * @param {readonly string[]} options
 */
export async function runSetup(options) {
	const warning = warnAboutNode(process.versions.node, new Date().toISOString().slice(0, 10));
	if (warning) console.warn(warning);
	const isInstallOnly = options.includes('--install-only');
	const isReady = await withLock(LOCK, {
		onWait: () => console.log('Een ander venster installeert of bouwt al; even wachten…'),
		work: async (claim) =>
			(await installPackages(claim)) && (isInstallOnly || (await buildApp(claim)))
	});
	if (isReady) return;
	// The last line of `npm test` is always the sum, also when it cannot begin.
	if (isInstallOnly) console.log('0 passed, 1 failed');
	process.exitCode = 1;
}

/** The build as a step of the test run: made new when its inputs changed, like `npm start` does. */
export function buildUnderLock() {
	return withLock(LOCK, {
		onWait: () => console.log('Een ander venster bouwt al; even wachten…'),
		work: buildApp
	});
}
