import type { Candidate } from './finding.ts';
import type { Register } from './register-words.ts';
import type { SourceText } from './source-text.ts';
import { wordMatches } from './word-matches.ts';

/** Collections in the addresses of an interface: "GET /customers/448812/orders". */
const collections: Readonly<Record<Register, RegExp>> = {
	'patient-number': /(?:patients?|patienten|episodes)\/((?=[\p{L}-]{0,5}\d)[\p{L}\d-]{5,20})/giu,
	'customer-number':
		/(?:customers?|klant(?:en)?|cli[eë]nt(?:en|s)?|accounts?|members?|leden|students?|leerlingen|huurders|debiteuren|subscribers?)\/((?=[\p{L}-]{0,5}\d)[\p{L}\d-]{5,20})/giu,
	'employee-number':
		/(?:employees?|medewerkers?|workers?|staff|personeel)\/((?=[\p{L}-]{0,5}\d)[\p{L}\d-]{5,20})/giu,
	'case-number':
		/(?:dossiers?|zaken|cases?|claims?|tickets?|polissen|policies|meldingen)\/((?=[\p{L}-]{0,5}\d)[\p{L}\d-]{5,20})/giu
};
const isNumber = (value: string): boolean => /\d{4}/u.test(value) && !/\p{L}{6}/u.test(value);

/** The numbers of persons in the paths of log lines and interfaces. */
export function* numbersInPaths(source: SourceText, register: Register): Generator<Candidate> {
	if (!source.text.includes('/')) return;
	for (const match of wordMatches(source, collections[register])) {
		const value = match[1] ?? '';
		const end = match.index + match[0].length;
		if (isNumber(value)) yield { start: end - value.length, end, confidence: 0.7 };
	}
}
