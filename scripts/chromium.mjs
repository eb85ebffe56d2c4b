import { existsSync } from 'node:fs';

const SYSTEM_PATHS = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
];

// Sandboxing needs privileges that containers and root shells lack; the rest keeps the browser off the network.
const HEADLESS_FLAGS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];

/** The browser to use that is already on this machine, or undefined: then Playwright's own download is meant. */
export function systemChromium() {
	const wanted = process.env.CHROMIUM_PATH;
	if (wanted) return wanted;
	return SYSTEM_PATHS.find((path) => existsSync(path));
}

/** Launch options for Playwright and for Vitest's browser mode alike. */
export function launchOptions() {
	const isRoot = process.getuid?.() === 0;
	const executablePath = systemChromium();
	return {
		args: isRoot || process.env.CI ? HEADLESS_FLAGS : [],
		...(executablePath ? { executablePath } : {})
	};
}
