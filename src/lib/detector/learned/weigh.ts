import { aroundNames } from '../around-names.ts';
import { entities } from '../entities.ts';
import type { Finding, Span } from '../finding.ts';
import { someFindingIn } from '../nearby.ts';
import type { Weighed } from '../pipeline.ts';
import { isPlaceholder } from '../placeholders.ts';
import type { SourceText } from '../source-text.ts';
import { leastToAdd, leastToKeep } from './bars.ts';
import type { LearnedFact } from './facts.ts';
import { harmless, inColumns, isBeyondDoubt, isMistake, isOfDesk } from './mistakes.ts';
import { isNobodys } from './nobodys.ts';
import { inItsRegister } from './numbers.ts';
import { isFact, readForLearned } from './reading.ts';
import {
	hasFewWords,
	oddsIn,
	probabilitiesIn,
	readModels,
	toldIn,
	type Models
} from './setting.ts';
import { trustIn } from './trust.ts';
import { wholePlace } from '../whole-places.ts';
import { wholeName } from './whole-names.ts';
import { factWeights, textWeights, trustWeights } from './weights/index.ts';

const telling = 0.5;
/** What `mask` writes: whoever reads such a text learns of nobody, however much it reads like a letter about somebody. */
const masked = /\[\p{Lu}[\p{Lu}-]{1,30}-\d{1,3}\]/u;

interface Trusted {
	readonly finding: Finding;
	readonly trust: number;
}

/** Of those that overlap, the one that is trusted most: a run of characters may look like an account and like a number. */
function mostTrusted(found: readonly Trusted[]): readonly Finding[] {
	const chosen: Trusted[] = [];
	for (const one of found.toSorted((a, b) => a.finding.start - b.finding.start)) {
		const last = chosen.at(-1);
		if (last === undefined || last.finding.end <= one.finding.start) chosen.push(one);
		else if (one.trust > last.trust) chosen[chosen.length - 1] = one;
	}
	return chosen.map(({ finding }) => finding);
}

/** Where a fact stands without the names in it, and a name or a place with all that belongs to it. */
function placeOf(source: SourceText, fact: LearnedFact, kept: readonly Finding[]): Span {
	if (fact.entity === 'location') return wholePlace(source, fact);
	if (isFact(fact.entity)) return aroundNames(source.text, fact, kept);
	return fact.entity === 'person' ? wholeName(source, fact) : fact;
}

let models: Models | undefined;
const theModels = (): Models => (models ??= readModels(factWeights, textWeights));

/**
 * Weighs the findings of the rules (in order, without overlap) by what was learned from labelled texts: in a text
 * that is about nobody they were mistaken; a fact that nothing supports goes; a fact that the rules have no words for
 * is added.
 */
export function weigh(source: SourceText, findings: readonly Finding[]): Weighed {
	const learned = theModels();
	const reading = readForLearned(source, findings);
	const oddsOfText = oddsIn(reading, learned);
	const found = findings.filter((finding) => !isOfDesk(reading, finding, findings, oddsOfText));
	const isAboutNobody =
		found.length === 0
			? oddsOfText < harmless
			: found.every((finding) => isMistake(reading, finding, oddsOfText));
	if (isAboutNobody) return { findings: [], isTelling: false };
	const setting = { reading, oddsOfText, probabilities: probabilitiesIn(reading, learned) };
	const trust = (finding: Finding, isLearned: boolean): number =>
		trustIn({ ...finding, isLearned }, setting, trustWeights);
	const isShort = hasFewWords(reading);
	const isInColumn = inColumns(reading, found);
	const kept = found
		.filter(
			(finding) =>
				isBeyondDoubt(reading, finding) ||
				isInColumn(finding) ||
				trust(finding, false) >= leastToKeep(finding, isShort)
		)
		.map((finding) => inItsRegister(finding, reading, setting.probabilities));
	const told = toldIn(setting).flatMap((fact): readonly Trusted[] => {
		const { entity, confidence } = fact;
		const { start, end } = placeOf(source, fact, kept);
		const written = source.text.slice(start, end);
		if (isPlaceholder(source.text, start, end) || isNobodys(source, { ...fact, start, end }))
			return [];
		if (someFindingIn(kept, start, end, (one) => one.start < end && one.end > start)) return [];
		const { severity } = entities[entity];
		const finding = { entity, start, end, confidence, severity, recognizer: 'learned' };
		const trusted = trust(finding, true);
		return trusted >= leastToAdd(entity, written, isShort) ? [{ finding, trust: trusted }] : [];
	});
	const all =
		told.length === 0 ? kept : [...kept, ...mostTrusted(told)].sort((a, b) => a.start - b.start);
	return {
		findings: all,
		isTelling: oddsOfText > telling && !masked.test(source.text)
	};
}
