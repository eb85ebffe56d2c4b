import { editionFor } from '../alphabet.ts';
import type { Recognizer } from '../finding.ts';
import { hasWordBefore, wordSet } from '../source-text.ts';
import { occurs, wordMatches } from '../word-matches.ts';

const octet = String.raw`(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)`;
const version4 = new RegExp(
	String.raw`(?<![\p{L}\p{N}.-]|v\.?)${octet}(?:\.${octet}){3}(?![\p{L}\p{N}]|[.-]\d)`,
	'gu'
);
const version6 =
	/(?<![\p{L}\p{N}:])(?:[0-9a-f]{1,4}:){2,7}(?::?[0-9a-f]{1,4}){1,6}(?![\p{L}\p{N}:])/giu;
const versionWords = wordSet('versie version v release firmware build artikel paragraaf');
/** "Welke versie is nieuwer, …", "werk Node bij naar …", "de plug-in naar …", but not "de update op server …". */
const versionBefore =
	/(?<!\p{L})(?:versies?|versions?|release|firmware|updaten?|upgraden?|werk \p{L}{2,15} bij|plug-?in)(?: (?!ip|op|adres|server|host|client)\p{L}{2,12}){0,3}(?:,|:)? $/iu;
const versionListed = /^ ?(?:of|en|naar|or|and|to|,|vs\.?) ?$/u;
/** Loopback, unspecified, broadcast and netmask say nothing about anybody. */
const impersonal = /^(?:127\.|0\.|255\.)/u;
/** The blocks that are set apart for documentation (RFC 5737, RFC 3849), where a text speaks about them as such. */
const forDocumentation = /^(?:192\.0\.2\.|198\.51\.100\.|203\.0\.113\.|2001:0?db8:)/iu;
const speaksOfThem =
	/(?:documentatie\p{L}*|documentation|docs|gereserveerd\p{L}*|reserved|rfc ?\d{3,4}|voorbeeldadres\p{L}*|voorbeeldwaarde\p{L}*|als voorbeeld|as an example|firewallregel\p{L}*|nftables|iptables|example addresses|verschil tussen|difference between)(?!\p{L})/iu;

/** "10.0.0.0/8": a network, not a device. */
const isNetwork = (text: string, { index, 0: value }: RegExpExecArray): boolean =>
	value.endsWith('.0') && /^\/\d/u.test(text.slice(index + value.length, index + value.length + 2));

export const ipAddress: Recognizer = {
	entity: 'ip-address',
	priority: 60,
	*find(source) {
		const isExample = (value: string): boolean =>
			editionFor(source, forDocumentation).test(value) && occurs(source, speaksOfThem);
		let lastVersion = -1;
		for (const match of wordMatches(source, version4)) {
			const before = source.text.slice(Math.max(0, match.index - 48), match.index);
			const listed =
				lastVersion >= 0 && versionListed.test(source.text.slice(lastVersion, match.index));
			if (
				listed ||
				editionFor(source, versionBefore).test(before) ||
				hasWordBefore(source, match.index, versionWords, 1)
			) {
				lastVersion = match.index + match[0].length;
				continue;
			}
			if (impersonal.test(match[0]) || isExample(match[0])) continue;
			if (isNetwork(source.text, match)) continue;
			yield { start: match.index, end: match.index + match[0].length, confidence: 0.9 };
		}
		for (const match of wordMatches(source, version6)) {
			const groups = match[0].split(':').filter((group) => group !== '').length;
			if ((groups < 8 && !match[0].includes('::')) || isExample(match[0])) continue;
			if (/[a-f]/iu.test(match[0]))
				yield { start: match.index, end: match.index + match[0].length, confidence: 0.85 };
		}
	}
};
