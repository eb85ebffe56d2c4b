import { issueAt, markdownIssues, type Issue } from '../content/index.ts';
import type { BodyLines } from './parse-body.ts';

const heading = /^###\s+(?:Uitleg|Explanation)\s*$/iu;

/** Cuts a question at its `### Uitleg` or `### Explanation`; reports when there is none. */
export function splitExplanation(body: BodyLines): {
	readonly answer: BodyLines;
	readonly explanation: { readonly text: string; readonly line: number; readonly column: number };
	readonly issues: readonly Issue[];
} {
	const { file, lines, firstLine, headingLine } = body;
	const found = lines.findIndex((line) => heading.test(line));
	const end = found < 0 ? lines.length : found;
	const rest = lines.slice(end + 1);
	const offset = rest.findIndex((line) => line.trim() !== '');
	const text = rest.join('\n').trim();
	const line = text === '' ? headingLine : firstLine + end + 1 + offset;
	const message = {
		nl: 'Leg het antwoord uit onder "### Uitleg" ("### Explanation"): 20 tot 60 woorden.',
		en: 'Explain the answer below "### Uitleg" ("### Explanation"): 20 to 60 words.'
	};
	return {
		answer: { ...body, lines: lines.slice(0, end) },
		explanation: { text, line, column: 1 },
		issues:
			text === ''
				? [issueAt(file, { line }, 'explanation-missing', message)]
				: markdownIssues(file, text, line)
	};
}
