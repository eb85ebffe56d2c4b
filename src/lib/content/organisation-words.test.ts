import { expect, test } from 'vitest';
import { parseGlossary, plainText, referenceIssues, renderMarkdown } from './index.ts';

const organisation = {
	...{ name: 'Praktijk <b>', contact: 'Elin (FG), *tel.* 06-99000012' },
	notes: new Map([['fg', 'Bij jullie is dat "Elin".']])
};

test.each([
	['the contact', 'Meld het bij {{contact}}.', 'Meld het bij Elin (FG), *tel.* 06-99000012.'],
	['the name', '**{{organisation}}**', '<strong>Praktijk &lt;b&gt;</strong>'],
	['code', '`{{contact}}`', '<code>{{contact}}</code>'],
	['something else', '{{contacts}}', '{{contacts}}']
])('shows %s as plain text', (_, markdown, html) => {
	expect(renderMarkdown(markdown, { organisation })).toBe(`<p>${html}</p>\n`);
});

test('shows the word itself where no organisation is known', () => {
	expect(renderMarkdown('Bel {{contact}}.')).toBe('<p>Bel contact.</p>\n');
	expect(plainText('Bel {{contact}} van {{organisation}}.')).toBe('Bel contact van organisation.');
});

test('adds to a term what the organisation says about it', () => {
	const parsed = parseGlossary(
		'nl.md',
		'---\ntitle: Begrippen\npeildatum: 2026-11-21\n---\n\n## FG {#fg}\n\nLet op privacy.\n'
	);
	const glossary = parsed.ok ? parsed.value : undefined;
	expect(glossary).toBeDefined();
	const html = renderMarkdown('[[fg]]', { organisation, ...(glossary && { glossary }) });
	expect(html).toContain('Let op privacy. Bij jullie is dat &quot;Elin&quot;. <a');
});

test.each([
	['{{contact}} {{organisation}} {{deadline:ap-melding}}', []],
	['`{{Contact}}` {{naam}}', []],
	['x\n {{contactpunt}}', ['2:2 placeholder-unknown']],
	['{{organisatie}} {{ contact }}', ['1:1 placeholder-unknown', '1:17 placeholder-unknown']],
	['{{Contact}}', ['1:1 placeholder-unknown']]
])('checks %j', (text, expected) => {
	const known = { terms: new Set<string>(), deadlines: new Set(['ap-melding']) };
	const found = referenceIssues('f.md', text, known);
	expect(found.map(({ line, column, code }) => `${line}:${column} ${code}`)).toEqual(expected);
});
