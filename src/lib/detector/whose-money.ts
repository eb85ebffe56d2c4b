import type { Span } from './finding.ts';
import type { SourceText } from './source-text.ts';

const job = /^(?:bewindvoer|schuldhulp|deurwaarder|gerechtsdeurwaarder|budgetbeheer)/iu;
const atWork =
	/(?<!\p{L})(?:is|ben|als|onze|collega|werkt (?:bij|in|als)(?: de| een)?|stage bij(?: de)?) $|^$/iu;
const byUs = /(?<!\p{L})(?:we|wij) $/iu;
const paying = /^(?:pay|paid|betalen|betaalden)(?!\p{L})/iu;
const longestBefore = 24;

/** "Zij is bewindvoerder", "we pay 31 an hour": somebody's work, the organisation's money. */
export function isSomebodys({ text }: SourceText, { start, end }: Span): boolean {
	const phrase = text.slice(start, end);
	const before = text.slice(Math.max(0, start - longestBefore), start);
	if (job.test(phrase))
		return !atWork.test(before) && !/^ (?:hier|\p{Lu})/u.test(text.slice(end, end + 8));
	return !(paying.test(phrase) && byUs.test(before));
}
