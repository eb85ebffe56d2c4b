/** `npm run bench -- detector` or `npm run bench -- typing`; ends with 1 when a figure is above its bar. */
import { benchDetector } from './detector.ts';
import { failureCount } from './measure.ts';
import { benchTyping } from './typing.ts';

const benches = new Map([
	['detector', benchDetector],
	['typing', benchTyping]
]);

const chosen = benches.get(process.argv[2] ?? '');
if (chosen) {
	await chosen();
	process.exitCode = failureCount() > 0 ? 1 : 0;
} else {
	console.error(`usage: npm run bench -- ${[...benches.keys()].join(' | ')}`);
	process.exitCode = 1;
}
