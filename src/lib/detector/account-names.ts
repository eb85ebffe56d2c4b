import type { Candidate, Finding } from './finding.ts';
import { besideOwner } from './handle-patterns.ts';
import { isCommonWord, isFirstName, isSurname } from './lexicon.ts';
import { lastPlace, tokenAt, type SourceText } from './source-text.ts';
import { wordMatches } from './word-matches.ts';
import { fold } from './words.ts';

/** An initial or two and a surname, as organisations form their accounts. */
export function isInitialAndSurname(value: string): boolean {
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
export const looksLikeAccount = (value: string): boolean =>
	/[\d_.#]|^@/u.test(value) &&
	!/^\d+$|\.(?:nl|com|org|net|be|eu|example|html?|pdf|docx?|xlsx?|js|ts)$/iu.test(value);
/** No word of the language: it has a mark or a digit, or no lexicon knows it. */
export const isMadeUpName = (value: string): boolean =>
	looksLikeAccount(value) || !isCommonWord(fold(value));
/** No word of the language, whatever marks it has. */
export const isNoWord = (value: string): boolean => !isCommonWord(fold(value));
export const isPersonal = (value: string): boolean =>
	!noHandle.test(value) && !ofMachine.test(value);

function isKnownWord(value: string): boolean {
	const key = fold(value);
	return isCommonWord(key) || isFirstName(key) || isSurname(key);
}

const partOfWord = /[\p{L}\p{N}@._-]/u;
/** What stands behind a name in an address or in the name of a file. */
const partOfAddress = /^(?:[@_-]|\.\p{L})/u;

/** An account that was found once, wherever else it stands. */
export function* accountsAgain(
	source: SourceText,
	found: readonly Candidate[]
): Generator<Candidate> {
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

const shortestStem = 5;

/** How organisations make an account of a name: "fvdberg", "femkevandenberg", "bergf", "femkeb". */
function stemsOf(name: string): readonly string[] {
	const parts = fold(name)
		.split(/[ .]+/u)
		.map((part) => part.replace(/[^a-z]/gu, ''))
		.filter((part) => part !== '');
	const first = parts[0] ?? '';
	const last = parts.at(-1) ?? '';
	if (parts.length < 2) return [];
	const between = parts.slice(1, -1);
	const initial = first.charAt(0);
	const leads = ['', between.join(''), between.map((part) => part.charAt(0)).join('')];
	return [
		...leads.flatMap((lead) => [initial + lead + last, first + lead + last, lead + last + initial]),
		last + first,
		first + last.charAt(0)
	].filter((stem) => stem.length >= shortestStem && !isKnownWord(stem));
}

/** Accounts made of a name that stands in the text, with or without a number behind it. */
export function* accountsOfNamed(
	source: SourceText,
	earlier: readonly Finding[]
): Generator<Candidate> {
	const { text } = source;
	const names = new Set(
		earlier
			.filter(({ entity }) => entity === 'person')
			.map(({ start, end }) => text.slice(start, end))
	);
	const stems = new Set([...names].flatMap(stemsOf));
	if (stems.size === 0) return;
	for (const word of source.words) {
		if (word.shape !== 'lower' || !stems.has(word.key.replace(/\d{1,4}$/u, ''))) continue;
		for (let index = lastPlace(source, word); index >= 0; index = source.previous[index] ?? -1) {
			const { start, end } = tokenAt(source, index);
			if (partOfWord.test(text.charAt(start - 1)) || partOfAddress.test(text.slice(end, end + 2)))
				continue;
			yield { start, end, confidence: 0.75 };
		}
	}
}

/** Accounts right behind the name of whose they are, with the surname in them. */
export function* accountsOfOwners(source: SourceText): Generator<Candidate> {
	for (const { index, 0: whole, 1: owner = '', 2: name = '' } of wordMatches(source, besideOwner)) {
		const end = index + whole.length - 1;
		if (name.includes(fold(owner))) yield { start: end - name.length, end, confidence: 0.75 };
	}
}
