import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkFolder } from './content-check.ts';

const example = join('docs', 'example', 'modules');

test('the example module of the guide passes every check', () => {
	const { lines, exitCode } = checkFolder(example, '2026-11-21');
	expect([exitCode, lines.length]).toEqual([0, 1]);
});

describe.each(['authoring.md', 'authoring.nl.md'])('docs/%s', (guide) => {
	const text = readFileSync(join('docs', guide), 'utf8');
	const blocks = [...text.matchAll(/^````\w+ file=(\S+)\n(.*?)\n````$/gmsu)];

	test('shows every kind of file', () => {
		const kinds = blocks.map(({ 1: file = '' }) => file.replace(/^(?:nl|en)\//u, ''));
		expect(new Set(kinds)).toEqual(
			new Set([
				'module.yaml',
				'module.md',
				'01-wat-gaat-er-mee.md',
				guide === 'authoring.md' ? '../../glossary/en.md' : '../../glossary/nl.md',
				'quiz.md',
				'scenario-bezorgklacht.md',
				'scenario-herschrijven.md',
				'exercise-etiket.md',
				'exercise-drie-bakken.md',
				'exercise-even-snel.md',
				'exercise-welke-tool.md',
				'drill-verkeerde-lijst.md'
			])
		);
	});

	test.each(blocks.map(({ 1: file = '', 2: shown = '' }) => [file, shown]))(
		'shows %s as it is in the example',
		(file, shown) => {
			expect(readFileSync(join(example, 'pakketdienst', file), 'utf8')).toContain(shown);
		}
	);
});
