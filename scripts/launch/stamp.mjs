import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Everything the build reads. A folder counts with all its files. */
const BUILD_INPUTS = [
	'src',
	'content',
	'messages',
	'static',
	'project.inlang/settings.json',
	'drizzle',
	'svelte.config.js',
	'vite.config.ts',
	'tsconfig.json',
	'package-lock.json'
];

// Written by the build itself, as are the other files in project.inlang; or no part of it.
const NOT_AN_INPUT = /^src\/lib\/paraglide(?:\/|$)|\.test\.ts$|~$|\.swp$/;

/** The parts of package.json that decide what npm installs; scripts and texts do not. */
const INSTALL_FIELDS = [
	'dependencies',
	'devDependencies',
	'optionalDependencies',
	'peerDependencies',
	'overrides',
	'workspaces',
	'allowScripts'
];

/**
 * @param {string} root
 * @param {string} path relative to the root, with forward slashes
 * @returns {string[]} the files at that path, sorted
 */
function listFiles(root, path) {
	if (NOT_AN_INPUT.test(path)) return [];
	const stats = statSync(join(root, path), { throwIfNoEntry: false });
	if (!stats) return [];
	if (!stats.isDirectory()) return [path];
	const names = readdirSync(join(root, path)).sort();
	return names.flatMap((name) => listFiles(root, `${path}/${name}`));
}

/**
 * A fingerprint of what the build reads: names and contents, no times.
 * @param {string} root
 */
export function hashBuildInputs(root) {
	const hash = createHash('sha256');
	for (const path of BUILD_INPUTS.flatMap((input) => listFiles(root, input))) {
		const bytes = readFileSync(join(root, path));
		hash.update(`${path}\0${bytes.length}\0`).update(bytes);
	}
	return hash.digest('hex');
}

/**
 * A fingerprint of what decides the contents of node_modules.
 * @param {string} root
 * @param {{ nodeMajor: string, platform: string, arch: string }} machine
 */
export function hashInstallInputs(root, machine) {
	/** @type {Record<string, unknown>} */
	const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
	return createHash('sha256')
		.update(JSON.stringify(INSTALL_FIELDS.map((field) => manifest[field] ?? null)))
		.update(readFileSync(join(root, 'package-lock.json')))
		.update(`\0${machine.nodeMajor}\0${machine.platform}\0${machine.arch}`)
		.digest('hex');
}

/** @returns {{ nodeMajor: string, platform: string, arch: string }} */
export function thisMachine() {
	const nodeMajor = process.versions.node.split('.')[0] ?? '';
	return { nodeMajor, platform: process.platform, arch: process.arch };
}

/**
 * @param {string} file
 * @param {string} hash
 */
export function hasStamp(file, hash) {
	return existsSync(file) && readFileSync(file, 'utf8').trim() === hash;
}

/**
 * Written only after a step succeeded, so an interrupted step is done again.
 * @param {string} file
 * @param {string} hash
 */
export function writeStamp(file, hash) {
	writeFileSync(file, `${hash}\n`);
}

/** @param {string} file */
export function removeStamp(file) {
	rmSync(file, { force: true });
}
