import { isContentId, issueAt, type Issue, type Worded } from '../content/index.ts';
import type { BodyLines } from './parse-body.ts';
import type { SpotWord } from './types.ts';

const minWords = 8;
const maxWords = 250;
const mark = /\[([^[\]]+)\]\{([^{}]*)\}/gu;

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
		const words = splitWords(text, leaks, (column, message) => {
			issues.push(issueAt(file, { line, column: column + indent }, 'spot-label', message));
		});
		read.push(words.map((word) => ({ id: `w${count++}`, ...word })));
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

function splitWords(
	text: string,
	leaks: string[],
	report: (column: number, message: Worded) => void
): readonly Omit<SpotWord, 'id'>[] {
	const spans: { start: number; end: number; leak: number }[] = [];
	let plain = '';
	let from = 0;
	for (const { 0: raw, 1: inner = '', 2: label = '', index } of text.matchAll(mark)) {
		if (!isContentId(label))
			report(index + 1, {
				nl: `"${label}" is geen soort lek: schrijf wat er lekt, zoals "{person}".`,
				en: `"${label}" is no label: write the kind of leak, such as "{person}".`
			});
		plain += text.slice(from, index);
		spans.push({ start: plain.length, end: plain.length + inner.length, leak: leaks.length });
		leaks.push(label);
		plain += inner;
		from = index + raw.length;
	}
	plain += text.slice(from);
	let next = 0;
	return [...plain.matchAll(/\S+/gu)].map(({ 0: word, index }) => {
		// Both are in reading order, so that a long line takes no more than one pass.
		while ((spans[next]?.end ?? Infinity) <= index) next += 1;
		const found = spans[next];
		const span = found && index + word.length > found.start ? found : undefined;
		return { text: word, ...(span && { leak: span.leak }) };
	});
}
