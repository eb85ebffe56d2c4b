import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
	countPlaywright,
	countReport,
	countVitest,
	sumCounts,
	summaryLine
} from '../../scripts/launch/counts.mjs';

const passedFile = { status: 'passed', assertionResults: [{ status: 'passed' }] };
const failedFile = { status: 'failed', assertionResults: [{ status: 'failed' }] };
const brokenFile = { status: 'failed', assertionResults: [] };

describe('countVitest', () => {
	it('counts single tests', () => {
		const testResults = [passedFile, failedFile];
		const report = { numPassedTests: 7, numFailedTests: 2, testResults };
		expect(countVitest(report)).toEqual({ passed: 7, failed: 2 });
	});

	it('counts a file that could not be loaded as one failure', () => {
		const testResults = [passedFile, brokenFile];
		const report = { numPassedTests: 7, numFailedTests: 0, testResults };
		expect(countVitest(report)).toEqual({ passed: 7, failed: 1 });
	});
});

describe('countPlaywright', () => {
	it('counts tests, and errors outside tests as failures', () => {
		const stats = { expected: 5, unexpected: 1, flaky: 0 };
		expect(countPlaywright({ stats, errors: [{}] })).toEqual({ passed: 5, failed: 2 });
	});
});

describe('countReport', () => {
	let folder = '';
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'promptwijs-counts-'));
	});
	afterEach(() => rmSync(folder, { recursive: true, force: true }));
	const count = (report: { passed: number; failed: number }) => report;
	const reportWith = (text: string): string => {
		const file = join(folder, 'report.json');
		writeFileSync(file, text);
		return file;
	};

	it('counts a runner without a report as one failure', () => {
		const file = join(folder, 'missing.json');
		expect(countReport({ file, isOk: true, count })).toEqual({ passed: 0, failed: 1 });
	});

	it('counts half a report as one failure', () => {
		const file = reportWith('{"passed": 3');
		expect(countReport({ file, isOk: false, count })).toEqual({ passed: 0, failed: 1 });
	});

	it('counts an error that no test carries as one failure', () => {
		const file = reportWith('{"passed": 3, "failed": 0}');
		expect(countReport({ file, isOk: false, count })).toEqual({ passed: 3, failed: 1 });
	});

	it('does not count a failing test twice', () => {
		const file = reportWith('{"passed": 3, "failed": 2}');
		expect(countReport({ file, isOk: false, count })).toEqual({ passed: 3, failed: 2 });
	});
});

describe('the last line', () => {
	it('is the sum of all steps', () => {
		const sum = sumCounts([
			{ passed: 1, failed: 0 },
			{ passed: 40, failed: 2 }
		]);
		expect(summaryLine(sum)).toBe('41 passed, 2 failed');
	});
});
