import type { Candidate } from './finding.ts';
import { besideOwner } from './handle-patterns.ts';
import { isCommonWord, isFirstName, isSurname } from './lexicon.ts';
import type { SourceText } from './source-text.ts';
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
export const isPersonal = (value: string): boolean =>
	!noHandle.test(value) && !ofMachine.test(value);

function isKnownWord(value: string): boolean {
	const key = fold(value);
	return isCommonWord(key) || isFirstName(key) || isSurname(key);
}

const partOfWord = /[\p{L}\p{N}@._-]/u;

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

/** Accounts right behind the name of whose they are, with the surname in them. */
export function* accountsOfOwners(source: SourceText): Generator<Candidate> {
	for (const { index, 0: whole, 1: owner = '', 2: name = '' } of wordMatches(source, besideOwner)) {
		const end = index + whole.length - 1;
		if (name.includes(fold(owner))) yield { start: end - name.length, end, confidence: 0.75 };
	}
}
