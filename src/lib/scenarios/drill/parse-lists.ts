import {
	isContentId,
	issueAt,
	markdownIssues,
	splitList,
	type Issue,
	type ListEntry,
	type Worded
} from '../../content/index.ts';
import { exitShape, findExit, readExit } from './parse-exit.ts';
import type { Choice, Field, Reason } from './types.ts';

/** Some lines of a file. */
export interface Lines {
	readonly text: string;
	/** Line of the file on which they begin. */
	readonly line: number;
}

interface MarkedEntry {
	readonly isMarked: boolean;
	/** The entry's first paragraph. */
	readonly head: string;
	/** What is indented below it. */
	readonly rest: string;
	readonly line: number;
}

type Report = (line: number, code: string, message: Worded) => void;

const says = {
	exit: {
		nl: `Schrijf waar deze keuze heen leidt: eindig met ${exitShape}.`,
		en: `Say where this choice leads: end it with ${exitShape}.`
	},
	choice: {
		nl: 'Schrijf vóór de pijl wat iemand hier doet.',
		en: 'Write what somebody does here before the arrow.'
	},
	choiceFeedback: {
		nl: 'Leg de keuze uit in ingesprongen tekst eronder.',
		en: 'Explain the choice: indented text below it.'
	},
	reasonFeedback: {
		nl: 'Leg de reden uit: een lege regel, dan ingesprongen tekst.',
		en: 'Explain the reason: a blank line, then indented text.'
	},
	field: {
		nl: 'Verwacht een veld als "- [x] {#id} Label: woord, woord".',
		en: 'Expected a field such as "- [x] {#id} Label: word, word".'
	},
	hint: {
		nl: 'Schrijf wat hier hoort te staan: een lege regel, dan ingesprongen tekst.',
		en: 'Say what belongs here: a blank line, then indented text.'
	},
	expected: {
		nl: 'Schrijf achter de dubbele punt woordstammen (van ten minste twee letters), of opties waarvan één goed: "*goed* | fout".',
		en: 'Write word stems behind the colon (two letters at least), or options with one right: "*right* | wrong".'
	},
	list: {
		nl: 'Verwacht hier een regel die begint met "- [x]" of "- [ ]".',
		en: 'Expected an entry that begins with "- [x]" or "- [ ]" here.'
	},
	mark: {
		nl: 'Begin met "- [x]" (goed) of "- [ ]".',
		en: 'Begin an entry with "- [x]" (right) or "- [ ]".'
	}
} satisfies Readonly<Record<string, Worded>>;

/** Reads `- [x] Text → #step (+15m)` with feedback indented below. */
export function readChoices(file: string, lines: Lines, issues: Issue[]): readonly Choice[] {
	const report = reporter(file, issues);
	return readEntries(file, lines, issues).flatMap(({ isMarked, head, rest, line }) => {
		const start = findExit(head);
		if (start < 0) {
			report(line, 'exit-missing', says.exit);
			return [];
		}
		// The way out is one line; what follows it in the same paragraph is feedback.
		const [way = '', ...below] = head.slice(start).split('\n');
		const reading = readExit(way);
		const text = head.slice(0, start).trim();
		const feedback = `${below.join('\n')}\n\n${rest}`.trim();
		if (!reading.ok) report(line, reading.code, reading.message);
		if (text === '') report(line, 'choice-text', says.choice);
		if (feedback === '') report(line, 'feedback-missing', says.choiceFeedback);
		return reading.ok ? [{ text, isRight: isMarked, feedback, exit: reading.exit }] : [];
	});
}

/** Reads `- [x] Reason` with feedback indented below. */
export function readReasons(file: string, lines: Lines, issues: Issue[]): readonly Reason[] {
	const report = reporter(file, issues);
	return readEntries(file, lines, issues).map(({ isMarked, head, rest, line }) => {
		if (rest === '') report(line, 'feedback-missing', says.reasonFeedback);
		return { text: head, isRight: isMarked, feedback: rest };
	});
}

/**
 * Reads `- [x] {#id} Label: stem, stem + stem` or `- [x] {#id} Label: *right* | wrong`, with a hint
 * indented below. `[x]` must be there now, `[ ]` may follow later.
 */
export function readFields(file: string, lines: Lines, issues: Issue[]): readonly Field[] {
	const report = reporter(file, issues);
	const seen = new Set<string>();
	return readEntries(file, lines, issues).flatMap(({ isMarked, head, rest, line }) => {
		const [, id = '', label = '', expected = ''] = /^\{#([^}]*)\}([^:]*):(.*)$/su.exec(head) ?? [];
		if (!isContentId(id) || label.trim() === '') {
			report(line, 'field', says.field);
			return [];
		}
		if (seen.has(id))
			report(line, 'field-duplicate', {
				nl: `Het veld "${id}" is er al: geef dit veld een ander id.`,
				en: `The field "${id}" is there already: give this one another id.`
			});
		seen.add(id);
		if (rest === '') report(line, 'hint-missing', says.hint);
		const answers = readExpected(expected);
		if (answers === undefined) {
			report(line, 'field-expected', says.expected);
			return [];
		}
		return [{ id, label: label.trim(), isNeeded: isMarked, hint: rest, ...answers }];
	});
}

function readExpected(text: string): Pick<Field, 'stems' | 'options'> | undefined {
	const parts = (list: string, mark: string) => list.split(mark).map((part) => part.trim());
	if (text.includes('|')) {
		const options = parts(text, '|').map((part) => {
			const right = /^\*(.+)\*$/su.exec(part)?.[1]?.trim();
			return { text: right ?? part, isRight: right !== undefined };
		});
		const isClear = options.filter(({ isRight }) => isRight).length === 1;
		return isClear && options.every((option) => option.text !== '')
			? { stems: [], options }
			: undefined;
	}
	const stems = parts(text, ' + ').map((group) => parts(group, ','));
	return stems.flat().every((stem) => stem.length > 1) ? { stems, options: [] } : undefined;
}

function readEntries(file: string, lines: Lines, issues: Issue[]): readonly MarkedEntry[] {
	const report = reporter(file, issues);
	const { entries, strayLine } = splitList(lines.text, lines.line, /^[-*+] (.*)$/u);
	if (strayLine !== undefined) report(strayLine, 'list', says.list);
	return entries.flatMap((entry) => {
		const marked = readMark(entry);
		if (!marked) report(entry.line, 'mark', says.mark);
		else issues.push(...markdownIssues(file, entry.text, entry.line, 2));
		return marked ? [marked] : [];
	});
}

function readMark({ text, line }: ListEntry): MarkedEntry | undefined {
	const mark = /^\[([ xX])\] /u.exec(text)?.[1];
	if (mark === undefined) return undefined;
	const [head = '', ...rest] = text.slice(4).split(/\n[ \t]*\n/u);
	return {
		isMarked: mark !== ' ',
		head: head.trim(),
		rest: rest.join('\n\n').trim(),
		line
	};
}

function reporter(file: string, issues: Issue[]): Report {
	return (line, code, message) => {
		issues.push(issueAt(file, { line }, code, message));
	};
}
