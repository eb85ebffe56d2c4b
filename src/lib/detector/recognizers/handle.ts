import type { Recognizer } from '../finding.ts';
import { columnValues, labelledValues, labelPattern, withConfidence } from '../labelled.ts';
import { wordMatches } from '../word-matches.ts';

const mention =
	/(?<![\p{L}\p{N}._@/:'"`-])@[a-z][a-z0-9_.]{1,28}[a-z0-9_](?![\p{L}\p{N}@/(-]|\.\p{L})/giu;
const profile =
	/(?<![\p{L}\p{N}@])(?:https?:\/\/)?(?:www\.|nl\.)?(?:linkedin\.com\/in|facebook\.com|instagram\.com|tiktok\.com\/@?|x\.com|twitter\.com|github\.com)\/[\p{L}\p{N}_.-]{3,60}(?![\p{L}\p{N}/])/giu;
const account = labelPattern(
	String.raw`gebruikers?naam|gebruiker|inlognaam|login|log-?in|username|user|useraccount|insta(?:gram)?|snapchat|telegram|tiktok|twitter|linkedin`,
	String.raw`(?=[\p{L}.-]{0,20}[\d_.]|[a-z]{2,20}(?:\s|,|;|$))[\p{L}][\p{L}\p{N}_.-]{2,29}[\p{L}\p{N}]`
);

/** Words of code and of the web that follow an at sign, and accounts that belong to no one. */
const assigned = /(?:user(?:name)?|login|account)=([a-z][a-z0-9._-]{3,30})(?![\p{L}\p{N}=])/giu;
const noHandle =
	/^@?(?:media|import|override|param|return|returns|property|keyframes|font-face|component|deprecated|here|channel|all|everyone|app|types|todo|test|service|autowired|supports|charset|admin|root|user|guest|gast|system|naam|name|is|en|of|die|dat|heeft|met|van|voor|and|or|the|who|has|with|van|via|in|on|password|wachtwoord|interface|experience|story|group)$/iu;
const looksLikeAccount = (value: string): boolean => /[\d_.]/u.test(value) && !/^\d+$/u.test(value);

export const handle: Recognizer = {
	entity: 'handle',
	priority: 45,
	*find(source) {
		for (const match of wordMatches(source, mention))
			if (!noHandle.test(match[0]))
				yield { start: match.index, end: match.index + match[0].length, confidence: 0.75 };
		for (const match of wordMatches(source, profile))
			yield { start: match.index, end: match.index + match[0].length, confidence: 0.85 };
		for (const found of labelledValues(source, assigned))
			if (!noHandle.test(found.value) && !/^(?:svc|srv|sys)/iu.test(found.value))
				yield withConfidence(found, 0.7);
		for (const found of labelledValues(source, account))
			if (!noHandle.test(found.value) && looksLikeAccount(found.value))
				yield withConfidence(found, 0.75);
		for (const cell of columnValues(
			source,
			/^(?:user ?(?:name|naam)?|gebruikers?(?:naam)?|login|account)$/u,
			/^[\p{L}][\p{L}\p{N}._-]{2,30}$/u
		))
			if (!noHandle.test(cell.value)) yield withConfidence(cell, 0.75);
	}
};
