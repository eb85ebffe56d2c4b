import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	allowedPlaceholders,
	defaultMailTexts,
	mailKinds,
	mailTextIssues,
	mailTextLimits,
	type MailKind,
	type MailText
} from './index.ts';

const good: MailText = { subject: 'Nog open: {modules}', body: 'Hallo {name},\n\n{items}' };
const issuesOf = (change: Partial<MailText>, kind: MailKind = 'reminder') =>
	mailTextIssues(kind, { ...good, ...change }).map(({ field, code, about }) =>
		[field, code, ...(about === null ? [] : [about])].join(' ')
	);

test.each([
	['nothing about a good text', {}, []],
	['an empty subject', { subject: ' ' }, ['subject empty']],
	['an empty body, and not what it lacks', { body: '\n ' }, ['body empty']],
	['a long subject', { subject: 'x'.repeat(mailTextLimits.subject + 1) }, ['subject too-long']],
	['a long body', { body: `{items}\n${'x'.repeat(mailTextLimits.body)}` }, ['body too-long']],
	['a break in the subject', { subject: 'a\nBcc: b' }, ['subject line-break']],
	['a separator of lines in the subject', { subject: 'a\u2028b' }, ['subject line-break']],
	['a name in the subject', { subject: 'Voor {name}' }, ['subject unknown-placeholder name']],
	[
		'unknown placeholders, each once',
		{ body: '{items}\n\n{naam} {naam} {}' },
		['body unknown-placeholder naam', 'body unknown-placeholder ']
	],
	[
		'a placeholder of another kind of mail',
		{ body: '{items}\n\n{validity}' },
		['body unknown-placeholder validity']
	],
	['a missing list', { body: 'Hallo {name}' }, ['body missing-placeholder items']],
	['a list inside a sentence', { body: 'Dit: {items}.' }, ['body list-in-line items']],
	['a list inside a list', { body: '- {items}' }, ['body list-in-line items']],
	[
		'a list both alone and in a sentence',
		{ body: '{items}\n\nen {items}' },
		['body list-in-line items']
	],
	['a list right under a sentence: fine', { body: 'Dit:\n  {items}\nKlaar?' }, []],
	['breaks of another system: fine', { body: 'Dit:\r\n{items}\r\nKlaar?' }, []],
	['a link to the mail’s own page: fine', { body: '{items}\n\n[hier]({link})' }, []],
	[
		'a link that is safe: fine',
		{ body: '{items}\n\n[a](https://a.example) [b](mailto:a@b.example)' },
		[]
	],
	[
		'a link to http',
		{ body: '{items}\n\n[a](http://a.example)' },
		['body link-address http://a.example']
	],
	['a scripted link', { body: '{items}\n\n[a](javascript:1)' }, ['body link-address javascript:1']],
	[
		'a link that means nothing in a mail',
		{ body: '{items}\n\n[a](/learn)' },
		['body link-address /learn']
	],
	['the same link twice', { body: '{items}\n\n[a](#x) [b](#x)' }, ['body link-address #x']]
] as const)('says %s', (_, change, expected) => {
	expect(issuesOf(change)).toEqual(expected);
});

test('wants the link in a mail about an account, the people in an escalation', () => {
	expect(issuesOf({ subject: 'x', body: 'y' }, 'invitation')).toEqual([
		'body missing-placeholder link'
	]);
	expect(issuesOf({ subject: 'x', body: 'y' }, 'escalation')).toEqual([
		'body missing-placeholder people'
	]);
});

describe.each(['nl', 'en'] as const)('the default texts in %s', (locale) => {
	test.each(mailKinds)('%s can be saved as it is', (kind) => {
		expect(mailTextIssues(kind, defaultMailTexts[locale][kind])).toEqual([]);
	});

	test.each(mailKinds)('%s greets by name and says where to go', (kind) => {
		const { body } = defaultMailTexts[locale][kind];
		expect(body).toContain('{name}');
		expect(body).toContain('{link}');
	});
});

test('no subject may hold a name', () => {
	for (const kind of mailKinds) {
		expect(allowedPlaceholders[kind].subject).not.toContain('name');
		expect(allowedPlaceholders[kind].subject).not.toContain('people');
	}
});

test('never throws, whatever is typed', () => {
	const text = fc.record({
		subject: fc.string({ unit: 'binary', maxLength: 100 }),
		body: fc.string({ unit: 'binary', maxLength: 400 })
	});
	const property = fc.property(fc.constantFrom(...mailKinds), text, (kind, typed) =>
		Array.isArray(mailTextIssues(kind, typed))
	);
	expect(() => fc.assert(property, { numRuns: 300 })).not.toThrow();
});
