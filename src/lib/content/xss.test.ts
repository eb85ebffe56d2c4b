import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderMarkdown } from './index.ts';

const attacks = [
	'<script>alert(1)</script>',
	'<SCRIPT SRC=//evil.example/x.js></SCRIPT>',
	'<script\n>alert(1)</script\n>',
	'<scr<script>ipt>alert(1)</scr</script>ipt>',
	'<img src=x onerror=alert(1)>',
	'<img src=x onerror=alert(1) ',
	'<img src="x" onerror="alert(1)"',
	'<img """><script>alert(1)</script>">',
	'<svg onload=alert(1)>',
	'<svg><script>alert(1)</script></svg>',
	'<svg/onload=alert(1)//',
	'<math><mi xlink:href="javascript:alert(1)">x</mi></math>',
	'<iframe src="javascript:alert(1)"></iframe>',
	'<iframe srcdoc="<script>alert(1)</script>">',
	'<object data="data:text/html,<script>alert(1)</script>">',
	'<embed src="javascript:alert(1)">',
	'<base href="https://evil.example/">',
	'<meta http-equiv="refresh" content="0;url=javascript:alert(1)">',
	'<link rel="stylesheet" href="https://evil.example/x.css">',
	'<style>@import "https://evil.example/x.css";</style>',
	'<form action="https://evil.example"><button>ok</button></form>',
	'<input autofocus onfocus=alert(1)>',
	'<details open ontoggle=alert(1)>x</details>',
	'<video><source onerror=alert(1)></video>',
	'<body onload=alert(1)>',
	'<a href="javascript:alert(1)">x</a>',
	'<a onmouseover=alert(1)>x</a>',
	'<div style="background:url(javascript:alert(1))">x</div>',
	'<template><img src=x onerror=alert(1)></template>',
	'<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
	'<!-- --><script>alert(1)</script>',
	'<![CDATA[<script>alert(1)</script>]]>',
	'<?xml version="1.0"?><script>alert(1)</script>',
	'<!DOCTYPE html><script>alert(1)</script>',
	'<kbd> <img src=x onerror=alert(1) ',
	'<pre><img src=x onerror=alert(1)',
	'<code>" onmouseover="alert(1)',
	'[x](javascript:alert(1))',
	'[x](JaVaScRiPt:alert(1))',
	'[x]( javascript:alert(1))',
	'[x](java\tscript:alert(1))',
	'[x](java\nscript:alert(1))',
	'[x](&#106;avascript:alert(1))',
	'[x](&#x6A;avascript&colon;alert(1))',
	'[x](javascript&colon;alert(1))',
	'[x](\u0001javascript:alert(1))',
	'[x](\u200Bjavascript:alert(1))',
	'[x](vbscript:msgbox(1))',
	'[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)',
	'[x](file:///etc/passwd)',
	'[x](blob:https://evil.example/1)',
	'[x](//evil.example)',
	'[x](/\\evil.example)',
	'[x](\\\\evil.example)',
	'[x](http://evil.example)',
	'[x](<javascript:alert(1)>)',
	'[x](https://a.example/"onmouseover="alert(1))',
	"[x](https://a.example/'onmouseover='alert(1))",
	'[x](https://a.example/`onmouseover=alert(1)`)',
	'[x](https://a.example "onmouseover=alert(1)")',
	'[x](https://a.example \'"><script>alert(1)</script>\')',
	'[x](/a"onclick="alert(1))',
	'[x](#"onclick="alert(1))',
	'[x](mailto:a@b.example"onclick="alert(1))',
	'[x][1]\n\n[1]: javascript:alert(1)',
	'[x]\n\n[x]: data:text/html,x "title"',
	'[<img src=x onerror=alert(1)>](https://a.example)',
	'<javascript:alert(1)>',
	'<vbscript:x>',
	'<https://a.example/"onclick=alert(1)>',
	'![x](javascript:alert(1))',
	'![x](https://evil.example/pixel.gif)',
	'![x](data:image/svg+xml;base64,PHN2Zz4=)',
	'![x](//evil.example/a.png)',
	'![x](assets/../../secret.png)',
	'![x](assets/a.png?x="onload="alert(1))',
	'![" onerror="alert(1)](assets/a.png)',
	'![x](assets/a.png \'" onerror="alert(1)\')',
	'![<script>alert(1)</script>](assets/a.png)',
	'![&quot; onerror=&quot;alert(1)](assets/a.png)',
	'`<script>alert(1)</script>`',
	'```"><script>alert(1)</script>\nx\n```',
	'```\n</code></pre><script>alert(1)</script>\n```',
	'    <script>alert(1)</script>',
	'# <script>alert(1)</script>',
	'> <script>alert(1)</script>',
	'> [!TIP]\n> <script>alert(1)</script>',
	'> [!<img src=x onerror=alert(1)>]\n> x',
	'- <script>alert(1)</script>',
	'| <img src=x onerror=alert(1)> |\n|-|\n| [x](javascript:alert(1)) |',
	'| a |\n|:-"onclick="alert(1)|\n| b |',
	'**<script>alert(1)</script>**',
	'~~<svg onload=alert(1)>~~',
	'&lt;script&gt;alert(1)&lt;/script&gt;',
	'&<script>alert(1)</script>;',
	'\\<script>alert(1)</script>',
	'<\u0000script>alert(1)</script>',
	'\uFF1Cscript\uFF1Ealert(1)\uFF1C/script\uFF1E',
	'[x](https://a.example)[y](javascript:alert(1))![z](javascript:alert(1))',
	'1. <a href=javascript:alert(1)>x</a>\n\n   <script>alert(1)</script>'
];

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

test.each(attacks)('lets no tag, attribute or address through: %j', (attack) => {
	expect(leftovers(renderMarkdown(attack))).toBeUndefined();
});

test.each(attacks)('lets nothing through when it stands in a list in a quote: %j', (attack) => {
	const nested = attack.split('\n').map((line) => `> - x\n>   ${line}`);
	expect(leftovers(renderMarkdown(nested.join('\n')))).toBeUndefined();
});

test('lets nothing through in any mixture of attacks and marks', () => {
	const part = fc.oneof(
		fc.constantFrom(...attacks, '\n', '\n\n', '> ', '- ', '`', '*', '[', '](', '|', '\\', '<', '"'),
		fc.string({ maxLength: 8, unit: 'binary' })
	);
	const mixture = fc.array(part, { maxLength: 12 }).map((parts) => parts.join(''));
	const isHarmless = (markdown: string) => leftovers(renderMarkdown(markdown)) === undefined;
	expect(() => fc.assert(fc.property(mixture, isHarmless), { numRuns: 500 })).not.toThrow();
});
