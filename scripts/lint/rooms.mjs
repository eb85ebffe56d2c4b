/**
 * Which room may import what. This table is the only place where that is decided; ESLint makes its import rules from it.
 *
 * @typedef {object} Room
 * @property {string} name
 * @property {RegExp} files paths from the repository's root
 * @property {boolean} [isPure] no framework, browser, clock, randomness
 * @property {readonly string[]} rooms other rooms
 * @property {readonly string[]} packages exact names, or a prefix ending in `*`
 * @property {boolean} [hasMessages] may use the texts that Paraglide compiles
 */

const PURE_ROOMS = ['detector', 'content', 'quiz', 'scenarios', 'catalogue', 'assignments', 'mail'];
const SVELTE = ['svelte', 'svelte/*', '$app/*', '@sveltejs/kit'];
const SERVER = ['node:*', 'drizzle-orm', 'drizzle-orm/*', '@libsql/client', '@node-rs/argon2'];

/** @type {readonly Room[]} the first that fits a file is its room */
export const ROOMS = [
	{
		name: 'detector',
		files: /^src\/lib\/detector\//u,
		isPure: true,
		rooms: [],
		packages: ['libphonenumber-js', 'libphonenumber-js/*']
	},
	{
		name: 'content',
		files: /^src\/lib\/content\//u,
		isPure: true,
		rooms: [],
		packages: ['marked', 'yaml', 'valibot']
	},
	{
		name: 'quiz',
		files: /^src\/lib\/quiz\//u,
		isPure: true,
		rooms: ['content'],
		packages: ['valibot']
	},
	{
		name: 'scenarios',
		files: /^src\/lib\/scenarios\//u,
		isPure: true,
		rooms: ['content', 'detector'],
		packages: ['valibot']
	},
	{
		name: 'catalogue',
		files: /^src\/lib\/catalogue\//u,
		isPure: true,
		rooms: ['content', 'quiz', 'scenarios', 'detector'],
		packages: []
	},
	{
		name: 'assignments',
		files: /^src\/lib\/assignments\//u,
		isPure: true,
		rooms: [],
		packages: []
	},
	{
		name: 'mail',
		files: /^src\/lib\/mail\//u,
		isPure: true,
		rooms: ['content', 'assignments'],
		packages: ['marked', 'ical-generator']
	},
	{
		name: 'sandbox',
		files: /^src\/lib\/sandbox\//u,
		rooms: ['detector', 'scenarios', 'components'],
		packages: [...SVELTE, 'pdfjs-dist', 'pdfjs-dist/*', 'fflate', 'postal-mime', 'pdf-lib'],
		hasMessages: true
	},
	{
		name: 'studio',
		files: /^src\/lib\/studio\//u,
		rooms: [...PURE_ROOMS, 'sandbox', 'components'],
		packages: [...SVELTE, 'codemirror', '@codemirror/*', '@lezer/*'],
		hasMessages: true
	},
	{
		name: 'components',
		files: /^src\/lib\/components\//u,
		rooms: PURE_ROOMS,
		packages: [...SVELTE, 'bits-ui', 'layerchart'],
		hasMessages: true
	},
	{
		name: 'server',
		files: /^src\/lib\/server\//u,
		rooms: PURE_ROOMS,
		packages: [
			...SERVER,
			'@sveltejs/kit',
			'$app/environment',
			'$env/dynamic/private',
			'valibot',
			'yaml',
			'rate-limiter-flexible',
			'csv-parse',
			'nodemailer',
			'croner',
			'openid-client'
		]
	},
	{
		name: 'routes (server)',
		files: /^src\/(?:routes\/(?:.*\/)?(?:[^/]+\.server|\+server)|hooks\.server)\.ts$/u,
		rooms: [...PURE_ROOMS, 'server'],
		packages: ['@sveltejs/kit', '@sveltejs/kit/*', '$app/*', 'node:*', 'valibot'],
		hasMessages: true
	},
	{
		name: 'routes (page)',
		files: /^src\/routes\//u,
		rooms: [...PURE_ROOMS, 'components', 'sandbox', 'studio'],
		packages: [...SVELTE, '@fontsource-variable/*'],
		hasMessages: true
	}
];

/**
 * Rooms that are a set of parts rather than one thing: how many levels deep their files are public.
 * Every other room is imported by its index.ts only.
 * @type {Readonly<Record<string, number>>}
 */
export const PUBLIC_DEPTH = { components: 1, server: 2 };

/**
 * Files beside a room's index.ts that are public too.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const PUBLIC_FILES = { detector: ['basic.ts'] };

/**
 * Imports that only some files may have, whatever their room allows.
 * @type {readonly { module: string, names?: readonly string[], allowedIn: RegExp | null, why: string }[]}
 */
export const GUARDED_IMPORTS = [
	{
		module: '$env/dynamic/private',
		allowedIn: /^src\/lib\/server\/env(?:\.|\/)/u,
		why: 'Settings are read and checked in server/env only.'
	},
	{
		module: '$env/static/private',
		allowedIn: null,
		why: 'Settings are read when the server starts.'
	},
	{ module: '$app/stores', allowedIn: null, why: 'Use $app/state.' },
	{
		module: '@sveltejs/kit',
		names: ['error', 'fail', 'redirect'],
		allowedIn: /^src\/(?:routes\/|hooks\.server\.ts$|lib\/server\/auth\/guard\.ts$)/u,
		why: 'Only routes, hooks.server.ts and server/auth/guard.ts answer a request; return a value instead.'
	}
];
