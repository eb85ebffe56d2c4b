import { basename } from 'node:path';

/**
 * The npm that runs this script, with the Node that runs it; else the npm on the path.
 * @returns {{ command: string, args: string[] }}
 */
export function npmCommand() {
	const cli = process.env.npm_execpath;
	if (cli && /^npm-cli\.c?js$/.test(basename(cli))) {
		return { command: process.env.npm_node_execpath ?? process.execPath, args: [cli] };
	}
	return { command: process.platform === 'win32' ? 'npm.cmd' : 'npm', args: [] };
}
