import { describe, expect, test } from 'vitest';
import { renderMail, type MailKind, type MailText, type MailValues } from './index.ts';

const values: MailValues = {
	...{ name: 'Noor Testerink', organisation: 'Praktijk De Linde', contact: null },
	...{ link: 'https://leren.example/learn', expiresOn: null, today: '2026-11-22' },
	items: [
		{
			...{ title: 'Risico’s', dueOn: '2026-12-01', kind: 'assigned' },
			link: 'https://leren.example/learn/risicos'
		},
		{
			...{ title: 'Incident', dueOn: '2026-11-19', kind: 'overdue' },
			link: 'https://leren.example/learn/incident-72-uur'
		}
	],
	people: [
		{ name: 'Daan Proefstra', department: 'Balie', titles: ['A', 'B'], dueOn: '2026-11-08' },
		{ name: 'Elif Voorbeeldsma', department: null, titles: ['A'], dueOn: '2026-11-01' }
	]
};
const render = (
	text: Partial<MailText>,
	options: {
		kind?: MailKind;
		locale?: 'nl' | 'en';
		values?: Partial<MailValues>;
	} = {}
) =>
	renderMail({
		kind: options.kind ?? 'reminder',
		locale: options.locale ?? 'nl',
		text: { subject: 'x', body: 'x', ...text },
		values: { ...values, ...options.values }
	});
/** What stands above the line, without styles. */
const bodyOf = (html: string) =>
	(/<div[^>]*>\n([\s\S]*)<hr style/u.exec(html)?.[1] ?? '')
		.replaceAll(/ style="[^"]*"/gu, '')
		.trim();
const bothOf = (body: string, options = {}) => {
	const { html, text } = render({ body }, options);
	return { html: bodyOf(html), text: text.split('\n\nJe krijgt')[0] };
};

describe('the subject', () => {
	test.each([
		['{modules}', 'Risico’s en Incident'],
		['{organisation}: x', 'Praktijk De Linde: x'],
		['a\r\nBcc: b@c.example', 'a Bcc: b@c.example'],
		['{unknown} {', '{unknown} {']
	])('%j becomes %j', (subject, expected) => {
		expect(render({ subject }).subject).toBe(expected);
	});

	test.each([
		[0, '0 medewerkers'],
		[1, '1 medewerker'],
		[2, '2 medewerkers']
	])('counts %d people', (count, expected) => {
		const people = values.people.slice(0, count);
		expect(render({ subject: '{number}' }, { values: { people } }).subject).toBe(expected);
	});

	test.each([
		['overdue', 'Incident'],
		['assigned', 'Risico’s'],
		['renewal', 'Risico’s en Incident']
	] as const)('of a mail of kind %s names what that is about: %s', (kind, expected) => {
		expect(render({ subject: '{modules}' }, { kind }).subject).toBe(expected);
	});

	test('names a module once, also when it stands there twice', () => {
		const items = values.items.map((item) => ({ ...item, title: 'Risico’s' }));
		expect(render({ subject: '{modules}' }, { values: { items } }).subject).toBe('Risico’s');
	});
});

describe('the body', () => {
	test('lists every module with its reason, day and address', () => {
		const { html, text } = bothOf('Dit:\n{items}\nKlaar?');
		expect(text).toBe(
			[
				'Dit:',
				'- Risico’s (nieuw)\n  uiterlijk dinsdag 1 december\n  https://leren.example/learn/risicos',
				'- Incident\n  sinds 3 dagen te laat (de uiterste dag was donderdag 19 november)\n  https://leren.example/learn/incident-72-uur',
				'Klaar?'
			].join('\n\n')
		);
		expect(html).toContain('<strong>Risico’s</strong> (nieuw)<br>\nuiterlijk dinsdag 1 december');
		expect(html).toContain(
			'<a href="https://leren.example/learn/risicos">https://leren.example/learn/risicos</a>'
		);
	});

	test('lists people with their department, modules and days late', () => {
		const { html, text } = bothOf('{people}', { kind: 'escalation' });
		expect(text).toBe(
			'- Daan Proefstra (Balie)\n  A, B\n  sinds 14 dagen te laat (de uiterste dag was zondag 8 november)\n\n' +
				'- Elif Voorbeeldsma\n  A\n  sinds 21 dagen te laat (de uiterste dag was zondag 1 november)'
		);
		expect(html).toContain('<li><strong>Daan Proefstra</strong> (Balie)<br>\nA, B<br>');
	});

	test('shows fifty of a long list, and says how many more there are', () => {
		const people = Array.from({ length: 53 }, (_, index) => ({
			...{ name: `Proefstra ${index}`, department: null, titles: ['A'], dueOn: '2026-11-01' }
		}));
		const { html, text } = bothOf('{people}', { kind: 'escalation', values: { people } });
		expect(html.match(/<li>/gu)).toHaveLength(50);
		expect(html).toContain('<p>en nog 3 meer</p>');
		expect(text).toMatch(/\n\nen nog 3 meer$/u);
	});

	test.each([
		['a list in a sentence', 'Dit: {items}.', 'Dit: Risico’s en Incident.'],
		['people in a sentence', 'Dit: {people}.', 'Dit: 2 medewerkers.'],
		['the contact that nobody named', '{contact}', 'HR'],
		['a link that ends some day', '{validity}', 'De link werkt maar korte tijd.']
	])('says %s', (_, body, expected) => {
		expect(bothOf(body)).toEqual({ html: `<p>${expected}</p>`, text: expected });
	});

	test.each([
		['2026-11-24', 'De link werkt tot dinsdag 24 november. Gebruik hem dus vóór die dag.'],
		['2026-11-22', 'De link werkt maar korte tijd.']
	])('says of a link that ends on %s: %s', (expiresOn, expected) => {
		expect(bothOf('{validity}', { values: { expiresOn } }).text).toBe(expected);
	});

	test('names who can be asked', () => {
		expect(bothOf('{contact}', { values: { contact: 'Ingrid van HR' } }).text).toBe(
			'Ingrid van HR'
		);
	});
});

test.each([
	[
		'marks',
		'**a** _b_ ~~c~~ `d`',
		'a b c d',
		'<strong>a</strong> <em>b</em> <del>c</del> <code>d</code>'
	],
	['a break', 'a  \nb', 'a\nb', 'a<br>\nb']
])('writes %s', (_, body, text, html) => {
	expect(bothOf(body)).toEqual({ text, html: `<p>${html}</p>` });
});

test.each([
	['a heading', '# a', 'a', '<h2>a</h2>'],
	['a list', '- a\n- b', '- a\n- b', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>'],
	[
		'a list that starts at three',
		'3. a\n4. b',
		'3. a\n4. b',
		'<ol start="3">\n<li>a</li>\n<li>b</li>\n</ol>'
	],
	['a list that starts at one', '1. a', '1. a', '<ol>\n<li>a</li>\n</ol>'],
	[
		'a list in a list',
		'- a\n  - b',
		'- a\n  - b',
		'<ul>\n<li>a<ul>\n<li>b</li>\n</ul>\n</li>\n</ul>'
	],
	['boxes', '- [x] a\n- [ ] b', '- ☑ a\n- ☐ b', '<ul>\n<li>☑ a</li>\n<li>☐ b</li>\n</ul>'],
	['a quote', '> a', 'a', '<blockquote>\n<p>a</p>\n</blockquote>'],
	['a rule', 'a\n\n---\n\nb', 'a\n\nb', '<p>a</p>\n<hr>\n<p>b</p>'],
	['code', '```\n<b> {name}\n```', '<b> Noor Testerink', '<pre>&lt;b&gt; Noor Testerink</pre>'],
	[
		'an image as its words',
		'![{name}](https://a.example/x.png)',
		'Noor Testerink',
		'<p>Noor Testerink</p>'
	],
	['a table as its text', '|a|\n|-|\n|b|', '|a|\n|-|\n|b|', '<p>|a|\n|-|\n|b|</p>'],
	['tags as text', '<b>a</b>', '<b>a</b>', '<p>&lt;b&gt;a&lt;/b&gt;</p>'],
	[
		'a definition not at all',
		'[x][y]\n\n[y]: {link}',
		'x (https://leren.example/learn)',
		'<p>x (<a href="https://leren.example/learn">https://leren.example/learn</a>)</p>'
	]
])('writes %s', (_, body, text, html) => {
	expect(bothOf(body)).toEqual({ text, html });
});

describe('a link', () => {
	const own = '<a href="https://leren.example/learn">https://leren.example/learn</a>';
	test.each([
		['alone shows its address', '{link}', 'https://leren.example/learn', own],
		[
			'shows its address behind its words',
			'[Ga verder]({link})',
			'Ga verder (https://leren.example/learn)',
			`Ga verder (${own})`
		],
		[
			'whose words are the address is shown once',
			'[{link}]({link})',
			'https://leren.example/learn',
			own
		],
		[
			'to an address of the author shows it too',
			'[a](https://b.example/c)',
			'a (https://b.example/c)',
			'a (<a href="https://b.example/c">https://b.example/c</a>)'
		],
		[
			'with the address as words is shown once',
			'[https://b.example](https://b.example)',
			'https://b.example',
			'<a href="https://b.example">https://b.example</a>'
		],
		[
			'to a mailbox',
			'[HR](mailto:hr@linde.example)',
			'HR (hr@linde.example)',
			'HR (<a href="mailto:hr@linde.example">hr@linde.example</a>)'
		],
		['with a scheme that runs is only words', '[a](javascript:alert)', 'a', 'a'],
		['without a site is only words', '[a](/learn)', 'a', 'a']
	])('%s', (_, body, text, html) => {
		expect(bothOf(body)).toEqual({ text, html: `<p>${html}</p>` });
	});

	test('that is no web address stays text', () => {
		const options = { values: { link: 'javascript:alert(1)' } };
		expect(bothOf('{link}', options).html).toBe('<p>javascript:alert(1)</p>');
	});
});

describe('under every mail', () => {
	test.each([
		['invitation', 'omdat er bij Praktijk De Linde een account voor je is gemaakt.'],
		['password-reset', 'omdat er bij Praktijk De Linde een account voor je is gemaakt.'],
		['content', 'omdat je bij Praktijk De Linde een training volgt.'],
		['escalation', 'omdat je bij Praktijk De Linde leidinggevende bent of bij HR werkt.']
	] as const)('%s says why it came', (kind, reason) => {
		const mail = render({}, { kind });
		expect(mail.text).toContain(`Je krijgt deze mail ${reason}`);
		expect(mail.html).toContain(`Je krijgt deze mail ${reason}`);
	});

	test.each([
		['nl', 'Vragen? Stel ze aan HR.', 'vraagt je nooit per mail om een wachtwoord'],
		['en', 'Questions? Ask HR.', 'never asks for a password by mail']
	] as const)(
		'in %s stands whom to ask and that no password is asked for',
		(locale, ask, safety) => {
			const mail = render({}, { locale });
			for (const written of [mail.text, mail.html]) {
				expect(written).toContain(ask);
				expect(written).toContain(safety);
			}
		}
	);

	test.each([
		['invitation', 'because an account was made for you at'],
		['reminder', 'because you are in training at'],
		['escalation', 'because you are a manager or work in HR at']
	] as const)('%s says so in English', (kind, reason) => {
		expect(render({}, { kind, locale: 'en' }).text).toContain(reason);
	});
});

test('a text beyond the limits of Markdown comes out as it was written', () => {
	const body = `${'> '.repeat(9)}<b>`;
	expect(bothOf(body)).toEqual({ text: body, html: `<p>${'&gt; '.repeat(9)}&lt;b&gt;</p>` });
});

test('the document fits a phone and leaves colours to the mail program', () => {
	const { html } = render({ body: 'a\n\n{items}' });
	expect(html).toContain('<html lang="nl" style="color-scheme: light dark">');
	expect(html).toContain('<meta name="viewport" content="width=device-width">');
	expect(html).not.toMatch(/[^-]color:|background|<img|<style|<script|url\(|@import/u);
});
