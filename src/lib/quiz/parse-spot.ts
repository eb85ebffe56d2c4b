import { isContentId, issueAt, readMarkedLine, type Issue, type Worded } from '../content/index.ts';
import type { BodyLines } from './parse-body.ts';
import type { SpotWord } from './types.ts';

const minWords = 8;
const maxWords = 250;

/**
 * Reads a quoted text whose leaks are marked: `> Zegt [mevrouw Testerink]{person} dat …`. The label
 * is an entity of the detector; a word that touches a mark belongs to it.
 */
export function readMarkedText({ file, lines, firstLine, headingLine }: BodyLines) {
	const issues: Issue[] = [];
	const leaks: string[] = [];
	let count = 0;
	const read: (readonly SpotWord[])[] = [];
	for (const [index, written] of lines.entries()) {
		const line = firstLine + index;
		if (written.trim() === '') continue;
		const text = /^ {0,3}> ?(.*)$/u.exec(written)?.[1];
		if (text === undefined) {
			const message = {
				nl: 'Begin elke regel van de tekst met ">".',
				en: 'Begin every line of the text with ">".'
			};
			issues.push(issueAt(file, { line }, 'spot-quote', message));
			continue;
		}
		const indent = written.length - text.length;
		const { words, spans } = readMarkedLine(text);
		for (const { label, column } of spans) {
			if (isContentId(label)) continue;
			const message = {
				nl: `"${label}" is geen soort lek: schrijf wat er lekt, zoals "{person}".`,
				en: `"${label}" is no label: write the kind of leak, such as "{person}".`
			};
			issues.push(issueAt(file, { line, column: column + indent }, 'spot-label', message));
		}
		const earlier = leaks.length;
		leaks.push(...spans.map(({ label }) => label));
		read.push(
			words.map(({ text: word, span }) => ({
				...{ id: `w${count++}`, text: word },
				...(span !== undefined && { leak: earlier + span })
			}))
		);
	}
	const report = (code: string, message: Worded) => {
		issues.push(issueAt(file, { line: headingLine }, code, message));
	};
	if (leaks.length === 0)
		report('spot-leaks', {
			nl: 'Markeer ten minste één lek in de tekst: "[F. Testerink]{person}".',
			en: 'Mark at least one leak in the text: "[F. Testerink]{person}".'
		});
	if (count < minWords || count > maxWords)
		report('spot-length', {
			nl: `De tekst heeft ${count} woorden: schrijf er ${minWords} tot ${maxWords}.`,
			en: `The text has ${count} words: write ${minWords} to ${maxWords}.`
		});
	return { body: { kind: 'spot' as const, lines: read, leaks }, issues };
}
