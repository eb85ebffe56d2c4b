import { readFileSync } from 'node:fs';
import { OpenRedaction } from '@openredaction/core';
import nlp from 'compromise';
import { findPhoneNumbersInText } from 'libphonenumber-js';
import { SyncRedactor } from 'redact-pii';

const described = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const named = (name) => `${name} ${described.dependencies[name]}`;

const redactor = new SyncRedactor();
const openRedaction = new OpenRedaction();

/** What npm offers today, each used as its documentation says. */
export const peers = [
	{
		name: named('compromise'),
		what: 'people, places',
		scan: (text) => {
			const document = nlp(text);
			return document.people().text() + document.places().text();
		}
	},
	{ name: named('redact-pii'), what: 'redact', scan: (text) => redactor.redact(text) },
	{
		name: named('@openredaction/core'),
		what: 'detect',
		scan: (text) => openRedaction.detect(text)
	},
	{
		name: named('libphonenumber-js'),
		what: 'phone numbers only',
		scan: (text) => findPhoneNumbersInText(text, 'NL')
	}
];
