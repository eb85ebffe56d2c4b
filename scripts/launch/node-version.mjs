// This file is read by any Node that knows modules, also one from 2020: no newer syntax here.

/** The oldest Node that the build tools accept. */
var OLDEST_NODE = { major: 20, minor: 19 };

/** Last day of support per major line, from the release schedule of Node.js. */
var END_OF_LIFE = {
	20: '2026-04-30',
	21: '2024-06-01',
	22: '2027-04-30',
	23: '2025-06-01',
	24: '2028-04-30',
	25: '2026-06-01'
};

/**
 * Says why a Node cannot be used, or returns undefined when it can.
 * @param {string} version such as `20.19.0`
 * @returns {string | undefined}
 */
export function refuseNode(version) {
	const [major = 0, minor = 0] = version.split('.').map(Number);
	const isNewEnough =
		major > OLDEST_NODE.major || (major === OLDEST_NODE.major && minor >= OLDEST_NODE.minor);
	if (isNewEnough) return undefined;
	return (
		'Promptwijs werkt met Node.js ' +
		OLDEST_NODE.major +
		'.' +
		OLDEST_NODE.minor +
		' of nieuwer; hier draait ' +
		version +
		'. Installeer Node.js 24 (https://nodejs.org) en probeer het opnieuw.'
	);
}

/**
 * Warns about a Node that gets no security updates any more.
 * @param {string} version
 * @param {string} today `YYYY-MM-DD`
 * @returns {string | undefined}
 */
export function warnAboutNode(version, today) {
	const major = version.split('.')[0];
	const lastDay = Object.entries(END_OF_LIFE).find((entry) => entry[0] === major);
	if (!lastDay || today <= lastDay[1]) return undefined;
	return (
		'Let op: Node.js ' +
		major +
		' krijgt sinds ' +
		lastDay[1] +
		' geen beveiligingsupdates meer. Stap over op Node.js 24.'
	);
}

/**
 * Runs the rest of a command only on a Node that can read it.
 * @param {() => Promise<unknown>} load imports the modules with newer syntax
 */
export function startOnUsableNode(load) {
	const refusal = refuseNode(process.versions.node);
	if (refusal) {
		console.error(refusal);
		process.exitCode = 1;
		return;
	}
	load().catch(function (error) {
		console.error('Er ging iets mis dat niet had mogen gebeuren:', error);
		process.exitCode = 1;
	});
}
