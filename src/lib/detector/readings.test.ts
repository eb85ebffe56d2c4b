import { describe, expect, it } from 'vitest';
import { assess, detect } from './index.ts';
import { keepReading, readingOf } from './readings.ts';
import { readSource } from './source-text.ts';

const text = 'De enige tandarts van ons dorp, mevrouw Testerink, is ziek.';

describe('the reading of a text', () => {
	it('serves the assessment of its findings', () => {
		const findings = detect(text);
		expect(readingOf(text, findings)).toBe(readingOf(text, findings));
	});

	it('is made anew for another text or another list of findings', () => {
		const findings = detect(text);
		expect(readingOf('Een andere tekst', findings).source.text).toBe('Een andere tekst');
		expect(readingOf(text, [...findings])).not.toBe(readingOf(text, findings));
	});

	it('gives the same assessment as a text that is read again', () => {
		const findings = detect(text);
		expect(assess(text, findings)).toEqual(assess(text, [...findings]));
	});

	it('goes with the list that it was kept for', () => {
		const source = readSource(text);
		const findings = [...detect(text)];
		const reading = { source, isTelling: true };
		keepReading(findings, reading);
		expect(readingOf(text, findings)).toBe(reading);
	});
});
