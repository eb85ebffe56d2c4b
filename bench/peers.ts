import { OpenRedaction } from '@openredaction/core';
import nlp from 'compromise';
import { findPhoneNumbersInText } from 'libphonenumber-js';
import { readFileSync } from 'node:fs';
import { SyncRedactor } from 'redact-pii';

export interface Peer {
	/** Name and version of the package. */
	readonly name: string;
	readonly what: string;
	readonly scan: (text: string) => unknown;
}

const modules = new URL('../node_modules/', import.meta.url);

function named(name: string): string {
	const described: unknown = JSON.parse(
		readFileSync(new URL(`${name}/package.json`, modules), 'utf8')
	);
	const version =
		typeof described === 'object' && described !== null && 'version' in described
			? String(described.version)
			: '';
	return `${name} ${version}`;
}

const redactor = new SyncRedactor();
const openRedaction = new OpenRedaction();

/** What npm offers today, each used as its documentation says. */
export const peers: readonly Peer[] = [
	{
		name: named('compromise'),
		what: 'people, places',
		scan: (text) => {
			const document = nlp(text);
			return document.people().text() + document.places().text();
		}
	},
	{
		name: named('redact-pii'),
		what: 'redact',
		scan: (text) => redactor.redact(text)
	},
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
