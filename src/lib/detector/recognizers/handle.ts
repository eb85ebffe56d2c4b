import type { Candidate, Recognizer } from '../finding.ts';
import {
	account,
	atTime,
	assigned,
	beforeSecret,
	calledAccount,
	calledOnPlatform,
	committed,
	inDomain,
	logged,
	loggedInAs,
	named,
	onPlatform,
	profile,
	stated,
	withSecret
} from '../handle-patterns.ts';
import { columnValues, labelledValues, withConfidence } from '../labelled.ts';
import {
	accountsAgain,
	accountsOfNamed,
	accountsOfOwners,
	isInitialAndSurname,
	isMadeUpName,
	isPersonal,
	looksLikeAccount
} from '../account-names.ts';
import { isCommonWord, isFirstName } from '../lexicon.ts';
import { notedPairs, saysLogin } from '../secret-formats.ts';
import { isStrong } from '../secrets.ts';
import type { SourceText } from '../source-text.ts';
import { fold } from '../words.ts';
import { wordMatches } from '../word-matches.ts';
import { occursAnywhere } from '../text-search.ts';

const mention =
	/(?<![\p{L}\p{N}._@/:'"`-])@[a-z][a-z0-9_.]{1,28}[a-z0-9_](?![\p{L}\p{N}@/(-]|\.\p{L})/giu;
const header =
	/^(?:user ?(?:name|naam|id)?|gebruikers?(?:naam)?|login(?: ?naam)?|inlognaam|account(?: ?naam)?|handle|nickname|instagram|alias)$/u;
const cellValue = /^@?[\p{L}][\p{L}\p{N}._-]{2,30}$/u;
const urlStart = /(?:https?:\/\/)?(?:www\.|nl\.|m\.)?$/iu;
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

const isNoWord = (value: string): boolean => !isCommonWord(fold(value));

function isOfDomain(value: string): boolean {
	const name = value.slice(value.indexOf('\\') + 1);
	return looksLikeAccount(name) || isInitialAndSurname(name);
}

/** What says that an account follows, what the account must look like, and how sure that makes it. */
const announced: readonly (readonly [RegExp, (value: string) => boolean, number])[] = [
	[calledAccount, isMadeUpName, 0.7],
	...[logged, loggedInAs, atTime, onPlatform, calledOnPlatform, committed].map(
		(pattern) => [pattern, isNoWord, 0.7] as const
	),
	[withSecret, looksLikeAccount, 0.75],
	[named, isInitialAndSurname, 0.65],
	[account, looksLikeAccount, 0.75],
	[inDomain, isOfDomain, 0.75]
];

function* findAccounts(source: SourceText): Generator<Candidate> {
	yield* written(source);
	yield* beside(source);
	for (const pattern of [assigned, stated, beforeSecret])
		for (const found of labelledValues(source, pattern))
			if (isPersonal(found.value) && (pattern !== stated || isNoWord(found.value)))
				if (occursAnywhere(source, saysLogin)) yield withConfidence(found, 0.75);
	yield* accountsOfOwners(source);
	for (const [pattern, isIt, confidence] of announced)
		for (const found of labelledValues(source, pattern))
			if (isPersonal(found.value) && isIt(found.value)) yield withConfidence(found, confidence);
	for (const cell of columnValues(source, header, cellValue))
		if (isPersonal(cell.value)) yield withConfidence(cell, 0.75);
}

export const handle: Recognizer = {
	entity: 'handle',
	priority: 52,
	*find(source, earlier) {
		const found = [...findAccounts(source), ...accountsOfNamed(source, earlier)];
		yield* found;
		yield* accountsAgain(source, found);
	}
};
