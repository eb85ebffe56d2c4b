import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

type Call = (...values: readonly unknown[]) => unknown;

interface Peer {
	readonly name: string;
	readonly what: string;
	/** Makes the thing that is measured out of the loaded module. */
	readonly prepare: (module: unknown) => (text: string) => unknown;
}

export interface LoadedPeer {
	readonly name: string;
	readonly what: string;
	readonly scan: (text: string) => unknown;
}

const member = (value: unknown, key: string): unknown =>
	(typeof value === 'object' && value !== null) || typeof value === 'function'
		? Reflect.get(value, key)
		: undefined;

/** A method that keeps its object; peers have no types here, since they need not be installed. */
function method(owner: unknown, key: string): Call {
	const found = member(owner, key);
	if (typeof found !== 'function') throw new Error(`no function ${key}`);
	return (...values) => {
		const result: unknown = Reflect.apply(found, owner, values);
		return result;
	};
}

function instance(module: unknown, name: string): unknown {
	const made = member(module, name) ?? member(member(module, 'default'), name);
	if (typeof made !== 'function') throw new Error(`no class ${name}`);
	const created: unknown = Reflect.construct(made, []);
	return created;
}

const peers: readonly Peer[] = [
	{
		name: 'compromise',
		what: 'people, places',
		prepare: (module) => (text) => {
			const document = method(module, 'default')(text);
			return [method(document, 'people')(), method(document, 'places')()].map((view) =>
				method(view, 'out')('array')
			);
		}
	},
	{
		name: 'redact-pii',
		what: 'redact',
		prepare: (module) => method(instance(module, 'SyncRedactor'), 'redact')
	},
	{
		name: '@openredaction/core',
		what: 'detect',
		prepare: (module) => method(instance(module, 'OpenRedaction'), 'detect')
	},
	{
		name: 'libphonenumber-js',
		what: 'phone numbers only',
		prepare: (module) => (text) => method(module, 'findPhoneNumbersInText')(text, 'NL')
	}
];

const root = process.env.BENCH_PEERS ?? process.cwd();
const require = createRequire(join(root, 'package.json'));

function versionOf(name: string): string {
	const file = join(root, 'node_modules', name, 'package.json');
	return String(member(JSON.parse(readFileSync(file, 'utf8')), 'version'));
}

async function load({ name, what, prepare }: Peer): Promise<LoadedPeer | undefined> {
	try {
		const module: unknown = await import(pathToFileURL(require.resolve(name)).href);
		return { name: `${name} ${versionOf(name)}`, what, scan: prepare(module) };
	} catch {
		console.log(`${name} is not installed here: skipped`);
		return undefined;
	}
}

/** The packages that are installed here (or in BENCH_PEERS); says of each other one that it is missing. */
export async function loadPeers(): Promise<readonly LoadedPeer[]> {
	const loaded = await Promise.all(peers.map(load));
	return loaded.filter((peer) => peer !== undefined);
}
