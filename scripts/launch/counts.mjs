import { readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number }} Counts */

/**
 * Vitest's JSON report. A file that could not be loaded has no tests and counts as one failure.
 * @param {{ numPassedTests: number, numFailedTests: number, testResults: { status: string, assertionResults: { status: string }[] }[] }} report
 * @returns {Counts}
 */
export function countVitest(report) {
	const brokenFiles = report.testResults.filter(
		(file) =>
			file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed')
	);
	return { passed: report.numPassedTests, failed: report.numFailedTests + brokenFiles.length };
}

/**
 * Playwright's JSON report. Errors outside tests (a server that does not start) count as one failure each.
 * @param {{ stats: { expected: number, unexpected: number, flaky: number }, errors: unknown[] }} report
 * @returns {Counts}
 */
export function countPlaywright({ stats, errors }) {
	return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length };
}

/**
 * The counts of one runner, honest also when it crashed: no report, or an error that no test carries, is a failure.
 * @template Report
 * @param {object} run
 * @param {string} run.file
 * @param {boolean} run.isOk whether the runner ended with code 0
 * @param {(report: Report) => Counts} run.count
 * @returns {Counts}
 */
export function countReport({ file, isOk, count }) {
	try {
		const { passed, failed } = count(JSON.parse(readFileSync(file, 'utf8')));
		return { passed, failed: failed === 0 && !isOk ? 1 : failed };
	} catch {
		return { passed: 0, failed: 1 };
	}
}

/**
 * @param {readonly Counts[]} all
 * @returns {Counts}
 */
export function sumCounts(all) {
	return all.reduce(
		(sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }),
		{ passed: 0, failed: 0 }
	);
}

/** @param {Counts} sum */
export function summaryLine({ passed, failed }) {
	return `${passed} passed, ${failed} failed`;
}
