import { posix, relative, sep } from 'node:path';
import { GUARDED_IMPORTS, PUBLIC_DEPTH, PUBLIC_FILES, ROOMS } from './rooms.mjs';

const TEST_FILE = /\.test\.ts$/u;

/**
 * @param {string} specifier
 * @param {string} file importing file, from the repository's root
 * @returns {string | undefined} the path it means, from the root; undefined for a package
 */
function resolvePath(specifier, file) {
	const [path = ''] = specifier.split('?');
	if (path === '$lib' || path.startsWith('$lib/')) return `src/lib${path.slice('$lib'.length)}`;
	if (path.startsWith('.')) return posix.join(posix.dirname(file), path);
	if (path.startsWith('/')) return path.slice(1);
	return undefined;
}

/**
 * @param {readonly string[]} allowed
 * @param {string} name
 */
function isAllowedPackage(allowed, name) {
	return allowed.some((pattern) =>
		pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern
	);
}

/**
 * @param {string} target path from the root
 * @param {string} roomName
 */
function isPublicFile(target, roomName) {
	const inside = target.split('/').slice(3);
	if (inside.length === 0 || /^index(?:\.[jt]s)?$/u.test(inside.join('/'))) return true;
	if (PUBLIC_FILES[roomName]?.includes(inside.join('/'))) return true;
	return inside.length <= (PUBLIC_DEPTH[roomName] ?? 0);
}

/**
 * @param {import('./rooms.mjs').Room} room
 * @param {string} target
 * @returns {string | undefined}
 */
function refusePath(room, target) {
	if (target.startsWith('src/lib/paraglide/')) {
		return room.hasMessages ? undefined : `"${room.name}" may not use messages: return codes.`;
	}
	const name = /^src\/lib\/([^/]+)/u.exec(target)?.[1];
	if (!name || name === room.name) return undefined;
	if (!room.rooms.includes(name)) return `"${room.name}" may not import the room "${name}".`;
	if (isPublicFile(target, name)) return undefined;
	return `Import "${name}" by its public file, not by its inside.`;
}

/**
 * @param {string} file
 * @param {string} specifier
 * @param {readonly string[]} names imported names
 * @returns {string | undefined}
 */
function refuseGuarded(file, specifier, names) {
	return GUARDED_IMPORTS.find(
		({ module, names: guarded, allowedIn }) =>
			module === specifier &&
			(!guarded || guarded.some((name) => names.includes(name))) &&
			!allowedIn?.test(file)
	)?.why;
}

/**
 * Why a file may not import something; undefined when it may.
 * @param {string} file from the repository's root
 * @param {string} specifier
 * @param {readonly string[]} names
 * @returns {string | undefined}
 */
export function refuseImport(file, specifier, names) {
	const guarded = refuseGuarded(file, specifier, names);
	if (guarded) return guarded;
	const room = ROOMS.find(({ files }) => files.test(file));
	if (!room) return undefined;
	const target = resolvePath(specifier, file);
	if (target !== undefined) return refusePath(room, target);
	if (TEST_FILE.test(file) || isAllowedPackage(room.packages, specifier)) return undefined;
	return `"${room.name}" may not import the package "${specifier}".`;
}

/** @param {unknown} source */
function stringValue(source) {
	const isLiteral = typeof source === 'object' && source !== null && 'value' in source;
	return isLiteral && typeof source.value === 'string' ? source.value : undefined;
}

/** @param {unknown} specifiers */
function importedNames(specifiers) {
	/** @type {{ imported?: { name?: string } }[]} */
	const list = Array.isArray(specifiers) ? specifiers : [];
	return list.map((specifier) => specifier.imported?.name ?? '');
}

/** @type {import('eslint').Rule.RuleModule} */
export const importsRule = {
	meta: {
		type: 'problem',
		schema: [],
		messages: { forbidden: '{{why}}' },
		docs: { description: 'keep imports between rooms to the table of rooms' }
	},
	create(context) {
		const file = relative(context.cwd, context.filename).split(sep).join('/');
		/** @param {{ source?: unknown, specifiers?: unknown }} node */
		const check = (node) => {
			const specifier = stringValue(node.source);
			if (specifier === undefined) return;
			const why = refuseImport(file, specifier, importedNames(node.specifiers));
			// ESLint knows these four kinds of node; only their place is needed here.
			const place = /** @type {import('eslint').Rule.Node} */ (node);
			if (why) context.report({ node: place, messageId: 'forbidden', data: { why } });
		};
		return {
			ImportDeclaration: check,
			ExportNamedDeclaration: check,
			ExportAllDeclaration: check,
			ImportExpression: check
		};
	}
};
