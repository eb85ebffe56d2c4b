import type { Candidate, Recognizer } from '../finding.ts';
import {
	connectionString,
	longestScheme,
	notedPairs,
	secretFormats,
	secretPositions
} from '../secret-formats.ts';
import { isSecret, isStrong } from '../secrets.ts';
import { spokenSecrets } from '../spoken-secrets.ts';
import { indexFrom, tokenAt, type SourceText } from '../source-text.ts';
import { wordMatches } from '../word-matches.ts';

const codes = String.raw`(?:pin|toegangs?|activerings|tan-?|[2m]fa[ -]?|otp[ -]?|authenticator[ -]?|authenticatie|eenmalige |reset|login|telefoon|toestel|locker|magazijn|schuur|brandkast|bergings?|hangslot|fietsslot|alarm|deur|voordeur|slot|kluis|sleutel|poort|hek|entree|garage|fietsenstalling|verificatie|inlog|herstel|ontgrendel|scherm|beveiligings|sms[ -]?|activatie|koppel|gate|door|access|security|entry|lock|safe|alarm|recovery|verification|unlock|master alarm ) ?code`;
const labels = String.raw`(?:(?:start|begin|admin|beheer(?:ders)?|ssh|root|gasten?|netwerk|wpa2?|database|db|mail|systeem|pc|laptop|account|inlog|standaard|hoofd|master)[ -]?)?wacht ?woord(?:en)?|w8woord|pass?woord|psw|wifi(?:-?(?:wachtwoord|code|ww|sleutel|key))?|wi-fi(?: password)?|ww|password|pw(?= \S{0,20}\d)|(?:pass|pw|key|secret)(?=["']?[:=])|passwd|pwd|pass ?phrase|pass ?code|wachtzin|geheim woord|(?:geheime|wpa2?|netwerk|versleutelings?|encryptie|ssh|prive|privé|master)[ -]?sleutel|herstel-?token|(?:je|jouw|uw|your) (?:eenmalige )?code(?= is |: )|otp|cijferslot|hangslot|pin(?: ?nummer)?|puk(?: ?code)?|${codes}|code (?:kluis|alarm|deur|voordeur|poort|slot|hek|garage|berging|fietsenstalling|bewaking)|(?:root|admin|beheer|wifi) ?(?:pw|pass|ww)|sleutelkluis(?:je)?|sleutelkastje|code ?slot|netwerksleutel|backup ?codes?|herstel ?codes?|recovery ?codes?|toegangspas ?code|key ?safe|lockbox|code (?:van|voor|of|for|to) (?:het|de|mijn|zijn|haar|onze|the|my|our|his|her) (?:alarm|kluis|(?:voor|achter)?deur|(?:hang|fiets|cijfer)?slot|poort|hek|garage|berging|schuur|telefoon|toestel|tablet|locker|(?:front |back )?door|gate|safe|phone|locker)|(?:deur|kluis|poort|slot|hek|alarm|garage) (?:met|heeft|is|op) code|api[ _-]?key|api[ _-]?sleutel|access[ _-]?(?:key|token)|secret(?:[ _-]?(?:access[ _-]?)?key)?|client[ _-]?secret|token|auth[ _-]?token|bearer|private[ _-]?key|encryption[ _-]?key|license[ _-]?key|licentiesleutel|herstelsleutel|cvc2?|cvv2?|ccv`;
const assigned = new RegExp(
	String.raw`(?:${labels})(?:["')\]]{0,2}\s{0,2}[:=]{1,2}>?\s{0,2}|(?: (?!(?:is|was)\b)[\p{L}-]{1,18}){1,5}\s?[:=]\s{0,2}|(?: (?!(?:is|was)\b)\p{L}{1,15}){0,5} (?:is|was|luidt|wordt|werd|blijft)(?: (?:nog steeds|weer|nu|nog|dus|voortaan|sinds \p{L}{3,10}|veranderd naar|veranderd in|gewijzigd naar|gewijzigd in|aangepast naar|nieuw|still|now|currently|changed to|tijdelijk|gewoon)){0,2} |(?: (?!(?:is|was)\b)\p{L}{1,15}){1,4} |\s\(?|["']?>)["'\x60]?(\d{3}[ -]\d{3}(?![\d-])|\d(?: \d){3,5}(?!\d)|[^\s"'\x60<>,;()]{3,200})`,
	'giu'
);

/** "wachtwoorden: Zomer2024! en Winter2024!" */
const alsoSecret = /(?:,| en| and| of| or|;) ["'\x60]?([^\s"'\x60<>,;()]{7,60})/uy;

function* assignments(source: SourceText): Generator<Candidate> {
	for (const match of wordMatches(source, assigned)) {
		const value = match[1] ?? '';
		const end = match.index + match[0].length;
		const start = end - value.length;
		if (!isSecret(value, match[0].slice(0, -value.length))) continue;
		const loose = /[.,:]$|[?]$/u.exec(value)?.[0].length ?? 0;
		yield { start, end: end - loose, confidence: 0.85 };
		alsoSecret.lastIndex = end;
		const next = alsoSecret.exec(source.text);
		const other = next?.[1] ?? '';
		if (next && isStrong(other))
			yield { start: alsoSecret.lastIndex - other.length, end: alsoSecret.lastIndex, confidence: 0.8 };
	}
}

/** Looks before each colon with slashes, which is far rarer than the words that could start an address. */
function* connections(source: SourceText): Generator<Candidate> {
	const { text } = source;
	let reached = 0;
	for (let at = text.indexOf('://'); at !== -1; at = text.indexOf('://', at + 1)) {
		let index = indexFrom(source, Math.max(reached, at - longestScheme));
		for (; tokenAt(source, index).start < at && reached <= at; index += 1) {
			connectionString.lastIndex = tokenAt(source, index).start;
			const match = connectionString.exec(text);
			if (!match) continue;
			reached = match.index + match[0].length;
			yield { start: match.index, end: reached, confidence: 0.97 };
		}
	}
}

function* besideAccounts(source: SourceText): Generator<Candidate> {
	for (const { secret, secretEnd } of notedPairs(source)) {
		const loose = /[.,:?]$/u.exec(secret)?.[0].length ?? 0;
		if (isStrong(secret))
			yield { start: secretEnd - secret.length, end: secretEnd - loose, confidence: 0.7 };
	}
}

export const credential: Recognizer = {
	entity: 'credential',
	priority: 96,
	*find(source) {
		for (const pattern of secretFormats)
			for (const match of wordMatches(source, pattern))
				yield { start: match.index, end: match.index + match[0].length, confidence: 0.97 };
		for (const pattern of secretPositions)
			for (const match of wordMatches(source, pattern)) {
				const value = match[1] ?? '';
				const end = match.index + match[0].length;
				if (isSecret(value, '=')) yield { start: end - value.length, end, confidence: 0.9 };
			}
		yield* connections(source);
		yield* assignments(source);
		yield* besideAccounts(source);
		yield* spokenSecrets(source);
		for (const { header, value, start, end } of source.cells)
			if (/^(?:wachtwoord|password|ww|pw|pincode|pin|token|secret|api key)$/u.test(header))
				if (isSecret(value, ':')) yield { start, end, confidence: 0.9 };
	}
};
