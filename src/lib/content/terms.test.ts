import { describe, expect, test } from 'vitest';
import { plainText, renderMarkdown, type Glossary, type GlossaryEntry } from './index.ts';

const entry = (id: string, term: string, definition: string): [string, GlossaryEntry] => [
	id,
	{ id, term, definition }
];

const glossary: Glossary = {
	title: 'Begrippen',
	peildatum: '2026-11-21',
	entries: new Map([
		entry('betrokkene', 'Betrokkene', 'De persoon over wie gegevens gaan.'),
		entry('bsn', 'BSN', 'Een **nummer**. [Meer](/x)'),
		entry('kwaad', '<i>"K"</i>', '<script>alert(1)</script> [x](javascript:alert(1)) [[bsn]]')
	])
};

const render = (markdown: string) => renderMarkdown(markdown, { glossary, idPrefix: 'a' });

const term = (number: number, words: string, id: string, heading: string, definition: string) =>
	`<button type="button" class="term" popovertarget="a-term-${number}">${words}</button>` +
	`<span popover id="a-term-${number}" class="term-definition"><strong>${heading}</strong> ${definition} ` +
	`<a href="/glossary#${id}">Begrippen</a></span>`;

const person = 'De persoon over wie gegevens gaan.';

describe('a term', () => {
	test.each([
		['in a sentence', 'De [[betrokkene]].', `De <span class="unbroken">${term(1, 'betrokkene', 'betrokkene', 'Betrokkene', person)}.</span>`],
		['in other words', '[[betrokkene|Betrokkenen]]', term(1, 'Betrokkenen', 'betrokkene', 'Betrokkene', person)],
		['that is an abbreviation', '[[bsn]]', term(1, 'BSN', 'bsn', 'BSN', 'Een <strong>nummer</strong>. <a href="/x">Meer</a>')],
		['twice', '[[betrokkene]] [[betrokkene|b]]', `${term(1, 'betrokkene', 'betrokkene', 'Betrokkene', person)} ${term(2, 'b', 'betrokkene', 'Betrokkene', person)}`],
		['in hostile hands', '[[kwaad|<b onclick=x>"]]', term(1, '&lt;b onclick=x&gt;&quot;', 'kwaad', '&lt;i&gt;&quot;K&quot;&lt;/i&gt;', '&lt;script&gt;alert(1)&lt;/script&gt; x bsn')],
		['that is unknown', '[[naam-bestand]] [[x|<b>]]', 'naam bestand &lt;b&gt;'],
		['with the name of a property', '[[constructor]]', 'constructor'],
		['in a link', '[a [[betrokkene|b]]](/c)', '<a href="/c">a b</a>'],
		['in code', '`[[bsn]]`', '<code>[[bsn]]</code>'],
		['that is escaped', '\\[[bsn]]', '[[bsn]]'],
		['that is not closed', '[[bsn] x', '[[bsn] x'],
		['without words', '[[bsn|]]', '[[bsn|]]']
	])('%s', (_, markdown, html) => {
		expect(render(markdown)).toBe(`<p>${html}</p>\n`);
	});

	test('stands in a table with its bar escaped', () => {
		expect(render('|a|\n|-|\n|[[betrokkene\\|b]]|')).toContain(
			`<td>${term(1, 'b', 'betrokkene', 'Betrokkene', person)}</td>`
		);
	});

	test('has another id with another prefix', () => {
		expect(renderMarkdown('[[bsn]]', { glossary, idPrefix: 'x"y' })).toContain(
			'popovertarget="x&quot;y-term-1"'
		);
	});

	test('is plain words without a glossary', () => {
		expect(renderMarkdown('[[bsn|BSN]] [[a-b]]')).toBe('<p>BSN a b</p>\n');
	});

	test('keeps the marks behind it to who reads plain text, in a link and without a glossary', () => {
		expect(plainText('[[bsn]], [[bsn|nummer]]).')).toBe('bsn, nummer).');
		expect(render('[a [[bsn]].](/c)')).toContain('<a href="/c">a bsn.</a>');
		expect(renderMarkdown('[[bsn]]?')).toBe('<p>bsn?</p>\n');
	});

	test('is its words to who reads plain text', () => {
		expect(plainText('[[bsn|het BSN]] en [[bijzondere-gegevens]]')).toBe(
			'het BSN en bijzondere gegevens'
		);
	});
});

test.each(['[[', '[[a|', '[[a]', '[[a]]', '{{deadline:', '{{'])(
	'reads 20,000 characters of %j within a second',
	(unit) => {
		const markdown = unit.repeat(Math.floor(20_000 / unit.length));
		const start = performance.now();
		render(markdown);
		expect(performance.now() - start).toBeLessThan(1_000);
	}
);
