import { parseGlossary, termIds, type Glossary, type Locale } from '../../content/index.ts';

const files = import.meta.glob<string>('/content/glossary/*.md', {
	query: '?raw',
	import: 'default',
	eager: true
});

/** The glossary in `content/glossary`; the same for every revision of a module. */
export const glossaries: Readonly<Record<Locale, Glossary>> = {
	nl: load('nl'),
	en: load('en')
};

/** The part of a glossary that some texts refer to, so that a page carries no more than it shows. */
export function glossaryFor(glossary: Glossary, markdowns: readonly string[]): Glossary {
	const used = new Set(markdowns.flatMap((markdown) => [...termIds(markdown)]));
	const entries = new Map([...glossary.entries].filter(([id]) => used.has(id)));
	return { ...glossary, entries };
}

function load(locale: Locale): Glossary {
	const file = `/content/glossary/${locale}.md`;
	const parsed = parseGlossary(file, files[file] ?? '');
	if (parsed.ok) return parsed.value;
	const mistakes = parsed.issues.map(({ line, message }) => `${file}:${line}: ${message.en}`);
	throw new Error(`The glossary has mistakes:\n${mistakes.join('\n')}`);
}
