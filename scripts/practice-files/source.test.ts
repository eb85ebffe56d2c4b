import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { practiceIssues } from './check.ts';
import { practiceFolderIssues } from './folders.ts';
import { buildPracticeFile, targetOf } from './source.ts';

const letter = `---
title: Brief
author: J. van Fictema
created: 2026-11-20
header: Boven
footer: Onder
---

# Kop

Dag {==mevrouw==}{>>bel haar<<}, {--oud--}{++nieuw++} & **vet**.
`;
const workbook = `title: Lijst
author: J. van Fictema
created: 2026-11-20
sheets:
  - name: geheim
    state: hidden
    rows: [[naam, geboren], [Fenna, "1958-03-14"]]
    comments: [{ cell: A2, author: Ilse, text: let op }]
`;
const nothing = () => undefined;

async function build(file: string, text: string): Promise<Uint8Array> {
	const built = await buildPracticeFile(file, text, nothing);
	if (!built.ok) throw new Error(built.issues.map(({ message }) => message.en).join());
	return built.value;
}

describe('making a practice file', () => {
	test.each([
		['brief.docx.md', letter],
		['brief.pdf.md', letter],
		['lijst.xlsx.yaml', workbook],
		[
			'mail.eml.md',
			'---\nfrom: a@b.example\nto: c@d.example\nsubject: Één\ndate: nu\n---\n\nDag.\n'
		]
	])('%s gives the same bytes twice', async (file, text) => {
		expect(await build(file, text)).toEqual(await build(file, text));
	});

	test('writes changes, comments and headers where a word processor keeps them', async () => {
		const parts = unzipSync(await build('brief.docx.md', letter));
		const read = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
		expect(read('word/document.xml')).toMatch(/<w:del .*<w:delText[^>]*>oud</u);
		expect(read('word/document.xml')).toContain(' &amp; ');
		expect(read('word/comments.xml')).toContain('bel haar');
		expect(read('word/header1.xml')).toContain('Boven');
		expect(read('docProps/core.xml')).toContain('J. van Fictema');
	});

	test('keeps a day as a number with a date format and a sheet hidden', async () => {
		const parts = unzipSync(await build('lijst.xlsx.yaml', workbook));
		const read = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
		expect(read('xl/worksheets/sheet1.xml')).toContain('<c r="B2" s="2"><v>21258</v></c>');
		expect(read('xl/workbook.xml')).toContain('state="hidden"');
	});

	test.each([
		['brief.docx.md', letter.replace('title: Brief\n', ''), 2],
		['brief.pdf.md', letter.replace('Dag', 'Dağ'), 11],
		['brief.pdf.md', letter.replace('\n\n# Kop', '\n# Kop'), 8],
		['lijst.xlsx.yaml', workbook.replace('[[naam, geboren]', 'weg.csv #'), 7],
		['mail.eml.md', '---\nfrom: a\nto: b\nsubject: c\ndate: d\nattachments: [weg.csv]\n---\n', 6]
	])('%s with a mistake says where', async (file, text, line) => {
		const built = await buildPracticeFile(file, text, nothing);
		expect(built.ok ? [] : built.issues.map((issue) => issue.line)).toEqual([line]);
	});

	test.each([
		['akte.pdf.md', 'akte.pdf'],
		['lijst.xlsx.yaml', 'lijst.xlsx'],
		['lijst.csv', undefined],
		['route.svg', undefined]
	])('%s makes %s', (file, name) => {
		expect(targetOf(file)?.name).toBe(name);
	});
});

describe('the check of a practice source', () => {
	test('names the line of a number that could be real', async () => {
		const text = 'naam;bsn\nFenna;999991693\nJoris;111222333\n';
		expect(await practiceIssues('lijst.csv', text, nothing)).toMatchObject([
			{ file: 'lijst.csv', line: 3, column: 7, code: 'not-invented' }
		]);
	});

	test('tells when the file beside it was made from another text', async () => {
		const old = await build('brief.docx.md', letter);
		const issues = await practiceIssues('brief.docx.md', `${letter}\nMeer.`, () => old);
		expect(issues).toMatchObject([{ code: 'practice-stale', line: 1 }]);
		expect(await practiceIssues('brief.docx.md', letter, () => old)).toEqual([]);
	});

	test('finds nothing to mend in the practice files of this repository', async () => {
		expect(await practiceFolderIssues('content')).toEqual([]);
	});
});
