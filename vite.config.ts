import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { launchOptions } from './scripts/chromium.mjs';
import { contentPlugin } from './scripts/content-plugin.ts';
import { requestsSoFar, watchRequests } from './tests/support/request-log.ts';

// A module of a room only declares things, so one that nothing uses can be left out. Without this the whole
// detector travels with every page that needs the name of an entity.
const declaresOnly =
	/\/src\/lib\/(?:detector|content|quiz|scenarios|catalogue|assignments|mail|sandbox|components)\/.*\.(?:ts|svelte)$/u;
const treeshake = { moduleSideEffects: (id: string) => !declaresOnly.test(id) };

export default defineConfig({
	build: { rolldownOptions: { treeshake } },
	plugins: [
		contentPlugin(),
		sveltekit(),
		paraglideVitePlugin({
			project: './project.inlang',
			outdir: './src/lib/paraglide',
			strategy: ['cookie', 'baseLocale']
		})
	],
	worker: { format: 'es' },
	test: {
		expect: { requireAssertions: true },
		// Speed is measured by `npm run bench`; here a busy machine should not fail a test.
		testTimeout: 60_000,
		hookTimeout: 60_000,
		projects: [
			{
				extends: true,
				test: {
					name: 'node',
					environment: 'node',
					include: ['{src,scripts,tests}/**/*.test.ts'],
					exclude: ['**/*.svelte.test.ts']
				}
			},
			{
				extends: true,
				// Found first when a worker asks for them; then the page would load again in the middle of a test.
				optimizeDeps: { include: ['fflate', 'pdf-lib', 'pdfjs-dist', 'postal-mime'] },
				test: {
					name: 'browser',
					include: ['src/**/*.svelte.test.ts'],
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						commands: { watchRequests, requestsSoFar },
						viewport: { width: 1280, height: 800 },
						provider: playwright({ launchOptions: launchOptions() }),
						instances: [{ browser: 'chromium' }]
					}
				}
			}
		]
	}
});
