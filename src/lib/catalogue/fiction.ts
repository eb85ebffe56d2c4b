import { issueAt, placeOfOffset, type Issue, type Worded } from '../content/index.ts';
import type { Detect } from './types.ts';

interface Rule {
	readonly isInvented: (written: string) => boolean;
	readonly instead: Worded;
}

const registryExample = 'NL91ABNA0417164300';
const inventedPostcode: Worded = {
	nl: 'een postcode van 1234 AA tot en met 1234 ZZ',
	en: 'a postcode from 1234 AA to 1234 ZZ'
};
const postcode = /\b([1-9]\d{3}) ?[A-Z]{2}\b/giu;

/**
 * Numbers and addresses that belong to nobody, as far as known. The BSN authority set aside 99999…
 * for tests; no bank has the codes TEST and VOOR; Dutch subscriber numbers do not begin with a zero;
 * RFC 2606 reserves the domains.
 */
const rules: ReadonlyMap<string, Rule> = new Map([
	[
		'bsn',
		{
			isInvented: (written) => /^99999\d{4}$/u.test(digits(written)),
			instead: {
				nl: 'een BSN uit de reeks 99999xxxx',
				en: 'a BSN from the series 99999xxxx'
			}
		}
	],
	[
		'iban',
		{
			isInvented: isInventedIban,
			instead: {
				nl: 'een IBAN met bankcode TEST of VOOR',
				en: 'an IBAN with bank code TEST or VOOR'
			}
		}
	],
	[
		'phone',
		{
			isInvented: (written) =>
				/^(?:0031|31|0)0?(?:6990000\d{2}|2001234\d{2})$/u.test(digits(written)),
			instead: {
				nl: 'een nummer als 06-990000xx of 020-01234xx',
				en: 'a number such as 06-990000xx or 020-01234xx'
			}
		}
	],
	[
		'email',
		{
			isInvented: (written) => /[@.](?:example\.com|example\.org|[\w-]+\.example)$/iu.test(written),
			instead: {
				nl: 'een adres op .example, example.com of example.org',
				en: 'an address on .example, example.com or example.org'
			}
		}
	],
	['postcode', { isInvented: hasInventedPostcodes, instead: inventedPostcode }],
	['address', { isInvented: hasInventedPostcodes, instead: inventedPostcode }]
]);

/** Whether what the detector found as an entity may stand in published material. */
export function isInvented(entity: string, written: string): boolean {
	return rules.get(entity)?.isInvented(written) ?? true;
}

/** Identifiers in a text that could be somebody's. */
export function fictionIssues(file: string, text: string, detect: Detect): readonly Issue[] {
	return detect(text).flatMap(({ entity, start, end }) => {
		const written = text.slice(start, end);
		const rule = rules.get(entity);
		if (!rule || rule.isInvented(written)) return [];
		const message = {
			nl: `"${written}" kan echt zijn: schrijf ${rule.instead.nl}.`,
			en: `"${written}" could be real: write ${rule.instead.en}.`
		};
		return [issueAt(file, placeOfOffset(text, start), 'not-invented', message)];
	});
}

function isInventedIban(written: string): boolean {
	const iban = written.replaceAll(/[^\da-z]/giu, '').toUpperCase();
	return iban === registryExample || /^[A-Z]{2}\d{2}(?:TEST|VOOR)/u.test(iban);
}

function hasInventedPostcodes(written: string): boolean {
	return [...written.matchAll(postcode)].every(([, number]) => number === '1234');
}

function digits(written: string): string {
	return written.replaceAll(/\D/gu, '');
}
