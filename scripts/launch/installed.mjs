import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, link?: boolean }} LockEntry
 * @typedef {Record<string, LockEntry>} LockEntries
 */

/**
 * @param {string} file
 * @returns {LockEntries | undefined}
 */
function readEntries(file) {
	try {
		return JSON.parse(readFileSync(file, 'utf8')).packages;
	} catch {
		return undefined;
	}
}

/** npm's own record of what it put in node_modules, written as its last act. */
export const NPM_RECORD = join('node_modules', '.package-lock.json');

/**
 * Whether somebody ran `npm ci` or `npm install` by hand and node_modules holds exactly what the lockfile asks for.
 * @param {string} root
 */
export function isInstalledByHand(root) {
	const wanted = readEntries(join(root, 'package-lock.json'));
	const present = readEntries(join(root, NPM_RECORD));
	if (!wanted || !present) return false;
	const hasAll = Object.entries(wanted).every(
		([path, entry]) => path === '' || entry.optional || path in present
	);
	return (
		hasAll &&
		Object.entries(present).every(
			([path, entry]) =>
				wanted[path]?.version === entry.version &&
				wanted[path]?.integrity === entry.integrity &&
				existsSync(join(root, path, 'package.json'))
		)
	);
}
