import type { Issue, Parsed, Worded } from './types.ts';

/** A position in a file; line and column count from 1. */
export interface Place {
	readonly line: number;
	readonly column: number;
}

/** An issue at a place; without one, at the start of the file. */
export function issueAt(
	file: string,
	place: Partial<Place>,
	code: string,
	message: Worded
): Issue {
	return { file, line: place.line ?? 1, column: place.column ?? 1, code, message };
}

/** `value` when there are no issues, otherwise the issues in reading order. */
export function parsedUnless<T>(issues: readonly Issue[], value: T): Parsed<T> {
	return issues.length === 0
		? { ok: true, value }
		: { ok: false, issues: issues.toSorted((a, b) => a.line - b.line || a.column - b.column) };
}
