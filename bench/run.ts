/** `npm run bench -- detector`, `typing`, `sandbox-load`, `content` or `hr`; ends with 1 when a figure is above its bar. */
import { benchContent } from './content.ts';
import { benchDetector } from './detector.ts';
import { benchHr } from './hr.ts';
import { failureCount } from './measure.ts';
import { benchSandboxLoad } from './sandbox-load.ts';
import { benchTyping } from './typing.ts';

const benches = new Map<string, () => void | Promise<void>>([
	['detector', benchDetector],
	['typing', benchTyping],
	['sandbox-load', benchSandboxLoad],
	['content', benchContent],
	['hr', benchHr]
]);

const chosen = benches.get(process.argv[2] ?? '');
if (chosen) {
	await chosen();
	process.exitCode = failureCount() > 0 ? 1 : 0;
} else {
	console.error(`usage: npm run bench -- ${[...benches.keys()].join(' | ')}`);
	process.exitCode = 1;
}
