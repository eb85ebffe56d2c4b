import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderMarkdown } from './index.ts';

describe('blocks', () => {
	test.each([
		['a paragraph', 'x', '<p>x</p>\n'],
		['a heading of level 1 as level 2', '# x', '<h2>x</h2>\n'],
		['a heading of level 3', '### *x*', '<h3><em>x</em></h3>\n'],
		['a quote', '> x', '<blockquote>\n<p>x</p>\n</blockquote>\n'],
		['a list', '- x\n- y', '<ul>\n<li>x</li>\n<li>y</li>\n</ul>\n'],
		['a numbered list', '1. x', '<ol>\n<li>x</li>\n</ol>\n'],
		['a list that begins at 3', '3. x', '<ol start="3">\n<li>x</li>\n</ol>\n'],
		['a list of tasks without form controls', '- [x] x\n- [ ] y', '<ul>\n<li>☑ x</li>\n<li>☐ y</li>\n</ul>\n'],
		['a rule', 'x\n\n---', '<p>x</p>\n<hr>\n'],
		['code without its language', '```js\na<b\n```', '<pre><code>a&lt;b\n</code></pre>\n'],
		['nothing for a definition', '[a]: https://a.example', '']
	])('renders %s', (_, markdown, html) => {
		expect(renderMarkdown(markdown)).toBe(html);
	});

	test('renders a table that can be scrolled by keyboard', () => {
		expect(renderMarkdown('|a|b|\n|-|-:|\n|1|2|')).toBe(
			'<div class="table-scroll" tabindex="0"><table>\n<thead>\n' +
				'<tr><th scope="col">a</th><th scope="col" class="align-right">b</th></tr>\n' +
				'</thead>\n<tbody>\n<tr><td>1</td><td class="align-right">2</td></tr>\n' +
				'</tbody>\n</table></div>\n'
		);
	});
});

describe('inline', () => {
	test.each([
		['emphasis', '**a** *b* ~~c~~', '<strong>a</strong> <em>b</em> <del>c</del>'],
		['code', '`a<b`', '<code>a&lt;b</code>'],
		['a line break', 'a  \nb', 'a<br>b'],
		['character references', '&euro; &amp; & x', '&euro; &amp; &amp; x'],
		['a tag as text', '<b>x</b>', '&lt;b&gt;x&lt;/b&gt;'],
		['a bare address as text', 'a@b.example www.a.example', 'a@b.example www.a.example'],
		['an external link', '[x](https://a.example/?b=1&amp;c=2)', '<a href="https://a.example/?b=1&amp;c=2" rel="noopener noreferrer">x</a>'],
		['a link to this site', '[x](/learn)', '<a href="/learn">x</a>'],
		['a link on the page', '[x](#y)', '<a href="#y">x</a>'],
		['a link to mail', '[x](mailto:a@b.example)', '<a href="mailto:a@b.example">x</a>'],
		['a refused link as its text', '[*x*](http://a.example)', '<em>x</em>'],
		['an image', 'x ![a *b*](assets/c.png)', 'x <img src="assets/c.png" alt="a b" loading="lazy">'],
		['an image from elsewhere as its alternative', '![a](https://b.example/c.png)', 'a'],
		['nothing for an image without alternative', 'x![](assets/c.png)', 'x']
	])('renders %s', (_, markdown, html) => {
		expect(renderMarkdown(markdown)).toBe(`<p>${html}</p>\n`);
	});

	test('takes images from the given folder', () => {
		expect(renderMarkdown('![a](assets/c.png)', { assetBase: '/assets/zorg' })).toContain(
			'src="/assets/zorg/c.png"'
		);
	});
});

describe('call-outs', () => {
	test.each([
		['LET OP', 'warning', 'Let op'],
		['WARNING', 'warning', 'Warning'],
		['TIP', 'tip', 'Tip'],
		['VOORBEELD', 'example', 'Voorbeeld'],
		['EXAMPLE', 'example', 'Example'],
		['ONTHOUD', 'remember', 'Onthoud'],
		['REMEMBER', 'remember', 'Remember']
	])('renders [!%s] as %s titled %s', (marker, kind, title) => {
		expect(renderMarkdown(`a\n\n> [!${marker}]\n> **x**\n>\n> - y\n\nb`)).toBe(
			`<p>a</p>\n<aside class="callout callout-${kind}" role="note">` +
				`<p class="callout-title">${title}</p>\n<p><strong>x</strong></p>\n` +
				'<ul>\n<li>y</li>\n</ul>\n</aside>\n<p>b</p>\n'
		);
	});

	test('leaves an unknown marker a quote', () => {
		expect(renderMarkdown('> [!NOTE]\n> x')).toContain('<blockquote>');
	});

	test.each(['constructor', '__proto__', 'toString'])('knows no marker %s', (name) => {
		expect(renderMarkdown(`> [!${name}]\n> x`)).toContain('<blockquote>');
	});
});

describe('limits', () => {
	test.each([
		['too many characters', 'a '.repeat(10_001)],
		['quotes nested too deeply', `${'> '.repeat(9)}x`],
		['lists nested too deeply', `${'- '.repeat(9)}x`],
		['quotes and lists nested too deeply', `${'> 1. - '.repeat(3)}x`]
	])('gives back plain text for %s', (_, markdown) => {
		const html = renderMarkdown(markdown);
		expect(html.startsWith('<p>') && !html.includes('<ul>') && !html.includes('<b')).toBe(true);
	});

	// How long that takes is measured by `npm run bench -- content`.
	test.each(['[', '![', '**a', 'a**a*', '_a ', '`', '<', '> a\n', '[a](', '~', '|a', '- a\n', '> [!TIP]\n', '\\', '&#'])(
		'reads 20,000 characters of %j',
		(unit) => {
			const html = renderMarkdown(unit.repeat(Math.floor(20_000 / unit.length)));
			expect(html.startsWith('<') && html.endsWith('>\n')).toBe(true);
		}
	);

	test('never throws and always gives text', () => {
		const text = fc.string({ maxLength: 400, unit: 'binary' });
		const property = fc.property(text, (markdown) => typeof renderMarkdown(markdown) === 'string');
		expect(() => fc.assert(property, { numRuns: 500 })).not.toThrow();
	});
});
