import { isCommonWord, isFirstName, isPlace, isSurname } from '../lexicon.ts';
import { tokenAt, wordSet, type SourceText } from '../source-text.ts';
import type { Token } from '../tokens.ts';
import { endsBrand, weights } from './evidence.ts';
import { alsoOfFirms, eponyms, groups, months, predicates } from './evidence-words.ts';
import { brands, institutionEndings, nameLabels, personVerbs } from './words.ts';

/** "[14:02] Bram: …", "12-03-24 14:02 - Bram: …": the sender of a message. */
const opensChatLine = (source: SourceText, from: number, to: number): boolean =>
	tokenAt(source, to).key === ':' &&
	tokenAt(source, to).glued &&
	/(?:^|\n)\[?\d[\d .,:/-]{3,22}\]?(?: [ap]m)?\]?(?: ?[-–])? ?$/iu.test(
		source.text.slice(Math.max(0, tokenAt(source, from).start - 32), tokenAt(source, from).start)
	);

/** "Wilma: …" at the start of a line. */
function speaks(source: SourceText, from: number, to: number): boolean {
	const colon = tokenAt(source, to);
	if (colon.key !== ':' || !colon.glued) return false;
	const first = tokenAt(source, from);
	if (nameLabels.has(first.key) || /^(?:pat|pt|cl|kl|med|mdw)$/u.test(first.key)) return false;
	const family = isSurname(first) && !isCommonWord(first) && !isPlace(first);
	return first.startsLine && (isFirstName(first) || family);
}

const quotes = new Set(['"', "'", '“', '”', '`']);
const opensAge = (source: SourceText, to: number): boolean =>
	/^[(,]$/u.test(tokenAt(source, to).key) && /^\d{1,2}$/u.test(tokenAt(source, to + 1).key);
const isBorn = (token: Token): boolean => /^(?:geb|geboren|born|dob)$/u.test(token.key);

/** "Roos heeft haar pols gebroken": who has something of her own is no flower. */
function ownsSomething(source: SourceText, to: number): number {
	for (let step = 1; step <= 4; step += 1) {
		const { key, startsSentence } = tokenAt(source, to + step);
		if (startsSentence) return 0;
		if (/^(?:haar|zijn|his|her)$/u.test(key)) return 0.2;
	}
	return 0;
}

const qualifiers = wordSet(
	'een a an openlijk openly al nu sinds kort pas net nog niet erg heel zeer streng zwaar zelf half ook altijd weer actief not very still also'
);

/** "Max is openlijk gay", "Roos is zwanger": what only people are. */
function isSaidOfPeople(source: SourceText, from: number, to: number): boolean {
	const first = tokenAt(source, from);
	if (to - from > 1) return false;
	// Companies fail and are taken over, and bear names that no list knows.
	const known = isFirstName(first);
	if (!known && (isCommonWord(first) || isPlace(first) || first.shape !== 'title')) return false;
	if (!/^(?:is|was|wordt|werd|bleek|blijkt)$/u.test(tokenAt(source, to).key)) return false;
	let next = to + 1;
	while (next - to <= 3 && qualifiers.has(tokenAt(source, next).key)) next += 1;
	const { key } = tokenAt(source, next);
	return predicates.has(key) && (known || !alsoOfFirms.has(key));
}

/** What stands after a name. */
export function evidenceAfter(source: SourceText, from: number, to: number): number {
	const after = tokenAt(source, to);
	const beyond = tokenAt(source, to + 1);
	if (after.startsLine || after.kind === 'none') return 0;
	if (/^[.@_/\\]$/u.test(after.key) && after.glued && beyond.glued && beyond.kind === 'word')
		return -0.6;
	if (quotes.has(after.key) && quotes.has(tokenAt(source, from - 1).key)) return -0.3;
	if (after.key === '&' && (institutionEndings.has(beyond.key) || endsBrand(source, to + 1)))
		return -0.8;
	if (
		institutionEndings.has(after.key) ||
		(after.glued && after.key === '-' && beyond.glued && beyond.shape === 'lower')
	)
		return -0.7;
	if (brands.has(beyond.key) && /^(?:,|en|of|and|or)$/u.test(after.key)) return -0.6;
	// "Fenna 14:02 ja": some programs write the sender and the time.
	if (
		after.kind === 'number' &&
		tokenAt(source, from).startsLine &&
		/^\d\d?[:.]\d\d(?!\d)/u.test(source.text.slice(after.start, after.start + 6))
	)
		return 0.6;
	if (after.kind === 'number') return to - from > 1 ? -0.1 : -0.2;
	// "Jan en alleman", "August is dry"
	if (beyond.key === 'alleman' || (to - from === 1 && months.has(tokenAt(source, from).key)))
		return -0.3;
	if (opensChatLine(source, from, to)) return 0.6;
	if (speaks(source, from, to)) return weights.speaker;
	if (
		/^(?:uit|van|from|in)$/u.test(after.key) &&
		(groups.has(beyond.key) || /^\d\p{L}?$/u.test(beyond.key)) &&
		!beyond.startsLine
	)
		return 0.4;
	// "Zhang Wei uit Delft"
	if (after.key === 'uit' && to - from > 1 && isPlace(beyond)) return 0.25;
	if (opensAge(source, to) || isBorn(after) || isBorn(beyond)) return 0.35;
	if (/^['’]$/u.test(after.key) && beyond.key === 's' && beyond.glued)
		return eponyms.test(tokenAt(source, to + 2).key) ? -0.7 : 0.2;
	// "Merel en Wolf zitten in groep 4"
	if (
		/^zit(?:ten)?$/u.test(after.key) &&
		beyond.key === 'in' &&
		groups.has(tokenAt(source, to + 2).key)
	)
		return 0.4;
	if (isSaidOfPeople(source, from, to)) return 0.4;
	if (!personVerbs.has(after.key)) return 0;
	return (
		0.2 +
		(isFirstName(tokenAt(source, from)) && tokenAt(source, from).key.length > 2
			? ownsSomething(source, to)
			: 0)
	);
}
