import type { Candidate, Recognizer } from '../finding.ts';
import {
	account,
	assigned,
	beforeSecret,
	calledAccount,
	calledOnPlatform,
	committed,
	logged,
	named,
	onPlatform,
	profile,
	stated,
	withSecret
} from '../handle-patterns.ts';
import { columnValues, labelledValues, withConfidence } from '../labelled.ts';
import { isCommonWord, isFirstName, isSurname } from '../lexicon.ts';
import { notedPairs, saysLogin } from '../secret-formats.ts';
import { isStrong } from '../secrets.ts';
import type { SourceText } from '../source-text.ts';
import { fold } from '../words.ts';
import { wordMatches } from '../word-matches.ts';
import { occursAnywhere } from '../text-search.ts';

const mention =
	/(?<![\p{L}\p{N}._@/:'"`-])@[a-z][a-z0-9_.]{1,28}[a-z0-9_](?![\p{L}\p{N}@/(-]|\.\p{L})/giu;
const urlStart = /(?:https?:\/\/)?(?:www\.|nl\.|m\.)?$/iu;
/** An initial or two and a surname, as organisations form their accounts. */
function isInitialAndSurname(value: string): boolean {
	const key = fold(value);
	if (isCommonWord(key) || isFirstName(key)) return false;
	return [1, 2].some((initials) => {
		const surname = key.slice(initials).replace(/^[._-]?(?:vander|vande|van|vd|de)?[._-]?/u, '');
		return surname.length >= 4 && isSurname(surname);
	});
}

/** Words of code and of the web that follow an at sign, and accounts that belong to no one. */
const noHandle =
	/^@?(?:media|import|override|nullable|notnull|nonnull|notblank|notempty|entity|table|column|bean|controller|restcontroller|repository|configuration|transactional|getmapping|postmapping|putmapping|requestmapping|requestbody|pathvariable|valid|data|builder|getter|setter|beforeeach|aftereach|parameterizedtest|suppresswarnings|functionalinterface|injectable|ngmodule|viewchild|staticmethod|classmethod|dataclass|fixture|throws|param|return|returns|property|keyframes|font-face|component|deprecated|here|channel|all|everyone|iedereen|allen|app|types|todo|test|tester|service|autowired|supports|charset|admin|administrator|beheerder|beheer|gemeente\p{L}*|root|user|users|guest|gast|system|naam|name|is|en|of|die|dat|heeft|met|van|voor|and|or|the|who|has|with|via|in|on|password|wachtwoord|interface|experience|story|stories|group|p|reel|reels|explore|sharer|share|watch|events|groups|pages|company|jobs|postgres|mysql|sa|anonymous|anoniem|dummy|demo|default|backup|deploy|www-data|nobody|gebruikersnaam|username|invalid|unknown|onbekend)\/?$/iu;
const ofMachine = /^@?(?:svc|srv|sys|bot|app|api|cron|ci|noreply|no-reply)[._-]|^(?:svc|srv|sys)/iu;
const looksLikeAccount = (value: string): boolean =>
	/[\d_.#]|^@/u.test(value) &&
	!/^\d+$|\.(?:nl|com|org|net|be|eu|example|html?|pdf|docx?|xlsx?|js|ts)$/iu.test(value);
/** No word of the language: it has a mark or a digit, or no lexicon knows it. */
const isMadeUpName = (value: string): boolean =>
	looksLikeAccount(value) || !isCommonWord(fold(value));
const isPersonal = (value: string): boolean => !noHandle.test(value) && !ofMachine.test(value);

/** "@Sanne kun jij …" calls a person by name. */
const isFirstNameOnly = (value: string): boolean =>
	/^@\p{Lu}\p{Ll}+$/u.test(value) && isFirstName(fold(value.slice(1)));

function* written(source: SourceText): Generator<Candidate> {
	if (source.text.includes('@'))
		for (const match of wordMatches(source, mention))
			if (isPersonal(match[0]) && !isFirstNameOnly(match[0]))
				yield { start: match.index, end: match.index + match[0].length, confidence: 0.75 };
	if (!source.text.includes('/')) return;
	for (const match of wordMatches(source, profile)) {
		if (!isPersonal(match[0].split('/').filter(Boolean).at(-1) ?? '')) continue;
		const before = source.text.slice(Math.max(0, match.index - 14), match.index);
		const start = match.index - (urlStart.exec(before)?.[0].length ?? 0);
		yield { start, end: match.index + match[0].length, confidence: 0.85 };
	}
}

function* beside(source: SourceText): Generator<Candidate> {
	for (const { account: name, accountStart: start, secret } of notedPairs(source))
		if (isStrong(secret) && looksLikeAccount(name.replace('-', '_')) && isPersonal(name))
			yield { start, end: start + name.length, confidence: 0.7 };
}

function* findAccounts(source: SourceText): Generator<Candidate> {
	yield* written(source);
	yield* beside(source);
	for (const pattern of [assigned, stated, beforeSecret])
		for (const found of labelledValues(source, pattern))
			if (isPersonal(found.value) && (pattern !== stated || !isCommonWord(fold(found.value))))
				if (occursAnywhere(source, saysLogin)) yield withConfidence(found, 0.75);
	for (const found of labelledValues(source, calledAccount))
		if (isPersonal(found.value) && isMadeUpName(found.value)) yield withConfidence(found, 0.7);
	for (const pattern of [logged, onPlatform, calledOnPlatform, committed])
		for (const found of labelledValues(source, pattern))
			if (isPersonal(found.value) && !isCommonWord(fold(found.value)))
				yield withConfidence(found, 0.7);
	for (const found of labelledValues(source, withSecret))
		if (isPersonal(found.value) && looksLikeAccount(found.value)) yield withConfidence(found, 0.75);
	for (const found of labelledValues(source, named))
		if (isPersonal(found.value) && isInitialAndSurname(found.value))
			yield withConfidence(found, 0.65);
	for (const found of labelledValues(source, account))
		if (isPersonal(found.value) && looksLikeAccount(found.value)) yield withConfidence(found, 0.75);
	for (const cell of columnValues(
		source,
		/^(?:user ?(?:name|naam|id)?|gebruikers?(?:naam)?|login(?: ?naam)?|inlognaam|account(?: ?naam)?|handle|nickname|instagram|alias)$/u,
		/^@?[\p{L}][\p{L}\p{N}._-]{2,30}$/u
	))
		if (isPersonal(cell.value)) yield withConfidence(cell, 0.75);
}

const partOfWord = /[\p{L}\p{N}@._-]/u;
const isKnownWord = (value: string): boolean =>
	isCommonWord(fold(value)) || isFirstName(fold(value)) || isSurname(fold(value));

/** An account that was found once, wherever else it stands. */
function* again(source: SourceText, found: readonly Candidate[]): Generator<Candidate> {
	const { text } = source;
	const starts = new Set(found.map(({ start }) => start));
	const values = new Set(found.map(({ start, end }) => text.slice(start, end)));
	for (const value of values) {
		if (!looksLikeAccount(value) && (value.length < 6 || isKnownWord(value))) continue;
		for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
			const end = at + value.length;
			if (
				starts.has(at) ||
				partOfWord.test(text.charAt(at - 1)) ||
				partOfWord.test(text.charAt(end))
			)
				continue;
			yield { start: at, end, confidence: 0.7 };
		}
	}
}

export const handle: Recognizer = {
	entity: 'handle',
	priority: 52,
	*find(source) {
		const found = [...findAccounts(source)];
		yield* found;
		yield* again(source, found);
	}
};
