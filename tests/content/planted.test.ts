import { sep } from 'node:path';
import { expect, test } from 'vitest';
import { checkFolder } from '../../scripts/content-check.ts';
import { locales } from '../../src/lib/content/index.ts';

const folder = 'tests/content/planted';
/** A day on which one review date has passed and the other has not. */
const today = '2026-11-21';

const messages = (language: (typeof locales)[number]) =>
	checkFolder(folder, today, language)
		.lines.map((line) => line.replaceAll(sep, '/'))
		.filter((line) => line.startsWith(folder));

// `bestanden` holds mistakes that show in one file, `samenhang` those that show across files, `oefening` those of
// drills, `oefeningen` those of exercises without a chat and of prompts to rewrite.
test.each(locales)('tells of 46 planted mistakes where they are and how to mend them: %s', async (locale) => {
	await expect(`${messages(locale).join('\n')}\n`).toMatchFileSnapshot(`planted-${locale}.txt`);
});

test.each(locales)('has a message of its own for each of the 46: %s', (locale) => {
	const told = messages(locale).map((line) => /^\S+:\d+:\d+ {2}(\S.*\.)$/u.exec(line)?.[1]);
	expect(told).not.toContain(undefined);
	expect([told.length, new Set(told).size]).toEqual([46, 46]);
});
