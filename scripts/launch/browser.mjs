import { existsSync } from 'node:fs';
import { chromium } from 'playwright';
import { launchOptions, systemChromium } from '../chromium.mjs';
import { ROOT, toolPath } from './paths.mjs';
import { runQuietly } from './progress.mjs';

const DOWNLOAD_MS = 10 * 60_000;
const CONNECT_MS = 10_000;

/** Starting it is the only proof: a browser can be there and still miss a library. */
async function canLaunch() {
	try {
		const browser = await chromium.launch(launchOptions());
		await browser.close();
		return true;
	} catch {
		return false;
	}
}

/**
 * @param {string} title
 * @param {readonly string[]} words
 * @param {Record<string, string>} env
 */
function run(title, [command = '', ...args], env) {
	return runQuietly({
		title,
		command,
		args,
		cwd: ROOT,
		env: { ...process.env, ...env },
		isOptional: true,
		limitMs: DOWNLOAD_MS
	});
}

function download() {
	const words = [process.execPath, toolPath('playwright/cli.js'), 'install', 'chromium'];
	return run('Browser: Chromium ophalen met Playwright', words, {
		PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: String(CONNECT_MS)
	});
}

async function installFromSystem() {
	const isRoot = process.getuid?.() === 0;
	if (!isRoot && !process.env.CI) return false;
	if (!existsSync('/usr/bin/apt-get')) return false;
	const apt = [...(isRoot ? [] : ['sudo', '-n', '-E']), 'apt-get'];
	const env = { DEBIAN_FRONTEND: 'noninteractive' };
	const install = [...apt, 'install', '-y', '--no-install-recommends', 'chromium'];
	return (
		(await run('Browser: apt-get update', [...apt, 'update'], env)) &&
		(await run('Browser: Chromium installeren met apt-get', install, env))
	);
}

function explainMissing() {
	console.error(
		[
			'Browser: er is geen Chromium die start. Voer één van deze opdrachten uit en probeer het opnieuw:',
			'  npx playwright install --with-deps chromium',
			'  sudo apt-get update && sudo apt-get install -y chromium',
			'Of wijs met CHROMIUM_PATH een Chromium of Chrome aan die er al is.'
		].join('\n')
	);
}

/**
 * Makes sure that the component and end-to-end tests have a real Chromium, and says which one.
 * @returns {Promise<boolean>}
 */
export async function ensureBrowser() {
	const wanted = process.env.CHROMIUM_PATH;
	if (wanted && !existsSync(wanted)) {
		console.error(`CHROMIUM_PATH wijst naar ${wanted}, maar dat bestand bestaat niet.`);
		return false;
	}
	const sources = [() => true, download, installFromSystem];
	for (const prepare of sources) {
		if (!(await prepare()) || !(await canLaunch())) continue;
		console.log(
			`Browser: ${systemChromium() ?? `Chromium van Playwright (${chromium.executablePath()})`}`
		);
		return true;
	}
	explainMissing();
	return false;
}
