import { expect, test } from 'vitest';
import { parseGlossary } from './index.ts';

const head = '---\ntitle: Begrippen\npeildatum: 2026-11-21\n---\n';
const places = (body: string) => {
	const parsed = parseGlossary('nl.md', head + body);
	return parsed.ok ? [] : parsed.issues.map((at) => `${at.line}:${at.column} ${at.code}`);
};

test('gives the terms by id', () => {
	const parsed = parseGlossary('nl.md', `${head}\n## Betrokkene {#betrokkene}\n\nEen *mens*.\n\n## AP {#ap}\n\nX.`);
	expect(parsed).toEqual({
		ok: true,
		value: {
			title: 'Begrippen',
			peildatum: '2026-11-21',
			entries: new Map([
				['betrokkene', { id: 'betrokkene', term: 'Betrokkene', definition: 'Een *mens*.' }],
				['ap', { id: 'ap', term: 'AP', definition: 'X.' }]
			])
		}
	});
});

test.each([
	['text before the first term', 'x\n## A {#a}\n\nb', '5:1 glossary-stray'],
	['a term without id', '## A\n\nb', '5:1 term-heading'],
	['an id with capitals', '## A {#A}\n\nb', '5:1 term-heading'],
	['an id without term', '## {#a}\n\nb', '5:1 term-heading'],
	['an id twice', '## A {#a}\n\nb\n\n## C {#a}\n\nd', '9:1 term-duplicate'],
	['no definition', '## A {#a}\n', '5:1 definition-missing'],
	['a definition of two paragraphs', '## A {#a}\n\nb\n\nc', '7:1 definition-shape'],
	['a list', '## A {#a}\n\n- b', '7:1 definition-shape'],
	['an image', '## A {#a}\n\nb ![c](assets/d.png)', '7:1 definition-shape'],
	['another term', '## A {#a}\n\nb **[[c]]**', '7:1 definition-shape'],
	['a deadline', '## A {#a}\n\n{{deadline:b}}', '7:1 definition-shape'],
	['a definition that is too long', `## A {#a}\n\n${'b '.repeat(61)}`, '7:1 definition-too-long'],
	['a link that may not be', '## A {#a}\n\n[b](http://c.example)', '7:1 link-address']
])('refuses %s', (_, body, expected) => {
	expect(places(body)).toEqual([expected]);
});

test('refuses a file without front matter', () => {
	expect(parseGlossary('nl.md', 'x')).toMatchObject({ issues: [{ code: 'front-matter-missing' }] });
});
