import type { Candidate, Recognizer } from '../finding.ts';
import { announcedAccounts } from '../announced-accounts.ts';
import { assigned, beforeSecret, profile, stated } from '../handle-patterns.ts';
import { columnValues, labelledValues, withConfidence } from '../labelled.ts';
import {
	accountsAgain,
	accountsOfNamed,
	accountsOfOwners,
	isNoWord,
	isPersonal,
	looksLikeAccount
} from '../account-names.ts';
import { isFirstName } from '../lexicon.ts';
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

function* findAccounts(source: SourceText): Generator<Candidate> {
	yield* written(source);
	yield* beside(source);
	for (const pattern of [assigned, stated, beforeSecret])
		for (const found of labelledValues(source, pattern))
			if (isPersonal(found.value) && (pattern !== stated || isNoWord(found.value)))
				if (occursAnywhere(source, saysLogin)) yield withConfidence(found, 0.75);
	yield* accountsOfOwners(source);
	yield* announcedAccounts(source);
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
