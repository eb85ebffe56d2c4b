import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Broken content fails the build. A review date that has passed does not: that is for the check. */
export function contentPlugin(): Plugin {
	return {
		name: 'promptwijs-content',
		apply: 'build',
		async buildStart() {
			const { checkFolder } = await import('./content-check.ts');
			const { lines, exitCode } = checkFolder(join('content', 'modules'), '0001-01-01');
			if (exitCode === 0) return;
			// Straight to the end: a bundler's stack trace would bury what an author has to mend.
			console.error(['De lesinhoud heeft fouten:', ...lines].join('\n'));
			process.exit(1);
		}
	};
}
