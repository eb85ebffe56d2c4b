import { XMLValidator } from 'fast-xml-parser';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { vectors } from '../../../tests/xss/vectors.ts';
import { renderMarkdown } from './index.ts';

const texts = vectors.map(({ text }) => text);

const plainTags =
	/<\/?(?:p|h[2-6]|ul|ol|li|strong|em|del|code|pre|blockquote|aside|table|thead|tbody|tr|th|td|div|a)>|<(?:br|hr)>/gu;
const tagsWithAttributes = [
	/<ol start="\d+">/gu,
	/<th scope="col"(?: class="align-(?:left|center|right)")?>/gu,
	/<td class="align-(?:left|center|right)">/gu,
	/<div class="table-scroll" tabindex="0">/gu,
	/<aside class="callout callout-(?:warning|tip|example|remember)" role="note">/gu,
	/<p class="callout-title">/gu,
	/<a href="(?:mailto:|\/(?!\/)|#)[^\s"'<>\\`]*">/giu,
	/<a href="https:\/\/[^\s"'<>\\`]+" rel="noopener noreferrer">/giu,
	/<img src="assets\/[a-z0-9_.-]+" alt="[^"<>]+" loading="lazy">/gu
];

/** What remains of HTML when all that may be in it is taken away. */
function leftovers(html: string): string | undefined {
	const rest = [plainTags, ...tagsWithAttributes].reduce(
		(text, allowed) => text.replaceAll(allowed, ''),
		html
	);
	return /[<>"']/u.exec(rest)?.[0];
}

/** Whether every tag is closed where it was opened, so that nothing after it changes its place. */
function isBalanced(html: string): boolean {
	const closed = html.replaceAll(/<(?:br|hr|img)\b[^>]*/gu, '$&/');
	return XMLValidator.validate(`<root>${closed}</root>`) === true;
}

test('knows attacks of many kinds, each once', () => {
	expect(new Set(texts).size).toBe(texts.length);
	expect(texts.length).toBeGreaterThanOrEqual(220);
});

test.each(vectors)('lets nothing through and stays in its place ($group): $text', ({ text }) => {
	const html = renderMarkdown(text);
	expect(leftovers(html)).toBeUndefined();
	expect(isBalanced(html)).toBe(true);
});

test.each(vectors)('does so in a list in a quote ($group): $text', ({ text }) => {
	const html = renderMarkdown(text.replaceAll(/^/gmu, '> - x\n>   '));
	expect(leftovers(html)).toBeUndefined();
	expect(isBalanced(html)).toBe(true);
});

test('lets nothing through in any mixture of attacks and marks', () => {
	const marks = ['\n', '\n\n', '> ', '- ', '`', '*', '[', '](', '|', '\\', '<', '"'];
	const part = fc.oneof(
		fc.constantFrom(...texts, ...marks),
		fc.string({ maxLength: 8, unit: 'binary' })
	);
	const mixture = fc.array(part, { maxLength: 12 }).map((parts) => parts.join(''));
	const isHarmless = (markdown: string) => {
		const html = renderMarkdown(markdown);
		return leftovers(html) === undefined && isBalanced(html);
	};
	expect(() => fc.assert(fc.property(mixture, isHarmless), { numRuns: 500 })).not.toThrow();
});
