import { issueAt, splitList, type Issue } from '../content/index.ts';
import { fold, maxAnswerLength } from './kinds/short.ts';
import type { BodyLines } from './parse-body.ts';

const maxForms = 20;

/** Reads the accepted forms of a short answer: a list of `- [x] 72 uur`. */
export function readAccepted({ file, lines, firstLine, headingLine }: BodyLines) {
	const issues: Issue[] = [];
	const { entries, strayLine } = splitList(lines.join('\n'), firstLine, /^[-*+] (.*)$/u);
	if (strayLine !== undefined)
		issues.push(
			issueAt(file, { line: strayLine }, 'list', {
				nl: 'Verwacht hier een lijst van goede antwoorden: begin de regel met "- [x] ".',
				en: 'Expected a list of accepted answers here: begin the line with "- [x] ".'
			})
		);
	if (entries.length === 0 || entries.length > maxForms) {
		const message = {
			nl: `De vraag heeft ${entries.length} goede antwoorden: schrijf er 1 tot ${maxForms}, zoals "- [x] 72 uur".`,
			en: `The question has ${entries.length} accepted answers: write 1 to ${maxForms}, such as "- [x] 72 uur".`
		};
		issues.push(issueAt(file, { line: headingLine }, 'accepted-count', message));
	}
	const accepted = entries.map(({ text, line }) => {
		const form = /^\[x\] (\S.*)$/iu.exec(text)?.[1]?.trim() ?? '';
		if (fold(form) === '' || form.length > maxAnswerLength) {
			const message = {
				nl: `Schrijf een goed antwoord van hooguit ${maxAnswerLength} tekens: "- [x] 72 uur".`,
				en: `Write an accepted answer of at most ${maxAnswerLength} characters: "- [x] 72 uur".`
			};
			issues.push(issueAt(file, { line }, 'accepted-form', message));
		}
		return form;
	});
	return { body: { kind: 'short' as const, accepted }, issues };
}
