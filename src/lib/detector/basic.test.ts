import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as basic from './basic.ts';
import { detect } from './index.ts';

const text = 'Mevrouw F. Testerink, geboren 14-03-1958, BSN 999991693, heeft hartfalen.';
const entitiesIn = (findings: ReturnType<typeof detect>) => findings.map(({ entity }) => entity);

describe('the detector without lexicons', () => {
	it('finds numbers and dates, but no names and no health', () => {
		expect(entitiesIn(basic.detect(text))).toEqual(['date-of-birth', 'bsn']);
	});

	it('finds nothing that the whole detector does not', () => {
		expect(entitiesIn(detect(text))).toEqual(['person', 'date-of-birth', 'bsn', 'health']);
	});

	it('judges by what it found', () => {
		expect(basic.assess(text, basic.detect(text)).verdict).toBe('leak');
	});

	it('comes without the lexicons of names, places and common words', () => {
		const files = new Set<string>();
		const read = (url: URL): void => {
			if (files.has(url.href)) return;
			files.add(url.href);
			const statements = readFileSync(url, 'utf8').matchAll(
				/^(?:import|export) (?!type )[^;]*? from '(\.[^']+)'/gmu
			);
			for (const [, path = ''] of statements) read(new URL(path, url));
		};
		read(new URL('basic.ts', import.meta.url));
		expect(files.size).toBeGreaterThan(50);
		expect([...files].filter((file) => file.endsWith('/lexicon.ts'))).toEqual([]);
	});
});
