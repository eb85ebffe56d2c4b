import { splitList, type Section, type Worded } from '../../content/index.ts';
import { labelUnknown, readLabel, type Label, type Report } from './label.ts';
import type { Bucket, Snippet } from './types.ts';

/** A snippet as it is written, for the comparison with the detector. */
export interface WrittenSnippet {
	readonly snippet: Snippet;
	readonly line: number;
	readonly label: Label | undefined;
}

/** The part of a snippet that learners judge; longer than this nobody reads in a few seconds. */
const maxLength = 240;
const harmless: ReadonlySet<Bucket> = new Set(['green', 'safe']);

const says = {
	list: {
		nl: 'Schrijf hier fragmenten, elk op een regel als "- tekst {person}".',
		en: 'Write snippets here, each on a line as "- text {person}".'
	},
	explain: {
		nl: 'Leg het fragment uit: een lege regel, dan ingesprongen tekst.',
		en: 'Explain the snippet: a blank line, then indented text.'
	},
	unlabelled: {
		nl: 'Zeg achter het fragment wat er lekt, zoals "{person}".',
		en: 'Say behind the snippet what leaks, such as "{person}".'
	},
	labelled: {
		nl: 'Hier lekt niets: haal het label weg of verplaats het fragment.',
		en: 'Nothing leaks here: remove the label or move the snippet.'
	},
	length: {
		nl: `Schrijf een fragment van één alinea met hooguit ${maxLength} tekens.`,
		en: `Write a snippet of one paragraph with at most ${maxLength} characters.`
	},
	duplicate: {
		nl: 'Dit fragment staat er al: verander er één.',
		en: 'This snippet is there already: change one.'
	}
} satisfies Readonly<Record<string, Worded>>;

/** Reads the snippets below the heading of a bucket: `- text {label}`, with an explanation indented below. */
export function readSnippets(
	bucket: Bucket,
	{ body, bodyLine }: Section,
	report: Report
): readonly WrittenSnippet[] {
	const { entries, strayLine } = splitList(body, bodyLine, /^[-*+] (.*)$/u);
	if (strayLine !== undefined) report(strayLine, 'list', says.list);
	return entries.map(({ text: entry, line }, index) => {
		const [head = '', ...rest] = entry.split(/\n[ \t]*\n/u);
		const [, written = head, mark] = /^(.*)\{([^{}]*)\}$/su.exec(head.trim()) ?? [];
		const text = written.replaceAll(/\s+/gu, ' ').trim();
		const explanation = rest.join('\n\n').trim();
		const label = mark === undefined ? undefined : readLabel(mark);
		if (text === '' || text.length > maxLength) report(line, 'snippet-length', says.length);
		if (explanation === '') report(line, 'explanation-missing', says.explain);
		if (mark !== undefined && !label) report(line, 'leak-label', labelUnknown(mark));
		else if (harmless.has(bucket) && label) report(line, 'label-unneeded', says.labelled);
		else if (!harmless.has(bucket) && mark === undefined)
			report(line, 'label-missing', says.unlabelled);
		const id = `${bucket}-${index + 1}`;
		const entity = label && { entity: label.entity };
		return { snippet: { id, bucket, text, explanation, ...entity }, line, label };
	});
}

/** Texts that stand there twice, whatever their buckets. */
export function reportTwins(snippets: readonly WrittenSnippet[], report: Report): void {
	const seen = new Set<string>();
	for (const { snippet, line } of snippets) {
		if (seen.has(snippet.text)) report(line, 'snippet-duplicate', says.duplicate);
		seen.add(snippet.text);
	}
}
