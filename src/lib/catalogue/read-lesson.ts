import {
	countWords,
	parsedUnless,
	readLessonFile,
	type Issue,
	type Lesson,
	type LocatedValue,
	type Parsed
} from '../content/index.ts';
import { readSelfCheck, type LocatedSelfCheck, type SelfCheck } from '../quiz/index.ts';

type TextBlock = Extract<Lesson['blocks'][number], { readonly kind: 'text' }>;

/** A lesson with its self-checks read. */
export interface ModuleLesson extends Omit<Lesson, 'blocks'> {
	/** In reading order. */
	readonly blocks: readonly (TextBlock | { readonly kind: 'check'; readonly check: SelfCheck })[];
}

/** What a learner reads between two interactions: the start, a self-check, the end. */
export interface Stretch {
	readonly words: number;
	/** Line on which it begins; undefined for a lesson without self-checks, which is one stretch. */
	readonly line: number | undefined;
}

export interface LocatedLesson {
	readonly lesson: ModuleLesson;
	readonly checks: readonly LocatedSelfCheck[];
	readonly stretches: readonly Stretch[];
	/** Where a key of the front matter is written. */
	readonly placeOf: LocatedValue<unknown>['placeOf'];
}

/** Reads a lesson and the self-checks in it. */
export function readLesson(file: string, text: string): Parsed<LocatedLesson> {
	const parsed = readLessonFile(file, text);
	if (!parsed.ok) return parsed;
	const { value, placeOf } = parsed.value;
	const issues: Issue[] = [];
	const checks: LocatedSelfCheck[] = [];
	const blocks = value.blocks.flatMap((block): ModuleLesson['blocks'] => {
		if (block.kind === 'text') return [block];
		const read = readSelfCheck(file, block.section);
		issues.push(...read.issues);
		if (!read.check) return [];
		checks.push(read.check);
		return [{ kind: 'check', check: read.check.check }];
	});
	const texts = blocks.filter((block) => block.kind === 'text');
	const stretches = texts.map(({ body, line }) => ({
		words: countWords(body),
		line: checks.length === 0 ? undefined : line
	}));
	return parsedUnless(issues, { lesson: { ...value, blocks }, checks, stretches, placeOf });
}

/** The texts a learner reads in a lesson: its blocks, its questions and their explanations. */
export function lessonTexts({ blocks }: ModuleLesson): readonly string[] {
	return blocks.flatMap((block) =>
		block.kind === 'text'
			? [block.body]
			: [block.check.text, ...block.check.options.map(({ explanation }) => explanation)]
	);
}

/** The words a learner reads in a lesson, self-checks aside. */
export function lessonWords({ blocks }: ModuleLesson): number {
	return blocks.reduce(
		(sum, block) => sum + (block.kind === 'text' ? countWords(block.body) : 0),
		0
	);
}
