import { expect, test } from 'vitest';
import { check, fixture } from './check-fixture.ts';

const scenario = 'scenario-verwijsbrief.md';

test.each([
	['the same file', 'brief.docx', 'brief.docx', false],
	['a file of each language', 'brief.docx', 'letter.docx', false],
	['files of two kinds', 'brief.docx', 'brief.pdf', true],
	['a file in one language', 'brief.docx', undefined, true],
	['no files', undefined, undefined, false]
])('%s with a source', (_, dutch, english, isReported) => {
	const files = { ...fixture };
	for (const [path, name] of [
		[`nl/${scenario}`, dutch],
		[`en/${scenario}`, english]
	] as const) {
		const attribute = name === undefined ? '' : ` {file=${name}}`;
		files[path] = (files[path] ?? '').replace(/^## (?:Bron|Source): .*$/mu, `$&${attribute}`);
	}
	const issues = check(files).filter((issue) => issue.endsWith('scenarios-differ'));
	expect(issues).toHaveLength(isReported ? 1 : 0);
});
