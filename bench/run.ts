/** `npm run bench -- detector`, `typing` or `hr`; ends with 1 when a figure is above its bar. */
import { benchDetector } from './detector.ts';
import { benchHr } from './hr.ts';
import { failureCount } from './measure.ts';
import { benchTyping } from './typing.ts';

const benches = new Map([
	['detector', benchDetector],
	['typing', benchTyping],
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
