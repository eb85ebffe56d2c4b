import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';

export interface Peer {
	/** Name and version of the package. */
	readonly name: string;
	readonly what: string;
	readonly scan: (text: string) => unknown;
}

const peersSchema = v.object({
	peers: v.array(
		v.object({
			name: v.string(),
			what: v.string(),
			scan: v.custom<Peer['scan']>((value) => typeof value === 'function')
		})
	)
});
const folder = fileURLToPath(new URL('peers/', import.meta.url));

/**
 * The packages to measure beside. They have a folder of their own and are installed on first use,
 * so that nobody who only runs or tests the product downloads them.
 */
export async function loadPeers(): Promise<readonly Peer[]> {
	if (!existsSync(`${folder}node_modules`)) {
		console.log('Installing the packages to compare with…');
		const npm = process.env['npm_execpath'];
		const [command, ...args] = npm === undefined ? ['npm'] : [process.execPath, npm];
		execFileSync(command, [...args, 'ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
			cwd: folder,
			stdio: ['ignore', 'ignore', 'inherit']
		});
	}
	// The type check does not know these packages, because they may not be installed.
	const loaded: unknown = await import(`${folder}scans.mjs`);
	return v.parse(peersSchema, loaded).peers;
}
