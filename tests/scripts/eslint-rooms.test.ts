import { ESLint, type Linter } from 'eslint';
import { fileURLToPath } from 'node:url';
import ts from 'typescript-eslint';
import { beforeAll, describe, expect, it } from 'vitest';
import { refuseImport } from '../../scripts/lint/imports-rule.mjs';

const cwd = fileURLToPath(new URL('../..', import.meta.url));
let eslint: ESLint;

beforeAll(() => {
	eslint = new ESLint({ cwd, overrideConfig: withoutTypes() });
});

/** The rules under test need no types, and the files exist in these strings only. */
function withoutTypes(): Linter.Config[] {
	const { rules = {} } = ts.configs.disableTypeChecked;
	const parserOptions = { projectService: false, project: false, program: null };
	return [{ files: ['**/*.ts', '**/*.svelte'], languageOptions: { parserOptions }, rules }];
}

async function firedRules(filePath: string, code: string): Promise<(string | null)[]> {
	const [result] = await eslint.lintText(code, { filePath });
	return (result?.messages ?? []).map(({ ruleId }) => ruleId);
}

describe('refuseImport', () => {
	it.each([
		['a pure room importing the server', 'src/lib/quiz/grade.ts', '$lib/server/db/client'],
		['the same by a relative path', 'src/lib/quiz/grade.ts', '../server/db/client.ts'],
		[
			'a pure room importing another that is not its own',
			'src/lib/content/a.ts',
			'../quiz/index.ts'
		],
		['the detector importing a package', 'src/lib/detector/detect.ts', 'valibot'],
		['a pure room importing Node', 'src/lib/content/a.ts', 'node:fs'],
		['a pure room importing Svelte', 'src/lib/scenarios/a.ts', 'svelte/store'],
		['a pure room using messages', 'src/lib/detector/a.ts', '$lib/paraglide/messages'],
		['a room from its inside', 'src/routes/a/+page.svelte', '$lib/detector/recognizers/iban'],
		['the same by a relative path', 'src/lib/scenarios/a.ts', '../detector/assess.ts'],
		['a page importing the server', 'src/routes/a/+page.svelte', '$lib/server/people'],
		[
			'a server route importing a component',
			'src/routes/a/+page.server.ts',
			'$lib/components/A.svelte'
		],
		['a component importing the sandbox', 'src/lib/components/A.svelte', '$lib/sandbox'],
		['the server importing a component', 'src/lib/server/a.ts', '$lib/components/A.svelte'],
		['stores', 'src/routes/+layout.svelte', '$app/stores'],
		['the environment outside server/env', 'src/lib/server/db/client.ts', '$env/dynamic/private']
	])('refuses %s', (_, file, specifier) => {
		expect(refuseImport(file, specifier, [])).toEqual(expect.any(String));
	});

	it.each([
		['a room by its public file', 'src/routes/a/+page.svelte', '$lib/detector'],
		['the same by a relative path', 'src/lib/scenarios/a.ts', '../detector/index.ts'],
		['files of its own room', 'src/lib/detector/recognizers/iban.ts', '../checksums.ts'],
		['its own package', 'src/lib/content/a.ts', 'marked'],
		['the server in a server route', 'src/routes/a/+page.server.ts', '$lib/server/auth/guard'],
		[
			'the environment in server/env',
			'src/lib/server/env.server-values.ts',
			'$env/dynamic/private'
		],
		['messages in a component', 'src/lib/components/A.svelte', '$lib/paraglide/messages'],
		['test tools in a test of a pure room', 'src/lib/detector/iban.test.ts', 'vitest']
	])('accepts %s', (_, file, specifier) => {
		expect(refuseImport(file, specifier, [])).toBeUndefined();
	});

	it('lets only the edges answer a request', () => {
		expect(refuseImport('src/lib/server/people/a.ts', '@sveltejs/kit', ['error'])).toBeDefined();
		expect(
			refuseImport('src/lib/server/auth/guard.ts', '@sveltejs/kit', ['error'])
		).toBeUndefined();
		expect(refuseImport('src/hooks.server.ts', '@sveltejs/kit', ['redirect'])).toBeUndefined();
	});
});

describe('the configuration reports', () => {
	it.each([
		['a forbidden room', 'src/lib/quiz/x.ts', "import '$lib/server/log';", 'rooms/imports'],
		[
			'a forbidden room behind `export from`',
			'src/lib/quiz/x.ts',
			"export * from '../server/log.ts';",
			'rooms/imports'
		],
		[
			'a forbidden room behind `import()`',
			'src/lib/quiz/x.ts',
			"export const load = () => import('$lib/server/log');",
			'rooms/imports'
		],
		[
			'the clock in a pure room',
			'src/lib/quiz/x.ts',
			'export const now = Date.now();',
			'no-restricted-properties'
		],
		[
			'a new date without an argument',
			'src/lib/assignments/x.ts',
			'export const now = new Date();',
			'no-restricted-syntax'
		],
		[
			'randomness in a pure room',
			'src/lib/scenarios/x.ts',
			'export const roll = Math.random();',
			'no-restricted-properties'
		],
		[
			'the browser in a pure room',
			'src/lib/detector/x.ts',
			'export const width = window.innerWidth;',
			'no-restricted-globals'
		],
		[
			'an interactive transaction',
			'src/lib/server/x.ts',
			'export const f = (db: { transaction: () => void }) => db.transaction();',
			'no-restricted-syntax'
		],
		[
			'raw HTML outside Markdown.svelte',
			'src/lib/components/Other.svelte',
			'<p>{@html "<b>x</b>"}</p>',
			'svelte/no-at-html-tags'
		],
		[
			'a redirect outside the edges',
			'src/lib/server/x.ts',
			"import { redirect } from '@sveltejs/kit';\nexport const f = () => redirect(303, '/');",
			'rooms/imports'
		],
		['any', 'src/lib/quiz/x.ts', 'export let x: any;', '@typescript-eslint/no-explicit-any'],
		[
			'a non-null assertion',
			'src/lib/quiz/x.ts',
			'export const f = (x: string | undefined) => x!.length;',
			'@typescript-eslint/no-non-null-assertion'
		],
		[
			'a type assertion',
			'src/lib/quiz/x.ts',
			'export const f = (x: unknown) => x as string;',
			'@typescript-eslint/consistent-type-assertions'
		],
		[
			'a recognizer of more than 100 lines',
			'src/lib/detector/recognizers/x.ts',
			'\n'.repeat(101),
			'max-lines'
		],
		[
			'a regular expression that can take for ever',
			'src/lib/detector/x.ts',
			'export const r = /(?:a+)+b/u;',
			'regexp/no-super-linear-backtracking'
		]
	])('%s', async (_, filePath, code, rule) => {
		expect(await firedRules(filePath, code)).toContain(rule);
	});

	it('accepts `as const`, a date from a number, and raw HTML in Markdown.svelte', async () => {
		const code = 'export const x = [1] as const;\nexport const d = new Date(0);\n';
		const markdown = await firedRules(
			'src/lib/components/Markdown.svelte',
			'<p>{@html "<b>x</b>"}</p>'
		);
		expect(await firedRules('src/lib/quiz/x.ts', code)).toEqual([]);
		expect(markdown).not.toContain('svelte/no-at-html-tags');
	});
});
