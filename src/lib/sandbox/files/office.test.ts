import { describe, expect, test } from 'vitest';
import { packZip } from '../../../../scripts/practice-files/zip.ts';
import type { ReadDocument } from './document.ts';
import { readBlob } from './read-bytes.ts';

type Parts = Readonly<Record<string, string | Uint8Array>>;

async function read(name: string, parts: Parts): Promise<ReadDocument> {
	const outcome = await readBlob(new Blob([new Uint8Array(packZip(parts))]), name);
	if (!outcome.ok) throw new Error(outcome.reason);
	return outcome.document;
}

/** Texts by the code of their label. */
const textsOf = ({ parts }: ReadDocument): Readonly<Record<string, string>> =>
	Object.fromEntries(parts.map(({ label, text }) => [label.code, text]));

const story = (body: string): string =>
	`<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`;

describe('a Word document', () => {
	test.each([
		[
			'paragraphs',
			'<w:p><w:r><w:t>a</w:t></w:r><w:r><w:t>b</w:t></w:r></w:p><w:p><w:t>c</w:t></w:p>',
			'ab\nc'
		],
		[
			'a table',
			'<w:tbl><w:tr><w:tc><w:p><w:t>a</w:t></w:p><w:p><w:t>b</w:t></w:p></w:tc><w:tc><w:p><w:t>c</w:t></w:p></w:tc></w:tr></w:tbl>',
			'a b\tc'
		],
		[
			'a break and a tab',
			'<w:p><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t></w:p>',
			'a\nb\tc'
		],
		['hidden text', '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>stil</w:t></w:r></w:p>', 'stil'],
		[
			'a drawing once',
			'<mc:AlternateContent><mc:Choice><w:t>a</w:t></mc:Choice><mc:Fallback><w:t>a</w:t></mc:Fallback></mc:AlternateContent>',
			'a'
		]
	])('gives %s', async (_, body, text) => {
		expect(textsOf(await read('a.docx', { 'word/document.xml': story(body) }))).toEqual({
			document: text
		});
	});

	test('gives what its pages do not show', async () => {
		const body =
			'<w:ins w:author="Ilse"><w:t>nieuw</w:t></w:ins><w:del w:author="Bram"><w:delText>oud</w:delText></w:del><w:instrText> HYPERLINK "mailto:f@b.example" </w:instrText><wp:docPr descr="Foto van Fenna"/>';
		const document = await read('a.docx', {
			'word/document.xml': story(body),
			'word/footnotes.xml': '<w:footnotes><w:p><w:t>voet</w:t></w:p></w:footnotes>',
			'word/charts/chart1.xml': '<c:chart><a:t>grafiek</a:t></c:chart>',
			'customXml/item1.xml': '<klant><naam>Fenna</naam></klant>',
			'docProps/custom.xml':
				'<Properties><property name="Dossier"><vt:lpwstr>D-12</vt:lpwstr></property></Properties>',
			'word/styles.xml': '<w:styles><w:name>niet</w:name></w:styles>',
			'word/media/image1.png': new Uint8Array([1, 2, 3]),
			'word/_rels/document.xml.rels':
				'<Relationships><Relationship Id="r1" Target="https://b.example/dossier/12" TargetMode="External"/></Relationships>'
		});
		expect(textsOf(document)).toMatchObject({
			document: 'nieuw',
			changes: 'oud',
			people: 'Ilse\nBram',
			notes: 'voet',
			other: 'Fenna',
			metadata: 'D-12'
		});
		expect(document.parts.find(({ label }) => label.code === 'metadata')?.fields).toEqual([
			'Dossier'
		]);
		const drawn = document.parts.filter(({ label }) => label.code === 'drawing');
		expect(drawn.map(({ text }) => text).sort()).toEqual(['Foto van Fenna', 'grafiek']);
		const links = document.parts.filter(({ label }) => label.code === 'links');
		expect(links.map(({ text }) => text).join()).toMatch(/dossier\/12.*mailto:f@b\.example/su);
		expect(document.notices).toEqual([{ code: 'images-unread', count: 1 }]);
	});

	test('gives a workbook that was put into it', async () => {
		const inner = packZip(
			workbook('<row r="1"><c r="A1" t="inlineStr"><is><t>binnen</t></is></c></row>')
		);
		const document = await read('a.docx', {
			'word/document.xml': story('<w:t>x</w:t>'),
			'word/embeddings/lijst.xlsx': inner
		});
		expect(document.parts.find(({ label }) => label.code === 'sheet')).toMatchObject({
			text: 'binnen',
			within: ['lijst.xlsx']
		});
	});
});

function workbook(rows: string, more: Parts = {}): Parts {
	return {
		'xl/workbook.xml':
			'<workbook><sheets><sheet name="blad" state="veryHidden" r:id="r1"/></sheets></workbook>',
		'xl/_rels/workbook.xml.rels':
			'<Relationships><Relationship Id="r1" Target="/xl/worksheets/s.xml"/></Relationships>',
		'xl/worksheets/s.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
		...more
	};
}

describe('an Excel workbook', () => {
	test('keeps columns and row numbers where cells are empty', async () => {
		const rows =
			'<row r="2"><c r="A2"><v>1</v></c><c r="D2" t="str"><v>vier</v></c></row><row r="9"><c r="B9" t="b"><v>1</v></c></row>';
		const { parts } = await read('a.xlsx', workbook(rows));
		expect(parts).toMatchObject([
			{
				label: { code: 'sheet', sheet: 'blad', state: 'veryHidden' },
				text: '1\t\t\tvier\n\t1',
				rows: [2, 9]
			}
		]);
	});

	test.each([
		['14', '', '21258', '14-03-1958'],
		['164', '<numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/>', '21258.5', '14-03-1958'],
		['164', '<numFmt numFmtId="164" formatCode="[Red]0&quot; dagen&quot;"/>', '21258', '21258'],
		['3', '', '21258', '21258']
	])('reads a number with format %s %s as %s → %s', async (id, formats, value, shown) => {
		const styles = `<styleSheet><numFmts>${formats}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf/><xf numFmtId="${id}"/></cellXfs></styleSheet>`;
		const rows = `<row><c r="A1" s="1"><v>${value}</v></c></row>`;
		const { parts } = await read('a.xlsx', workbook(rows, { 'xl/styles.xml': styles }));
		expect(parts[0]?.text).toBe(shown);
	});

	test('reads rich texts, and not how they sound', async () => {
		const strings = '<sst><si><r><t>Fen</t></r><r><t>na</t></r><rPh><t>fenna</t></rPh></si></sst>';
		const rows = '<row><c r="A1" t="s"><v>0</v></c></row>';
		const { parts } = await read('a.xlsx', workbook(rows, { 'xl/sharedStrings.xml': strings }));
		expect(parts[0]?.text).toBe('Fenna');
	});

	test('gives the copy of the data in a pivot table, people and lists', async () => {
		const document = await read(
			'a.xlsx',
			workbook(
				'</sheetData><dataValidations><formula1>"Bram,Fenna"</formula1></dataValidations><sheetData>',
				{
					'xl/pivotCache/definition1.xml':
						'<pivotCacheDefinition><cacheField name="patiënt"><s v="Fenna"/></cacheField></pivotCacheDefinition>',
					'xl/persons/person.xml': '<personList><person displayName="Ilse"/></personList>'
				}
			)
		);
		expect(textsOf(document)).toMatchObject({
			pivot: 'patiënt\nFenna',
			people: 'Ilse',
			names: '"Bram,Fenna"'
		});
	});
});

test.each([
	['another zip', { 'foto.txt': 'x' }, 'unsupported'],
	['broken XML', { 'word/document.xml': '<w:document><w:p>' }, 'corrupt']
])('%s is refused', async (_, parts: Parts, reason) => {
	const outcome = await readBlob(new Blob([new Uint8Array(packZip(parts))]), 'a.docx');
	expect(outcome).toEqual({ ok: false, reason });
});
