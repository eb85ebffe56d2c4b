import fc from 'fast-check';
import { expect, test } from 'vitest';
import { vectors } from '../../../tests/xss/vectors.ts';
import { renderMarkdown } from './index.ts';

const texts = vectors.map(({ text }) => text);

const plainTags =
	/<\/?(?:p|h[2-6]|ul|ol|li|strong|em|del|code|pre|blockquote|aside|table|thead|tbody|tr|th|td|div|a|figure|figcaption|details|summary)>|<(?:br|hr)>/gu;
const tagsWithAttributes = [
	/<ol start="\d+">/gu,
	/<th scope="col"(?: class="align-(?:left|center|right)")?>/gu,
	/<td class="align-(?:left|center|right)">/gu,
	/<div class="table-scroll" tabindex="0">/gu,
	/<aside class="callout callout-(?:warning|tip|example|remember)" role="note">/gu,
	/<p class="callout-title">/gu,
	/<details class="more">/gu,
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
	const open: string[] = [];
	for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z]+\d?)\b[^>]*>/gu)) {
		if (['br', 'hr', 'img'].includes(name)) continue;
		if (slash === '') open.push(name);
		else if (open.pop() !== name) return false;
	}
	return open.length === 0;
}

test.each(['</p>', '<p>', '<p><em></p></em>', '</div><div>'])('sees that %s is not balanced', (html) => {
	expect(isBalanced(html)).toBe(false);
});

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
