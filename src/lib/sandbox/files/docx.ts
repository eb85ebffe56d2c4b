import type { PlainLabelCode } from './document.ts';
import { readMetadata, readRemaining, type OfficeFile } from './office-package.ts';
import { scanXml, type XmlHandlers } from './xml.ts';

const stories: readonly { readonly pattern: RegExp; readonly code: PlainLabelCode }[] = [
	{ pattern: /^word\/document\d*\.xml$/u, code: 'document' },
	{ pattern: /^word\/header\d*\.xml$/u, code: 'header' },
	{ pattern: /^word\/footer\d*\.xml$/u, code: 'footer' },
	{ pattern: /^word\/comments\.xml$/u, code: 'comments' },
	{ pattern: /^word\/(?:foot|end)notes\.xml$/u, code: 'notes' }
];

/** A Word document: text, headers, footers, notes, comments, what was deleted, and who wrote it. */
export async function readDocx(file: OfficeFile): Promise<void> {
	const { parts, collector, within } = file;
	const aside = new Aside();
	for (const { pattern, code } of stories) {
		for (const path of parts.paths.filter((one) => pattern.test(one)))
			collector.add(within, { code }, readStory(parts.xml(path), aside));
	}
	for (const path of parts.paths.filter((one) => /^word\/people\.xml$/u.test(one)))
		scanXml(parts.xml(path), {
			open: ({ get }) => aside.addAuthor(get('author'))
		});
	collector.add(within, { code: 'changes' }, aside.deleted.join('\n'));
	collector.add(within, { code: 'people' }, [...aside.authors].join('\n'));
	collector.add(within, { code: 'drawing' }, aside.descriptions.join('\n'));
	readMetadata(file);
	await readRemaining(file);
	collector.add(within, { code: 'links' }, aside.fields.join('\n'));
}

/** What a document holds and its pages do not show. */
class Aside {
	readonly authors = new Set<string>();
	readonly deleted: string[] = [];
	/** Of pictures. */
	readonly descriptions: string[] = [];
	/** Instructions such as a link with its address. */
	readonly fields: string[] = [];

	addAuthor(name: string | undefined): void {
		if (name) this.authors.add(name);
	}
}

/** Text in reading order: paragraphs as lines, table rows as lines with tabs. */
function readStory(xml: string, aside: Aside): string {
	const writer = new StoryWriter();
	let element = '';
	// The same drawing once more, for older programs.
	let fallback = 0;
	const handlers: XmlHandlers = {
		open: ({ name, get }) => {
			element = name;
			if (name === 'Fallback') fallback += 1;
			if (name === 'tc') writer.openCell();
			if (name === 'tab') writer.add('\t');
			if (name === 'br' || name === 'cr') writer.add('\n');
			if (name === 'noBreakHyphen') writer.add('-');
			if (name === 'docPr' && get('descr')) aside.descriptions.push(get('descr') ?? '');
			if (name === 'ins' || name === 'del' || name === 'comment') aside.addAuthor(get('author'));
			if (name === 'comment') writer.add(`${get('author') ?? ''}: `);
		},
		close: (name) => {
			element = '';
			if (name === 'Fallback') fallback -= 1;
			if (name === 'p') writer.endParagraph();
			if (name === 'tc') writer.closeCell();
			if (name === 'tr') writer.endRow();
		},
		text: (text) => {
			if (fallback > 0) return;
			if (element === 't') writer.add(text);
			if (element === 'delText') aside.deleted.push(text);
			if (element === 'instrText') aside.fields.push(text.trim());
		}
	};
	scanXml(xml, handlers);
	return writer.text();
}

class StoryWriter {
	readonly #pieces: string[] = [];
	#cells = 0;

	add(text: string): void {
		this.#pieces.push(this.#cells > 0 && text === '\n' ? ' ' : text);
	}

	openCell(): void {
		this.#cells += 1;
	}

	closeCell(): void {
		this.#cells -= 1;
		if (this.#pieces.at(-1) === ' ') this.#pieces.pop();
		this.#pieces.push('\t');
	}

	endParagraph(): void {
		this.#pieces.push(this.#cells > 0 ? ' ' : '\n');
	}

	endRow(): void {
		if (this.#pieces.at(-1) === '\t') this.#pieces.pop();
		this.#pieces.push(this.#cells > 0 ? ' ' : '\n');
	}

	text(): string {
		return this.#pieces.join('');
	}
}
