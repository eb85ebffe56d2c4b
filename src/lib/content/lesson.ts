import * as v from 'valibot';
import { calendarDay, isContentId, lineOfText, wholeMinutes } from './fields.ts';
import { parseFrontMatter } from './front-matter.ts';
import { issueAt, parsedUnless } from './issues.ts';
import { splitLesson } from './lesson-blocks.ts';
import { markdownIssues } from './markdown-issues.ts';
import type { Lesson, Parsed } from './types.ts';
import type { LocatedValue } from './yaml.ts';

/** The front matter of a lesson. */
export const lessonSchema = v.strictObject({
	title: lineOfText,
	minutes: wholeMinutes,
	peildatum: calendarDay,
	sources: v.optional(
		v.array(
			v.strictObject({
				title: lineOfText,
				url: v.exactOptional(
					v.pipe(
						v.string('expected a web address'),
						v.regex(/^https:\/\/[^\s\\<>"'`]+$/u, 'expected a web address that begins with https://')
					)
				)
			}),
			'expected a list of sources'
		),
		[]
	)
});

/** The id in a lesson's file name: `nl/01-de-zaak.md` → `de-zaak`. */
export function lessonId(file: string): string | undefined {
	const name = file.slice(file.lastIndexOf('/') + 1);
	const id = /^\d{2}-(.+)\.md$/u.exec(name)?.[1];
	return id !== undefined && isContentId(id) ? id : undefined;
}

/**
 * Parses a lesson. Its id is the part of the file name after the number. What stands in a self-check
 * is not judged here: the room `quiz` reads it.
 */
export function parseLesson(file: string, text: string): Parsed<Lesson> {
	const read = readLessonFile(file, text);
	return read.ok ? { ok: true, value: read.value.value } : read;
}

/** `parseLesson`, with the places of the front matter's keys. */
export function readLessonFile(file: string, text: string): Parsed<LocatedValue<Lesson>> {
	const id = lessonId(file);
	if (id === undefined) {
		const message = {
			nl: 'Noem een les met twee cijfers en woorden in kleine letters, met streepjes ertussen: 01-de-zaak.md.',
			en: 'Name a lesson with two digits and lower-case words joined by hyphens: 01-de-zaak.md.'
		};
		return { ok: false, issues: [issueAt(file, {}, 'file-name', message)] };
	}
	const parsed = parseFrontMatter(file, text, lessonSchema);
	if (!parsed.ok) return parsed;
	const { value, bodyLine, placeOf } = parsed.value;
	const blocks = splitLesson(parsed.value.body.trimEnd(), bodyLine);
	if (!blocks.some(({ kind }) => kind === 'text')) {
		const message = {
			nl: 'Schrijf de tekst van de les onder de tweede "---".',
			en: 'Write the text of the lesson below the second "---".'
		};
		return { ok: false, issues: [issueAt(file, { line: bodyLine }, 'text-missing', message)] };
	}
	const issues = blocks.flatMap((block) =>
		block.kind === 'text' ? markdownIssues(file, block.body, block.line) : []
	);
	return parsedUnless(issues, { value: { id, ...value, blocks }, placeOf });
}
