import { expect, it } from 'vitest';
import { parseSender, parseSmtpUrl } from './settings.ts';

it.each([
	[
		'smtp://mail.voorbeeld.example',
		{ host: 'mail.voorbeeld.example', port: 587, isSecure: false, requiresTls: true, login: null }
	],
	[
		'smtps://leren%40voorbeeld.example:a%2Fb@mail.voorbeeld.example',
		{
			...{ host: 'mail.voorbeeld.example', port: 465, isSecure: true, requiresTls: true },
			login: { user: 'leren@voorbeeld.example', password: 'a/b' }
		}
	],
	[
		'smtp://127.0.0.1:2525/',
		{ host: '127.0.0.1', port: 2525, isSecure: false, requiresTls: false, login: null }
	],
	[
		'smtp://relay.voorbeeld.example:25?requireTLS=false',
		{ host: 'relay.voorbeeld.example', port: 25, isSecure: false, requiresTls: false, login: null }
	]
])('reads %s', (text, expected) => {
	expect(parseSmtpUrl(text)).toEqual(expected);
});

it.each([
	'mail.voorbeeld.example',
	'https://mail.voorbeeld.example',
	'smtp://',
	'smtp://mail.voorbeeld.example/pad',
	'smtp://mail.voorbeeld.example?pool=true',
	'smtp://:wachtwoord@mail.voorbeeld.example',
	'smtp://a%zz:b@mail.voorbeeld.example'
])('refuses %s', (text) => {
	expect(parseSmtpUrl(text)).toBeNull();
});

it.each([
	['leren@voorbeeld.example', { name: '', address: 'leren@voorbeeld.example' }],
	['Leren <leren@voorbeeld.example>', { name: 'Leren', address: 'leren@voorbeeld.example' }],
	['De Linde, leren <a@b.example>', { name: 'De Linde, leren', address: 'a@b.example' }]
])('reads the sender %s', (text, expected) => {
	expect(parseSender(text)).toEqual(expected);
});

it.each([
	'',
	'leren',
	'Leren <leren>',
	'"Leren" <leren@voorbeeld.example>',
	'a@b.example, c@d.example',
	'Leren\r\nBcc: x@y.example <a@b.example>'
])('refuses the sender %j', (text) => {
	expect(parseSender(text)).toBeNull();
});
