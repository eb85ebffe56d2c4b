import type { PDFFont } from 'pdf-lib';
import type { Run, Runs } from './blocks.ts';

export interface Fonts {
	readonly regular: PDFFont;
	readonly bold: PDFFont;
	readonly italic: PDFFont;
}

interface Piece {
	readonly text: string;
	readonly font: PDFFont;
}

export interface Line {
	readonly pieces: readonly Piece[];
	/** Points. */
	readonly size: number;
}

/** In points. Letter by letter: pdf-lib measures with kerning and draws without. */
export const widthOf = (text: string, font: PDFFont, size: number): number =>
	[...text].reduce((width, letter) => width + font.widthOfTextAtSize(letter, size), 0);

/** Breaks text into lines that fit a width in points. Words of one font are kept as one piece, so that they are found again as text. */
export function layOutRuns(runs: Runs, fonts: Fonts, size: number, width: number): readonly Line[] {
	const lines: Piece[][] = [[]];
	let used = 0;
	const addLine = () => {
		lines.push([]);
		used = 0;
	};
	for (const { word, font } of runs.flatMap((run) => splitWords(run, fonts))) {
		if (word === '\n') {
			addLine();
			continue;
		}
		const wordWidth = widthOf(word.trimEnd(), font, size);
		if (used > 0 && used + wordWidth > width) addLine();
		const line = lines.at(-1) ?? [];
		const last = line.at(-1);
		if (last?.font === font) line[line.length - 1] = { text: last.text + word, font };
		else line.push({ text: word, font });
		used += widthOf(word, font, size);
	}
	return lines.map((pieces) => ({ pieces, size }));
}

function splitWords(run: Run, fonts: Fonts): readonly { word: string; font: PDFFont }[] {
	if (run.change === 'deleted') return [];
	const font = run.isBold ? fonts.bold : run.isItalic ? fonts.italic : fonts.regular;
	const words = run.text.match(/\n|[^\s]+ *| +/gu) ?? [];
	return words.map((word) => ({ word, font }));
}
