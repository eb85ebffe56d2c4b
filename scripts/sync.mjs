// Writes what lint and the type check read and Git does not hold: SvelteKit's types and the compiled messages.
import { spawnSync } from 'node:child_process';
import { ROOT, toolPath } from './launch/paths.mjs';

/**
 * @param {string} tool
 * @param {readonly string[]} args
 */
function run(tool, args) {
	const { status } = spawnSync(process.execPath, [toolPath(tool), ...args], {
		cwd: ROOT,
		stdio: ['ignore', 'ignore', 'inherit']
	});
	if (status !== 0) process.exit(status ?? 1);
}

run('@sveltejs/kit/svelte-kit.js', ['sync']);
// The same strategy as in vite.config.ts, so that the files stay as the build wrote them.
run('@inlang/paraglide-js/bin/run.js', [
	'compile',
	'--project=./project.inlang',
	'--outdir=./src/lib/paraglide',
	'--silent',
	'--strategy',
	'cookie',
	'baseLocale'
]);
