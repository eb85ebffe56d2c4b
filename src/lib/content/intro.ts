import * as v from 'valibot';
import { contentId, lineOfText, uniqueBy } from './fields.ts';
import { parseFrontMatter } from './front-matter.ts';
import { issueAt } from './issues.ts';
import type { ModuleIntro, Parsed } from './types.ts';
import type { LocatedValue } from './yaml.ts';

/** The front matter of `module.md`. */
export const introSchema = v.strictObject({
	title: lineOfText,
	summary: lineOfText,
	objectives: v.pipe(
		v.array(v.strictObject({ id: contentId, text: lineOfText }), 'expected a list of objectives'),
		v.minLength(1, 'at least one objective'),
		uniqueBy(({ id }) => id, 'two objectives have the same id')
	)
});

/** `module.md` with the places of its keys, for checks that look across files. */
export function readModuleIntro(file: string, text: string): Parsed<LocatedValue<ModuleIntro>> {
	const parsed = parseFrontMatter(file, text, introSchema);
	if (!parsed.ok) return parsed;
	const { body, bodyLine, value, placeOf } = parsed.value;
	const written = body.split('\n').findIndex((line) => line.trim() !== '');
	if (written < 0) return { ok: true, value: { value, placeOf } };
	const message = {
		nl: 'In module.md staat geen tekst onder de tweede "---": verplaats deze tekst naar een les.',
		en: 'module.md has no body: move this text to a lesson.'
	};
	return {
		ok: false,
		issues: [issueAt(file, { line: bodyLine + written }, 'body-not-empty', message)]
	};
}

/** Parses `module.md`. Refuses a body: what learners read belongs in lessons. */
export function parseModuleIntro(file: string, text: string): Parsed<ModuleIntro> {
	const parsed = readModuleIntro(file, text);
	return parsed.ok ? { ok: true, value: parsed.value.value } : parsed;
}
