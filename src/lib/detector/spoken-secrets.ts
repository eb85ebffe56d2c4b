import { editionFor } from './alphabet.ts';
import type { Candidate } from './finding.ts';
import { saysLogin } from './secret-formats.ts';
import { isStrong } from './secrets.ts';
import { wordSet, type SourceText } from './source-text.ts';
import { wordMatches } from './word-matches.ts';
import { occursAnywhere } from './text-search.ts';

const value = String.raw`[^\s"'\x60<>,;()]{7,60}`;

/** "typ Zomer2024! en druk op enter", "it was Zomer2024": behind the verb that enters or tells it. */
const told = new RegExp(
	String.raw`(?:typ|type|tik|vul|toets|voer|in ?loggen met|log(?:t|ged)? in met|login met|log in with|it was|was|naar|nieuwe?|new|is|nu|now|to)(?: (?:je|dan|dus|nu|daar|als|wachtwoord|in))?:? ["'\x60]?(${value})`,
	'giu'
);
/** "wachtwoord? Zomer2024!", also by the next speaker of a chat. */
const answered = new RegExp(
	String.raw`(?:wachtwoord|password|ww|pw|pincode|pin)[^?\n]{0,30}\?\s{0,3}(?:\p{L}{2,14}(?: \d\d:\d\d)?:\s)?(?:(?:(?:dat|het|it|that) )?(?:is|was) )?(${value}|\d{4,6}(?![\p{L}\d:.,-]))`,
	'giu'
);
/** "Zomer2024! is het wachtwoord", "Zomer2024! (wachtwoord)". */
const announcer =
	/(?:is (?:het|mijn|ons|onze|zijn|haar|je|jullie|the|my|our|his|her) (?:\p{L}{3,10} )?|als |van gemaakt als |as |\()(?:\p{L}{0,12}wachtwoord|ww|password|pw|passphrase|wachtzin)(?!\p{L})/giu;
const valueBefore = new RegExp(
	String.raw`(?<=^|[\s"'\x60(])(${value})["'\x60]? (?:van gemaakt )?$`,
	'u'
);
const advised =
	/(?<!\p{L})(?:nooit|geen|niet|bijvoorbeeld|voorbeeld|zoals|never|not|example|such as|zwak|weak|slecht)(?!\p{L})/iu;

/** "alarm afzetten met 4471#", "phone unlocks with 447181". */
const unlocked =
	/(?:alarm|(?:voor|achter)?deur|kluis|telefoon|toestel|slot|poort|hek|garage|tablet|phone|door|gate|safe)(?: \p{L}{1,12}){0,3} (?:afzetten|af|eraf|uitzetten|uit|uitschakelen|uitschakel\p{L}+|ontgrendel\p{L}*|openen|open|opent|opens|unlocks?|disarms?)(?: \p{L}{1,6}){0,2} (?:met|with)(?: code)? (\d{4,8}#?)(?![\p{L}\d]|[:.,-]\d| ?(?:uur|%|euro|keer|mensen|personen))/giu;

/** "wachtzin: vier rode fietsen drinken melk": words instead of characters. */
const phrase =
	/(?:wachtzin|wachtwoordzin|pass ?phrase|(?:seed|recovery|herstel)(?: ?(?:phrase|zin|woorden|words))?|mnemonic)(?: \p{L}{1,12}){0,4}\s?(?:[:=]| is| was| luidt)\s{1,2}["']?(\p{Ll}{2,14}(?:[ -]\p{Ll}{2,14}){3,23})(?![\p{L}\d])/giu;
/** Words of a sentence, which nobody draws by lot. */
const sentenceWords = wordSet(
	`de het een van is zijn moet moeten wordt worden die dat om te niet met voor als wat hoe ik je jij we the a an is are must should to of and with
	for use your you it be can at least minimaal minstens`
);

const password = /wacht ?woord|password|(?<!\p{L})(?:ww|pw)(?!\p{L})/iu;
const mark = /[!@#$%^&*?+=_]/u;
/** "mijn gebruikersnaam is …": what follows is the account. */
const ofAccount = /(?:naam|name|account|gebruiker|user|nick|alias|handle|profiel|profile) $/iu;
const ending = /[.,:?]$/u;

function spanOf(end: number, secret: string, confidence: number): Candidate {
	const loose = ending.test(secret) ? 1 : 0;
	return { start: end - secret.length, end: end - loose, confidence };
}

/** Secrets in the sentences in which people tell them to each other, without a label right before them. */
export function* spokenSecrets(source: SourceText): Generator<Candidate> {
	const { text } = source;
	for (const match of wordMatches(source, phrase)) {
		const words = match[1] ?? '';
		if (!words.split(/[ -]/u).some((word) => sentenceWords.has(word)))
			yield spanOf(match.index + match[0].length, words, 0.8);
	}
	for (const match of wordMatches(source, unlocked))
		yield spanOf(match.index + match[0].length, match[1] ?? '', 0.75);
	if (!occursAnywhere(source, saysLogin)) return;
	for (const match of wordMatches(source, answered)) {
		const secret = match[1] ?? '';
		if (/^\d+$/u.test(secret) || isStrong(secret))
			yield spanOf(match.index + match[0].length, secret, 0.75);
	}
	for (const match of wordMatches(source, told)) {
		const secret = match[1] ?? '';
		const before = text.slice(Math.max(0, match.index - 90), match.index + 24);
		if (!isStrong(secret) || editionFor(source, advised).test(before)) continue;
		if (ofAccount.test(text.slice(Math.max(0, match.index - 12), match.index))) continue;
		if (
			editionFor(source, password).test(before) ||
			(mark.test(secret) && editionFor(source, saysLogin).test(before))
		)
			yield spanOf(match.index + match[0].length, secret, 0.7);
	}
	for (const { index } of wordMatches(source, announcer)) {
		const from = Math.max(0, index - 80);
		const before = text.slice(from, index);
		const found = valueBefore.exec(before);
		const secret = found?.[1] ?? '';
		if (!found || !isStrong(secret) || editionFor(source, advised).test(before)) continue;
		const start = from + found.index;
		yield { start, end: start + secret.length, confidence: 0.75 };
	}
}
