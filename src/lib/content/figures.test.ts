import { expect, test } from 'vitest';
import { markdownIssues, plainText, renderMarkdown } from './index.ts';

const image = '<img src="assets/c.png" alt="a" loading="lazy">';

test.each([
	['a caption', '![a](assets/c.png "Wat je ziet")', `<figure>${image}<figcaption>Wat je ziet</figcaption></figure>\n`],
	['no caption', '![a](assets/c.png)', `<figure>${image}</figure>\n`],
	['an empty caption', '![a](assets/c.png "")', `<figure>${image}</figure>\n`],
	['a caption with marks', '![a](assets/c.png "*b* & c")', `<figure>${image}<figcaption>b &amp; c</figcaption></figure>\n`],
	['a caption with a tag', '![a](assets/c.png "<script>alert(1)</script>")', `<figure>${image}<figcaption>&lt;script&gt;alert(1)&lt;/script&gt;</figcaption></figure>\n`],
	['a caption that breaks out', `![a](assets/c.png '"><img src=x>')`, `<figure>${image}<figcaption>&quot;&gt;&lt;img src=x&gt;</figcaption></figure>\n`],
	['a caption with references', '![a](assets/c.png "&lt;b&gt;")', `<figure>${image}<figcaption>&lt;b&gt;</figcaption></figure>\n`],
	['an image between words', 'x ![a](assets/c.png "b")', `<p>x ${image}</p>\n`],
	['an image from elsewhere', '![a](https://b.example/c.png "b")', '<p>a</p>\n'],
	['an image without alternative', '![](assets/c.png "b")', '<p></p>\n']
])('renders %s', (_, markdown, html) => {
	expect(renderMarkdown(markdown)).toBe(html);
});

test('asks for a text alternative, also where there is a caption', () => {
	expect(markdownIssues('f.md', '![](assets/c.png "b")', 1)).toMatchObject([
		{ code: 'image-alternative' }
	]);
});

test('gives the alternative to who reads plain text', () => {
	expect(plainText('![a](assets/c.png "b")')).toBe('a');
});
