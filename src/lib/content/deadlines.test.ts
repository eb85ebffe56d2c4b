import { expect, test } from 'vitest';
import { plainText, renderMarkdown } from './index.ts';

const deadlines = new Map([
	['ap-melding', '72 uur'],
	['kwaad', '<b>"3"</b>']
]);

test.each([
	['known', 'binnen {{deadline:ap-melding}} melden', 'binnen 72 uur melden'],
	['in bold', '**{{deadline:ap-melding}}**', '<strong>72 uur</strong>'],
	['hostile', '{{deadline:kwaad}}', '&lt;b&gt;&quot;3&quot;&lt;/b&gt;'],
	['unknown', '{{deadline:<x>}}', '&lt;x&gt;'],
	['code', '`{{deadline:ap-melding}}`', '<code>{{deadline:ap-melding}}</code>'],
	['not closed', '{{deadline:ap-melding}', '{{deadline:ap-melding}'],
	['something else between braces', '{{naam}}', '{{naam}}']
])('shows a deadline that is %s', (_, markdown, html) => {
	expect(renderMarkdown(markdown, { deadlines })).toBe(`<p>${html}</p>\n`);
});

test('keeps the id for who reads plain text', () => {
	expect(plainText('{{deadline:ap-melding}}')).toBe('ap-melding');
});
