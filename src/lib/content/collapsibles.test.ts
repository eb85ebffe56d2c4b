import { expect, test } from 'vitest';
import { markdownIssues, plainText, renderMarkdown } from './index.ts';

const details = (title: string, body: string) =>
	`<details class="more"><summary>${title}</summary>\n${body}</details>\n`;

test.each([
	['Dutch', '> [!MEER] Wat is dat?\n> Tekst.', details('Wat is dat?', '<p>Tekst.</p>\n')],
	['English', '>[!MORE]  What?  \n>Text.', details('What?', '<p>Text.</p>\n')],
	['blocks in it', '> [!MEER] T\n> - a\n>\n> b', details('T', '<ul>\n<li>a</li>\n</ul>\n<p>b</p>\n')],
	['text after it', '> [!MEER] T\n> a\n\nb', `${details('T', '<p>a</p>\n')}<p>b</p>\n`],
	['nothing in it', '> [!MEER] T', details('T', '')],
	['marks in the title', '> [!MEER] *a* `b`\n> c', details('a b', '<p>c</p>\n')],
	['a tag in the title', '> [!MEER] <img src=x onerror=alert(1)>\n> c', details('&lt;img src=x onerror=alert(1)&gt;', '<p>c</p>\n')],
	['a reference in the title', '> [!MEER] &lt;b&gt; "a" & \'c\'\n> d', details('&lt;b&gt; &quot;a&quot; &amp; &#39;c&#39;', '<p>d</p>\n')],
	['a term in the title', '> [!MEER] [[ap|AP]]\n> c', details('AP', '<p>c</p>\n')]
])('renders a collapsible with %s', (_, markdown, html) => {
	expect(renderMarkdown(markdown)).toBe(html);
});

test.each(['> [!MEER]\n> a', '> [!MEER]   \n> a', '> [!MORE]\n> a'])(
	'asks for a title in %j and shows a quote meanwhile',
	(markdown) => {
		expect(markdownIssues('f.md', `x\n\n${markdown}`, 1)).toMatchObject([
			{ line: 3, column: 1, code: 'collapsible-title' }
		]);
		expect(renderMarkdown(markdown)).toContain('<blockquote>');
	}
);

test('looks for mistakes inside', () => {
	expect(markdownIssues('f.md', '> [!MEER] T\n> [x](a:b)', 1)).toMatchObject([
		{ line: 2, column: 3, code: 'link-address' }
	]);
});

test('gives title and text to who reads plain text', () => {
	expect(plainText('> [!MEER] T\n> a')).toBe('T\n\na');
});
