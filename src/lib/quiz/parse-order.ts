import { issueAt, markdownIssues, splitList, type Issue } from '../content/index.ts';
import { letters } from './letters.ts';
import type { BodyLines } from './parse-body.ts';
import type { Item } from './types.ts';

const minSteps = 3;

/** Reads a numbered list in the right order. */
export function readSteps({ file, lines, firstLine, headingLine }: BodyLines) {
	const issues: Issue[] = [];
	const { entries, strayLine } = splitList(lines.join('\n'), firstLine, /^\d{1,2}[.)] (.*)$/u);
	if (strayLine !== undefined)
		issues.push(
			issueAt(file, { line: strayLine }, 'list', {
				nl: 'Verwacht hier een genummerde lijst van stappen: begin de regel met "1. ".',
				en: 'Expected a numbered list of steps here: begin the line with "1. ".'
			})
		);
	if (entries.length < minSteps || entries.length > letters.length) {
		const message = {
			nl: `De vraag heeft ${entries.length} stappen: nummer er ${minSteps} tot ${letters.length}, in de goede volgorde.`,
			en: `The question has ${entries.length} steps: number ${minSteps} to ${letters.length}, in the right order.`
		};
		issues.push(issueAt(file, { line: headingLine }, 'step-count', message));
	}
	const items: Item[] = [];
	for (const [index, { text, line }] of entries.entries()) {
		if (text === '' || items.some((item) => item.text === text))
			issues.push(
				issueAt(file, { line }, 'step-text', {
					nl: 'Geef elke stap een eigen tekst.',
					en: 'Give every step a text of its own.'
				})
			);
		// The first line stands behind its number.
		for (const issue of markdownIssues(file, text, line))
			issues.push(issue.line === line ? { ...issue, column: issue.column + 3 } : issue);
		items.push({ id: letters[index] ?? '', text });
	}
	return { body: { kind: 'order' as const, items }, issues };
}
