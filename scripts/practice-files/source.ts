import * as v from 'valibot';
import {
	calendarDay,
	issueAt,
	parseFrontMatter,
	placeOfOffset,
	type Issue,
	type Parsed,
	type Worded
} from '../../src/lib/content/index.ts';
import { parseYaml } from '../../src/lib/content/yaml.ts';
import { readRecords } from '../../src/lib/sandbox/files/delimited.ts';
import { buildDocx } from './docx.ts';
import { buildEml, type Attachment } from './eml.ts';
import { buildPdf, unprintable } from './pdf.ts';
import { buildXlsx } from './xlsx.ts';
import type { Cell } from './xlsx-sheet.ts';

/** Reads a file that stands beside the source; undefined when there is none. */
export type ReadBeside = (name: string) => Uint8Array | undefined;

const kinds = ['docx', 'xlsx', 'pdf', 'eml'] as const;
type Kind = (typeof kinds)[number];

const text = v.pipe(v.string(), v.nonEmpty('expected text, found nothing'));
const details = {
	title: text,
	author: text,
	lastModifiedBy: v.optional(text),
	company: v.optional(text),
	subject: v.optional(text),
	created: calendarDay
};
const paper = { ...details, header: v.optional(text), footer: v.optional(text) };
const docxFields = v.strictObject({ ...paper, reviewer: v.optional(text) });
const pdfFields = v.strictObject(paper);
const emlFields = v.strictObject({
	from: text,
	to: text,
	cc: v.optional(text),
	subject: text,
	date: text,
	attachments: v.optional(v.array(text), [])
});
const cell = v.union([v.string(), v.number(), v.boolean(), v.null()]);
const sheet = v.strictObject({
	name: text,
	state: v.optional(v.picklist(['visible', 'hidden', 'veryHidden']), 'visible'),
	/** Rows, or the name of a CSV file beside the source. */
	rows: v.union([v.array(v.array(cell)), text]),
	columns: v.optional(v.array(v.number()), []),
	bold: v.optional(v.array(v.number()), [1]),
	comments: v.optional(v.array(v.strictObject({ cell: text, author: text, text })), [])
});
const xlsxFields = v.strictObject({
	...details,
	names: v.optional(v.record(v.string(), text), {}),
	sheets: v.array(sheet)
});

/** What a source makes: `akte.pdf.md` → `akte.pdf`; undefined when the name is not that of a source. */
export function targetOf(file: string): { name: string; kind: Kind } | undefined {
	const [, name = '', ending] = /^(.+\.(docx|xlsx|pdf|eml))\.(?:md|yaml)$/u.exec(file) ?? [];
	const kind = kinds.find((known) => known === ending);
	return kind && { name, kind };
}

/**
 * Makes the practice file of a source. The same source gives the same bytes. Mistakes of the author
 * come back as issues at their line.
 */
export async function buildPracticeFile(
	file: string,
	source: string,
	readBeside: ReadBeside
): Promise<Parsed<Uint8Array>> {
	const target = targetOf(file);
	if (!target) return refuse(file, 1, sourceName);
	const { kind } = target;
	const glued = kind === 'xlsx' ? -1 : gluedHeading(source);
	if (glued >= 0) return refuse(file, glued + 1, emptyLine);
	if (kind === 'xlsx') return buildWorkbook(file, source, readBeside);
	if (kind === 'docx') {
		const parsed = parseFrontMatter(file, source, docxFields);
		if (!parsed.ok) return parsed;
		const { value, body } = parsed.value;
		return { ok: true, value: buildDocx({ ...value, body }) };
	}
	if (kind === 'eml') return buildMail(file, source, readBeside);
	const strange = await unprintable(source);
	if (strange.length > 0) return { ok: false, issues: strangeIssues(file, source, strange) };
	const parsed = parseFrontMatter(file, source, pdfFields);
	if (!parsed.ok) return parsed;
	const { value, body } = parsed.value;
	return { ok: true, value: await buildPdf({ ...value, body }) };
}

/** A heading in the middle of a paragraph would be printed with its hash signs. */
const gluedHeading = (source: string): number =>
	source
		.split('\n')
		.findIndex((line, index, lines) => /^#{1,3} /u.test(line) && lines[index - 1]?.trim() !== '');

function buildWorkbook(file: string, source: string, readBeside: ReadBeside): Parsed<Uint8Array> {
	const parsed = parseYaml({ file, text: source, firstLine: 1 }, xlsxFields);
	if (!parsed.ok) return parsed;
	const { value, placeOf } = parsed.value;
	const issues: Issue[] = [];
	const sheets = value.sheets.map((one, index) => {
		if (typeof one.rows !== 'string') return { ...one, rows: one.rows };
		const bytes = readBeside(one.rows);
		if (!bytes)
			issues.push(missing(file, placeOf(['sheets', index, 'rows']).line, nothingBeside(one.rows)));
		return { ...one, rows: readCells(bytes) };
	});
	if (issues.length > 0) return { ok: false, issues };
	return { ok: true, value: buildXlsx({ ...value, sheets }) };
}

function readCells(bytes: Uint8Array = new Uint8Array()): readonly (readonly Cell[])[] {
	return [...readRecords(new TextDecoder().decode(bytes))];
}

const types: Readonly<Record<string, string>> = {
	csv: 'text/csv',
	eml: 'message/rfc822',
	pdf: 'application/pdf',
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
};

function buildMail(file: string, source: string, readBeside: ReadBeside): Parsed<Uint8Array> {
	const parsed = parseFrontMatter(file, source, emlFields);
	if (!parsed.ok) return parsed;
	const { value, body, placeOf } = parsed.value;
	const attachments: Attachment[] = [];
	for (const [index, name] of value.attachments.entries()) {
		const bytes = readBeside(name);
		const { line } = placeOf(['attachments', index]);
		if (!bytes) return refuse(file, line, nothingBeside(name));
		const type = types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
		attachments.push({ name, type, bytes });
	}
	return { ok: true, value: buildEml({ ...value, body, attachments }) };
}

const sourceName: Worded = {
	nl: 'Noem een bron <naam>.<docx|pdf|eml>.md of <naam>.xlsx.yaml.',
	en: 'Name a source <name>.<docx|pdf|eml>.md or <name>.xlsx.yaml.'
};
const emptyLine: Worded = {
	nl: 'Laat boven een kop een regel leeg.',
	en: 'Leave an empty line above a heading.'
};
const nothingBeside = (name: string): Worded => ({
	nl: `Naast deze bron staat geen bestand "${name}": zet het erbij of verbeter de naam.`,
	en: `There is no file "${name}" beside this source: put it there or correct the name.`
});

const missing = (file: string, line: number, message: Worded): Issue =>
	issueAt(file, { line }, 'practice-source', message);
const refuse = (file: string, line: number, message: Worded): Parsed<never> => ({
	ok: false,
	issues: [missing(file, line, message)]
});

function strangeIssues(
	file: string,
	source: string,
	characters: readonly string[]
): readonly Issue[] {
	return characters.map((character) => {
		const place = placeOfOffset(source, source.indexOf(character));
		const message = {
			nl: `Een pdf kan hier geen "${character}" laten zien: gebruik een ander teken.`,
			en: `A PDF here cannot show "${character}": use another character.`
		};
		return issueAt(file, place, 'practice-source', message);
	});
}
