import { escapeXml, xmlDeclaration } from './xml.ts';

export interface SheetComment {
	/** `B4`. */
	readonly cell: string;
	readonly author: string;
	readonly text: string;
}

export function writeComments(comments: readonly SheetComment[]): string {
	const authors = [...new Set(comments.map(({ author }) => author))];
	const list = comments.map(
		({ cell, author, text }) =>
			`<comment ref="${cell}" authorId="${authors.indexOf(author)}"><text><r><t xml:space="preserve">${escapeXml(text)}</t></r></text></comment>`
	);
	return `${xmlDeclaration}<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors>${authors.map((author) => `<author>${escapeXml(author)}</author>`).join('')}</authors><commentList>${list.join('')}</commentList></comments>`;
}

/** Excel shows a comment only where a shape says so. */
export function writeNoteShapes(comments: readonly SheetComment[]): string {
	const shapes = comments.map(({ cell }, index) => {
		const { column, row } = positionOf(cell);
		return `<v:shape id="note${index}" type="#note" style="position:absolute;visibility:hidden" fillcolor="#ffffe1"><x:ClientData ObjectType="Note"><x:Anchor>${column + 1}, 15, ${row}, 2, ${column + 4}, 15, ${row + 4}, 4</x:Anchor><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
	});
	return `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="note" coordsize="21600,21600" path="m,l,21600r21600,l21600,xe"/>${shapes.join('')}</xml>`;
}

/** Both from 0. */
function positionOf(cell: string): { readonly column: number; readonly row: number } {
	const [, letters = 'A', digits = '1'] = /^([A-Z]+)(\d+)$/u.exec(cell) ?? [];
	const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
	return { column: column - 1, row: Number(digits) - 1 };
}
