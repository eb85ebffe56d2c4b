import { fileURLToPath } from 'node:url';
import * as regexp from 'eslint-plugin-regexp';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import { importsRule } from './scripts/lint/imports-rule.mjs';
import { ROOMS } from './scripts/lint/rooms.mjs';
import svelteConfig from './svelte.config.js';

const TESTS = ['**/*.test.ts', 'tests/**/*.ts'];
const TYPED = ['**/*.ts', '**/*.svelte'];
const PURE = ROOMS.filter(({ isPure }) => isPure).map(({ name }) => `src/lib/${name}/**/*.ts`);

/**
 * @param {number} max
 * @returns {import('eslint').Linter.RulesRecord}
 */
const maxLines = (max) => ({ 'max-lines': ['error', { max }] });

// A pattern built from named parts is read in its parts; joined, it may look clumsy without being wrong.
const STYLE_OF_COMPOSED_PATTERNS = [
	'regexp/confusing-quantifier',
	'regexp/negation',
	'regexp/no-dupe-disjunctions',
	'regexp/no-useless-character-class',
	'regexp/no-useless-non-capturing-group',
	'regexp/prefer-character-class',
	'regexp/prefer-d',
	'regexp/prefer-w',
	'regexp/use-ignore-case'
];

const noTransaction = {
	selector: "CallExpression[callee.property.name='transaction']",
	message: 'Interactive transactions fail under load on libSQL: one statement or db.batch.'
};
const noClock = {
	selector:
		"NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.name='Date']",
	message: 'A pure room has no clock: take `now` as an argument.'
};
const browserOrMachine = [
	'window',
	'document',
	'navigator',
	'localStorage',
	'sessionStorage',
	'performance',
	'process',
	'Buffer',
	'fetch',
	'crypto'
];

export default defineConfig(
	{
		ignores: [
			'build/',
			'.svelte-kit/',
			'node_modules/',
			'data/',
			'drizzle/',
			'test-results/',
			'playwright-report/',
			'src/lib/paraglide/',
			'src/lib/detector/lexicons/',
			'src/lib/detector/learned/weights/facts.ts',
			'src/lib/detector/learned/weights/texts.ts',
			'src/lib/detector/learned/weights/trust.ts'
		]
	},
	{
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		plugins: { rooms: { rules: { imports: importsRule } } },
		languageOptions: { globals: globals.nodeBuiltin }
	},
	{ extends: [regexp.configs['flat/recommended']] },
	{
		files: ['**/*.{js,mjs}'],
		rules: {
			eqeqeq: 'error',
			'no-undef': 'error',
			'no-unreachable': 'error',
			'no-unused-vars': ['error', { argsIgnorePattern: '^_' }]
		}
	},
	{ files: TYPED, extends: [ts.configs.strictTypeChecked] },
	...svelte.configs.recommended,
	{
		files: TYPED,
		languageOptions: {
			globals: globals.browser,
			parserOptions: {
				projectService: true,
				tsconfigRootDir: fileURLToPath(new URL('.', import.meta.url))
			}
		},
		rules: {
			'no-undef': 'off',
			'@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
			'@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
			'@typescript-eslint/no-confusing-void-expression': [
				'error',
				{ ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true }
			],
			// The detector spreads digits and words; nothing here shows a grapheme cluster.
			'@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
			// Costly, and about enums, which erasable TypeScript does not have, and class hierarchies, which we do not use.
			'@typescript-eslint/no-unsafe-enum-assignment': 'off',
			'@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }]
		}
	},
	{
		files: ['**/*.svelte'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
		rules: {
			'svelte/no-at-html-tags': 'error',
			'prefer-const': 'off'
		}
	},
	// As plain TypeScript: the Svelte parser rewrites the text, and the compiler would start again for each file.
	{ files: ['**/*.svelte.ts'], languageOptions: { parser: ts.parser } },
	{
		// Every component makes the compiler start again, which doubles the time; svelte-check knows their types.
		files: ['**/*.svelte'],
		extends: [ts.configs.disableTypeChecked],
		languageOptions: { parserOptions: { projectService: false } }
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		rules: {
			// Maps and search parameters that live inside one function need no reactivity.
			'svelte/prefer-svelte-reactivity': 'off',
			'svelte/require-store-reactive-access': 'off'
		}
	},
	{ files: ['src/lib/components/Markdown.svelte'], rules: { 'svelte/no-at-html-tags': 'off' } },
	{
		rules: {
			'regexp/no-super-linear-backtracking': 'error',
			'regexp/no-super-linear-move': 'error',
			...Object.fromEntries(STYLE_OF_COMPOSED_PATTERNS.map((rule) => [rule, 'off'])),
			'max-lines-per-function': ['error', { max: 60 }]
		}
	},
	{ files: ['**/*.{ts,js,mjs}'], rules: maxLines(300) },
	{ files: ['**/*.svelte'], rules: maxLines(250) },
	{ files: ['src/routes/**/*.ts'], rules: maxLines(120) },
	{ files: ['src/lib/detector/recognizers/*.ts'], rules: maxLines(100) },
	{
		files: ['src/**'],
		rules: {
			'rooms/imports': 'error',
			'no-console': 'error',
			'no-restricted-syntax': ['error', noTransaction]
		}
	},
	{ files: ['src/lib/server/log.ts'], rules: { 'no-console': 'off' } },
	{
		files: PURE,
		rules: {
			'no-restricted-globals': [
				'error',
				...browserOrMachine.map((name) => ({ name, message: 'A pure room runs anywhere.' }))
			],
			'no-restricted-properties': [
				'error',
				{ object: 'Date', property: 'now', message: 'Take `now` as an argument.' },
				{ object: 'Math', property: 'random', message: 'Take `seed` as an argument.' }
			],
			'no-restricted-syntax': ['error', noTransaction, noClock]
		}
	},
	{
		files: TESTS,
		rules: {
			'max-lines': 'off',
			'max-lines-per-function': 'off',
			'no-restricted-globals': 'off',
			'no-restricted-properties': 'off',
			'no-restricted-syntax': ['error', noTransaction],
			'no-console': 'off',
			'regexp/no-super-linear-move': 'off',
			'@typescript-eslint/consistent-type-assertions': 'off',
			'@typescript-eslint/no-misused-spread': 'off'
		}
	}
);
