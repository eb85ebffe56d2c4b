import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of package.json. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * The JavaScript file of a tool in node_modules, to run with this same Node.
 * @param {string} file path inside node_modules
 */
export function toolPath(file) {
	return join(ROOT, 'node_modules', file);
}
