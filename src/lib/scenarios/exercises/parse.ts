import * as v from 'valibot';
import {
	calendarDay,
	isContentId,
	issueAt,
	lineOfText,
	parseFrontMatter,
	parsedUnless,
	wholeMinutes,
	type Issue,
	type Locale,
	type LocatedValue,
	type Parsed
} from '../../content/index.ts';
import type { Report } from './label.ts';
import { readBody, type WrittenBody } from './parse-body.ts';
import { collectSections } from './parse-sections.ts';
import { exerciseKinds, type Exercise } from './types.ts';

export interface LocatedExercise {
	readonly exercise: Exercise;
	/** What the detector has to agree with, and where it is written. */
	readonly written: WrittenBody['written'];
	/** Where a key of the front matter is written. */
	readonly placeOf: LocatedValue<unknown>['placeOf'];
}

const defaultSeconds = 90;

/** The front matter of an exercise without a chat. */
export const exerciseSchema = v.strictObject({
	kind: v.picklist(exerciseKinds, `expected one of ${exerciseKinds.join(', ')}`),
	title: lineOfText,
	goal: lineOfText,
	minutes: wholeMinutes,
	peildatum: calendarDay,
	seconds: v.exactOptional(
		v.pipe(
			v.number('expected a number of seconds'),
			v.integer('expected whole seconds'),
			v.minValue(20, 'at least 20 seconds'),
			v.maxValue(600, 'at most 600 seconds')
		)
	)
});

/** The id in an exercise's file name: `nl/exercise-inbox.md` → `inbox`. */
export function exerciseId(file: string): string | undefined {
	const name = file.slice(file.lastIndexOf('/') + 1);
	const id = /^exercise-(.+)\.md$/u.exec(name)?.[1];
	return id !== undefined && isContentId(id) && isContentId(exerciseKey(id)) ? id : undefined;
}

/** Under this id an exercise counts among a module's scenarios: in its completion rule and in results. */
export function exerciseKey(id: string): string {
	return `exercise-${id}`;
}

/** Reads an exercise of any kind, with the places of what the detector judges. */
export function readExercise(file: string, text: string, locale: Locale): Parsed<LocatedExercise> {
	const id = exerciseId(file);
	if (id === undefined) {
		const message = {
			nl: 'Noem een oefening met kleine letters en streepjes: exercise-postvak.md.',
			en: 'Name an exercise with lower-case words and hyphens: exercise-inbox.md.'
		};
		return { ok: false, issues: [issueAt(file, {}, 'file-name', message)] };
	}
	const parsed = parseFrontMatter(file, text, exerciseSchema);
	if (!parsed.ok) return parsed;
	const { value, body, bodyLine, placeOf } = parsed.value;
	const { kind, seconds, ...head } = value;
	const issues: Issue[] = [];
	const report: Report = (line, code, message, column = 1) => {
		issues.push(issueAt(file, { line, column }, code, message));
	};
	if (seconds !== undefined && kind !== 'sprint') {
		const message = {
			nl: 'Alleen een sprint heeft een klok: haal "seconds" weg.',
			en: 'Only a sprint has a clock: remove "seconds".'
		};
		issues.push(issueAt(file, placeOf(['seconds']), 'seconds-unused', message));
	}
	const sections = collectSections({ file, body, bodyLine, locale, kind }, issues);
	const { own, written } = readBody(kind, sections, seconds ?? defaultSeconds, report);
	const { situation, task, debrief } = sections.prose;
	const exercise: Exercise = { id, ...head, situation, task, debrief, ...own };
	return parsedUnless(issues, { exercise, written, placeOf });
}
