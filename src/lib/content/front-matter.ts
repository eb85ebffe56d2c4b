import type * as v from 'valibot';
import { issueAt } from './issues.ts';
import type { Parsed, Worded } from './types.ts';
import { parseYaml, type LocatedValue } from './yaml.ts';

export interface FrontMatter<T> extends LocatedValue<T> {
	/** What follows the front matter. */
	readonly body: string;
	/** Line of the file on which the body begins; the last line when nothing follows. */
	readonly bodyLine: number;
}

const maxCharacters = 100_000;

/** Text as every parser here reads it: no byte order mark, lines end in `\n`. */
export function normaliseText(text: string): string {
	return text.replace(/^\uFEFF/u, '').replaceAll(/\r\n?/gu, '\n');
}

/**
 * Reads a file that begins with YAML between two lines of `---`. Refuses a file without it, a value
 * the schema refuses and a file over 100,000 characters; reports each mistake at its line.
 */
export function parseFrontMatter<const TSchema extends v.GenericSchema>(
	file: string,
	text: string,
	schema: TSchema
): Parsed<FrontMatter<v.InferOutput<TSchema>>> {
	const refuse = (line: number, code: string, message: Worded): Parsed<never> => ({
		ok: false,
		issues: [issueAt(file, { line }, code, message)]
	});
	if (text.length > maxCharacters)
		return refuse(1, 'too-large', {
			nl: `Het bestand is langer dan ${maxCharacters} tekens: splits het.`,
			en: `The file is over ${maxCharacters} characters: split it.`
		});
	const lines = normaliseText(text).split('\n');
	if (lines[0]?.trimEnd() !== '---')
		return refuse(1, 'front-matter-missing', {
			nl: 'Begin het bestand met een regel van drie streepjes: "---".',
			en: 'Begin the file with a line of three hyphens: "---".'
		});
	const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
	if (end < 0)
		return refuse(1, 'front-matter-open', {
			nl: 'Sluit de gegevens bovenaan af met een tweede regel "---".',
			en: 'Close the front matter with a second line of "---".'
		});
	const yaml = lines.slice(1, end).join('\n');
	const parsed = parseYaml({ file, text: yaml, firstLine: 2 }, schema);
	if (!parsed.ok) return parsed;
	const body = lines.slice(end + 1).join('\n');
	const bodyLine = Math.min(end + 2, lines.length);
	return { ok: true, value: { ...parsed.value, body, bodyLine } };
}
