import type { Entity } from './entities.ts';
import type { Candidate, Finding, Recognizer } from './finding.ts';
import {
	columnValues,
	labelledValues,
	labelPattern,
	registerValue,
	withConfidence
} from './labelled.ts';
import type { SourceText } from './source-text.ts';
import { wordMatches } from './word-matches.ts';

interface RegisterNumber {
	readonly entity: Entity;
	/** Words that are enough before any number, as "klantnummer"; regex source. */
	readonly labels: string;
	/** Nouns for the person, after which only a longer number counts, as "klant 88102394". */
	readonly nouns?: string;
	readonly columns: RegExp;
	/** Numbers whose form alone says what they are. */
	readonly shapes?: RegExp;
	readonly priority?: number;
	/** Says whether a number is about a person at all; everything is if left out. */
	readonly concerns?: (
		source: SourceText,
		found: Candidate,
		earlier: readonly Finding[]
	) => boolean;
}

const longerNumber = String.raw`(?:\p{L}{1,3}[-.]?)?\d{4}[\d.\/-]{0,12}|\p{L}{1,3}[-.]?\d{2}[\d.\/-]{1,12}|\d{2,4}[-.]\d{2,4}[-.]?\d{1,6}`;

/** Lets a number end with a digit or capital, and drops the year that only looks like one. */
const isNumber = (value: string): boolean =>
	/\d{2}|\d[-/. ]\d/u.test(value) &&
	!/^(?:\p{L}{1,5} )?(?:19|20)\d\d$/u.test(value) &&
	!/^(?:\p{L}{2,5} )?[0-3]?\d([-/.])[01]?\d\1(?:19|20)\d\d$/u.test(value);

const valueBefore = new RegExp(String.raw`(?<![\p{L}\p{N}])(${registerValue}) $`, 'iu');
const longestValue = 28;
/** What stands between a number and the label behind it: "88102394 is mijn klantnummer", "88102394 (klantnummer)". */
const announcer = /(?:is (?:mijn|uw|haar|zijn|het|je|jouw|hun|my|her|his|your|the) |\()/giu;

interface Announced extends Candidate {
	/** Where the label would start. */
	readonly labelAt: number;
}

function* readAnnounced(source: SourceText): Generator<Announced> {
	for (const match of wordMatches(source, announcer)) {
		const from = Math.max(0, match.index - longestValue);
		const value = valueBefore.exec(source.text.slice(from, match.index))?.[1];
		if (value === undefined || !isNumber(value) || value.includes(' ')) continue;
		const end = match.index - 1;
		yield {
			start: end - value.length,
			end,
			confidence: 0.85,
			labelAt: match.index + match[0].length
		};
	}
}

// The same for every register.
const announcedBySource = new WeakMap<SourceText, readonly Announced[]>();

function announcedIn(source: SourceText): readonly Announced[] {
	const known = announcedBySource.get(source);
	if (known) return known;
	const announced = [...readAnnounced(source)];
	announcedBySource.set(source, announced);
	return announced;
}

function* valuesBefore(source: SourceText, label: RegExp): Generator<Candidate> {
	for (const { labelAt, ...value } of announcedIn(source)) {
		label.lastIndex = labelAt;
		if (label.test(source.text)) yield value;
	}
}

/** Makes a recognizer for numbers that say nothing by themselves: their label says what they are. */
export function registerNumber(options: RegisterNumber): Recognizer {
	const labelled = labelPattern(options.labels, registerValue);
	const following = new RegExp(String.raw`(?:${options.labels})(?!\p{L})`, 'iuy');
	const noun = options.nouns === undefined ? undefined : labelPattern(options.nouns, longerNumber);
	return {
		entity: options.entity,
		priority: options.priority ?? 55,
		*find(source, earlier) {
			const found: Candidate[] = [];
			for (const value of labelledValues(source, labelled))
				if (isNumber(value.value)) found.push(withConfidence(value, 0.9));
			found.push(...valuesBefore(source, following));
			if (noun)
				for (const value of labelledValues(source, noun))
					if (isNumber(value.value)) found.push(withConfidence(value, 0.7));
			for (const match of options.shapes ? wordMatches(source, options.shapes) : [])
				found.push({
					start: match.index,
					end: match.index + match[0].length,
					confidence: 0.75
				});
			for (const cell of columnValues(source, options.columns, /\d{2}/u))
				found.push(withConfidence(cell, 0.85));
			for (const candidate of found)
				if (options.concerns?.(source, candidate, earlier) ?? true) yield candidate;
		}
	};
}
