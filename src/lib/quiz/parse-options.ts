import { issueAt, markdownIssues, type Issue, type Worded } from '../content/index.ts';
import { letters } from './letters.ts';
import type { Option } from './types.ts';

export interface LocatedOption {
	readonly line: number;
	readonly explanationLine: number;
}

interface Block {
	readonly line: number;
	readonly mark: string;
	/** Without the mark and the two spaces of indentation. */
	readonly lines: string[];
}

export interface ReadOptions {
	readonly options: readonly Option[];
	readonly places: readonly LocatedOption[];
	readonly issues: readonly Issue[];
}

const beginOption: Worded = {
	nl: 'Begin een optie met "- [ ]" of "- [x]".',
	en: 'Begin an option with "- [ ]" or "- [x]".'
};
const indentOption: Worded = {
	nl: 'Zet twee spaties voor wat bij een optie hoort.',
	en: 'Indent what belongs to an option by two spaces.'
};
const minOptions = 2;
const maxOptions = 6;

/** Reads the options of a question; `headingLine` is where a mistake in their number is reported. */
export function readOptions(
	file: string,
	lines: readonly string[],
	firstLine: number,
	headingLine: number
): ReadOptions {
	const { blocks, issues } = splitBlocks(file, lines, firstLine);
	const options: Option[] = [];
	const places: LocatedOption[] = [];
	for (const [index, block] of blocks.entries()) {
		const read = readOption(file, block, letters[index] ?? '');
		issues.push(...read.issues);
		options.push(read.option);
		places.push(read.place);
	}
	const report = (code: string, message: Worded) => {
		issues.push(issueAt(file, { line: headingLine }, code, message));
	};
	if (blocks.length < minOptions || blocks.length > maxOptions)
		report('option-count', {
			nl: `De vraag heeft ${blocks.length} opties: schrijf er ${minOptions} tot ${maxOptions}.`,
			en: `The question has ${blocks.length} options: write ${minOptions} to ${maxOptions}.`
		});
	else if (!options.some(({ correct }) => correct))
		report('correct-option-missing', {
			nl: 'Zet bij ten minste één optie dat die goed is: "- [x]".',
			en: 'Mark at least one option as correct: "- [x]".'
		});
	if (new Set(options.map(({ text }) => text)).size < options.length)
		report('option-duplicate', {
			nl: 'Twee opties hebben dezelfde tekst: verander er één.',
			en: 'Two options have the same text: change one.'
		});
	return { options, places, issues };
}

function splitBlocks(file: string, lines: readonly string[], firstLine: number) {
	const blocks: Block[] = [];
	const issues: Issue[] = [];
	for (const [index, line] of lines.entries()) {
		const place = { line: firstLine + index };
		const [, mark, text] = /^[-*+] \[([^\]]*)\](.*)$/u.exec(line) ?? [];
		if (mark !== undefined) blocks.push({ ...place, mark, lines: [text ?? ''] });
		else if (line.trim() === '' || /^(?: {2}|\t)/u.test(line))
			blocks.at(-1)?.lines.push(line.replace(/^(?: {2}|\t)/u, ''));
		else {
			const isEntry = /^[-*+] /u.test(line);
			const code = isEntry ? 'option-mark' : 'option-indent';
			const message = isEntry ? beginOption : indentOption;
			issues.push(issueAt(file, place, code, message));
			// The lines below keep their numbers.
			blocks.at(-1)?.lines.push('');
		}
	}
	return { blocks, issues };
}

function readOption(file: string, block: Block, id: string) {
	const issues: Issue[] = [];
	const report = (code: string, message: Worded) => {
		issues.push(issueAt(file, { line: block.line }, code, message));
	};
	if (!/^[ xX]$/u.test(block.mark))
		report('option-mark', {
			nl: 'Zet voor een optie "[ ]" als die fout is en "[x]" als die goed is.',
			en: 'Mark an option with "[ ]" when it is wrong, "[x]" when it is correct.'
		});
	const blank = block.lines.findIndex((line, index) => index > 0 && line.trim() === '');
	const end = blank < 0 ? block.lines.length : blank;
	const written = block.lines.slice(0, end).join('\n');
	const text = written.trim();
	const rest = block.lines.slice(end);
	const offset = rest.findIndex((line) => line.trim() !== '');
	const explanation = rest.join('\n').trim();
	const explanationLine = block.line + end + Math.max(offset, 0);
	if (text === '')
		report('option-text-missing', {
			nl: 'Schrijf de tekst van de optie achter "[ ]" of "[x]".',
			en: 'Write the text of the option behind "[ ]" or "[x]".'
		});
	if (explanation === '')
		report('explanation-missing', {
			nl: 'Leg de optie uit: een lege regel, dan 20 tot 60 woorden met twee spaties ervoor.',
			en: 'Explain the option: a blank line, then 20 to 60 words indented by two spaces.'
		});
	// The first line stands behind its mark, the others behind two spaces.
	for (const issue of markdownIssues(file, written, block.line, 2)) {
		const behind = issue.line === block.line ? block.mark.length + 2 : 0;
		issues.push({ ...issue, column: issue.column + behind });
	}
	issues.push(...markdownIssues(file, explanation, explanationLine, 2));
	const correct = /^x$/iu.test(block.mark);
	const option: Option = { id, text, correct, explanation };
	return { issues, option, place: { line: block.line, explanationLine } };
}
