import type { Locale, Section, Worded } from '../../content/index.ts';
import { findExit } from './parse-exit.ts';
import type { Lines } from './parse-lists.ts';
import { stepHeadings, type StepHeading } from './names.ts';

const stepKinds = ['choice', 'risk', 'notice', 'form', 'register', 'end'] as const;
export type StepKind = (typeof stepKinds)[number];
export type Report = (line: number, code: string, message: Worded) => void;

interface Attributes {
	readonly kind: StepKind;
	readonly maxWords: number;
}

interface Parts {
	readonly main: Lines;
	readonly below: ReadonlyMap<StepHeading, Lines>;
}

const defaultWords = 200;
const namesOfParts: readonly StepHeading[] = ['reasons', 'fields', 'parts', 'example'];

/** Reads the line of attributes below a step's heading, such as `{kind=notice words=200}`. */
export function readAttributes(
	section: Section,
	report: Report
): { attributes: Attributes; lines: Lines } {
	const lines = section.body.split('\n');
	const first = lines.findIndex((line) => line.trim() !== '');
	const inner = /^\s*\{([^#{}][^{}]*)\}\s*$/u.exec(lines[first] ?? '')?.[1];
	const all = { text: section.body, line: section.bodyLine };
	let kind: StepKind = 'choice';
	let maxWords = defaultWords;
	if (inner === undefined) return { attributes: { kind, maxWords }, lines: all };
	const line = section.bodyLine + first;
	for (const attribute of inner.trim().split(/\s+/u)) {
		const [name = '', value = ''] = attribute.split('=', 2);
		const known = stepKinds.find((one) => one === value);
		if (name === 'kind' && known) kind = known;
		else if (name === 'words' && /^[1-9]\d{1,2}$/u.test(value)) maxWords = Number(value);
		else
			report(line, 'attribute', {
				nl: `"${attribute}" klopt niet: schrijf kind=${stepKinds.join('|')} of words=200.`,
				en: `Cannot read "${attribute}": expected kind=${stepKinds.join('|')} or words=200.`
			});
	}
	const rest = { text: lines.slice(first + 1).join('\n'), line: line + 1 };
	return { attributes: { kind, maxWords }, lines: rest };
}

/** Cuts a step at its `###` headings. */
export function splitParts({ text, line }: Lines, locale: Locale, report: Report): Parts {
	const lines = text.split('\n');
	const starts = lines.flatMap((one, index) => (/^###\s/u.test(one) ? [index] : []));
	const below = new Map<StepHeading, Lines>();
	for (const [position, start] of starts.entries()) {
		const heading = (lines[start] ?? '').slice(3).trim().toLowerCase();
		const name = namesOfParts.find((one) => stepHeadings[one][locale].toLowerCase() === heading);
		const body = lines.slice(start + 1, starts[position + 1]).join('\n');
		if (name) below.set(name, { text: body, line: line + start + 1 });
		else {
			const known = namesOfParts.map((one) => stepHeadings[one][locale]).join(' · ');
			report(line + start, 'part-unknown', {
				nl: `Onbekende kop: kies uit ${known}.`,
				en: `Unknown heading: expected ${known}.`
			});
		}
	}
	return { main: { text: lines.slice(0, starts[0]).join('\n'), line }, below };
}

/** The running text of a step, and the list or the way out after it. */
export function splitText({ text, line }: Lines): { text: Lines; list: Lines } {
	const lines = text.split('\n');
	const found = lines.findIndex((one) => /^[-*+] \[/u.test(one) || findExit(one) === 0);
	const start = found < 0 ? lines.length : found;
	return {
		text: { text: lines.slice(0, start).join('\n'), line },
		list: { text: lines.slice(start).join('\n'), line: line + start }
	};
}
