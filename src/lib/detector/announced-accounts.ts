import {
	isInitialAndSurname,
	isMadeUpName,
	isNoWord,
	isPersonal,
	looksLikeAccount
} from './account-names.ts';
import type { Candidate } from './finding.ts';
import {
	account,
	atTime,
	calledAccount,
	calledOnPlatform,
	committed,
	inDomain,
	logged,
	loggedInAs,
	named,
	onPlatform,
	withSecret
} from './handle-patterns.ts';
import { labelledValues, withConfidence } from './labelled.ts';
import type { SourceText } from './source-text.ts';

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

/** Accounts that the words before them announce. */
export function* announcedAccounts(source: SourceText): Generator<Candidate> {
	for (const [pattern, isIt, confidence] of announced)
		for (const found of labelledValues(source, pattern))
			if (isPersonal(found.value) && isIt(found.value)) yield withConfidence(found, confidence);
}
