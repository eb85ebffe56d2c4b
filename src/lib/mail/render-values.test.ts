import fc from 'fast-check';
import { Marked } from 'marked';
import { expect, test } from 'vitest';
import { defaultMailTexts, mailKinds, renderMail, type MailValues } from './index.ts';

/** What people could put into a name or a title to make it more than that. */
const hostile = fc.oneof(
	fc.string({ unit: 'grapheme', maxLength: 60 }),
	fc
		.array(
			fc.constantFrom(
				...['<script>', '</p>', '<img src=x onerror=1>', '"', "'", '&', '&lt;', '`', '**', '_'],
				...['[a](javascript:1)', '[a](https://kwaad.example)', '![a](https://kwaad.example/p.png)'],
				...[
					'\r\nBcc: a@kwaad.example',
					'\n\n',
					'\u2028',
					'\0',
					'# ',
					'- ',
					'> ',
					'|',
					'\\',
					'\n{items}\n'
				],
				...['{link}', '{name}', '{items}', 'Noor', ' ', '\u202E']
			),
			{ maxLength: 12 }
		)
		.map((parts) => parts.join(''))
);
const valuesOf = fc.record({
	...{ name: hostile, organisation: hostile, contact: fc.option(hostile) },
	...{ first: hostile, second: hostile, department: fc.option(hostile), link: hostile }
});
const values = (typed: {
	name: string;
	organisation: string;
	contact: string | null;
	first: string;
	second: string;
	department: string | null;
	link: string;
}): MailValues => ({
	...{ name: typed.name, organisation: typed.organisation, contact: typed.contact },
	...{ link: 'https://leren.example/learn', expiresOn: '2026-12-06', today: '2026-11-22' },
	items: [
		{ title: typed.first, dueOn: '2026-12-01', link: typed.link, kind: 'renewal' },
		{ title: typed.second, dueOn: '2026-11-01', link: 'https://leren.example/x', kind: 'overdue' }
	],
	people: [
		{
			...{ name: typed.name, department: typed.department, dueOn: '2026-11-01' },
			titles: [typed.first, typed.second]
		}
	]
});
const plain = values({
	...{ name: 'a', organisation: 'a', contact: 'a', first: 'b', second: 'c', department: 'a' },
	link: 'https://leren.example/y'
});
const tagsOf = (html: string) => html.match(/<[^>]*>?/gu) ?? [];
/** Tags without what an address or a value may differ in. */
const shapeOf = (html: string) =>
	tagsOf(html)
		.map((tag) => tag.replaceAll(/href="[^"<>]*"/gu, 'href'))
		.filter((tag) => !/^<\/?a[ >]/u.test(tag));

test('whatever the values, the tags are those of plain values, and only web addresses are linked', () => {
	const property = fc.property(
		fc.constantFrom(...mailKinds),
		fc.constantFrom('nl', 'en'),
		valuesOf,
		(kind, locale, typed) => {
			const text = defaultMailTexts[locale][kind];
			const { html } = renderMail({ kind, locale, text, values: values(typed) });
			const expected = renderMail({ kind, locale, text, values: plain }).html;
			expect(shapeOf(html)).toEqual(shapeOf(expected));
			for (const [, href] of html.matchAll(/<a href="([^"]*)"/gu))
				expect(href).toMatch(/^https?:\/\/[^\s<>]+$/u);
		}
	);
	expect(() => fc.assert(property, { numRuns: 400 })).not.toThrow();
});

test('whatever the values, the subject is one line', () => {
	const subjects = fc.constantFrom('{organisation}', '{modules}', 'x {modules} {organisation}');
	const property = fc.property(subjects, valuesOf, (subject, typed) => {
		const mail = renderMail({
			...{ kind: 'reminder', locale: 'nl', text: { subject, body: '{items}' } },
			values: values(typed)
		});
		expect(mail.subject).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
	});
	expect(() => fc.assert(property, { numRuns: 400 })).not.toThrow();
});

test('a value that looks like a placeholder stays what it is', () => {
	const mail = renderMail({
		...{ kind: 'reminder', locale: 'nl' },
		text: { subject: '{organisation}', body: '{name}' },
		values: { ...plain, name: '{link} {items}', organisation: '{modules}' }
	});
	expect(mail.subject).toBe('{modules}');
	expect(mail.text).toMatch(/^\{link\} \{items\}\n/u);
	expect(mail.html).toContain('>{link} {items}</p>');
});

test('whatever an author writes, no tag comes out but those of Markdown, and no address but a safe one', () => {
	const known =
		/^<(?:\/?(?:p|ul|ol|li|strong|em|del|code|pre|blockquote|h2)|br|hr|a href="(?:https?:|mailto:)[^"<>]*")(?: start="\d+")?(?: style="[^"<>]*")?>$|^<\/a>$/u;
	const property = fc.property(fc.array(hostile, { maxLength: 6 }), (parts) => {
		const body = parts.join('\n');
		const { html } = renderMail({
			...{ kind: 'reminder', locale: 'nl', text: { subject: 'x', body }, values: plain }
		});
		const inner = /<div[^>]*>\n([\s\S]*)<hr style="margin: 24px/u.exec(html)?.[1] ?? '';
		for (const tag of tagsOf(inner)) expect(tag).toMatch(known);
	});
	expect(() => fc.assert(property, { numRuns: 400 })).not.toThrow();
});

test('the values of these tests would be markup if they were Markdown', () => {
	expect(new Marked().parse('<script>', { async: false })).toContain('<script>');
});
