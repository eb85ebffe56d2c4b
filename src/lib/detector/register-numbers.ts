import { editionFor } from './alphabet.ts';
import { isNumber, valuesBefore } from './announced.ts';
import type { Candidate, Finding, Recognizer, Span } from './finding.ts';
import {
	columnValues,
	labelledValues,
	labelPattern,
	registerValue,
	withNext,
	withConfidence,
	type LabelledValue
} from './labelled.ts';
import { linkedNumbers, writtenAlike } from './linked-numbers.ts';
import { registerOfHeader, registerOfHolder } from './number-labels.ts';
import { numbersInPaths } from './path-numbers.ts';
import type { Register } from './register-words.ts';
import type { SourceText } from './source-text.ts';
import { wordMatches } from './word-matches.ts';

interface RegisterNumber {
	readonly entity: Register;
	/** Words that are enough before any number, as "klantnummer"; regex source. */
	readonly labels: string;
	/** Nouns for the person, after which only a longer number counts, as "klant 88102394". */
	readonly nouns?: string;
	readonly columns: RegExp;
	/** Numbers whose form alone says what they are. */
	readonly shapes?: RegExp;
	/** Says where such a form counts; everywhere if left out. */
	readonly isShape?: (source: SourceText, found: Span) => boolean;
	readonly priority?: number;
	/** Says whether a number is about a person at all; everything is if left out. */
	readonly concerns?: (
		source: SourceText,
		found: Candidate,
		earlier: readonly Finding[]
	) => boolean;
}

/** "pt 1500 kcal": an amount of something. */
const unit =
	/^ ?(?:mg|ml|kcal|kg|gram|km|euro|eur|%|keer|stuks|uur|per|x|minuten|punten|personen|mensen|dagen|jaar)(?!\p{L})/iu;
/** A further number behind the first one, written the same way. */
const nextNumber = String.raw`(?:\p{L}{0,5}[-.\/]?)?\d[\d.\/-]{2,14}\d`;
const longerNumber = String.raw`(?:\p{L}{1,3}[-.]?)?\d{4}[\d.\/-]{0,12}|\p{L}{1,3}[-.]?\d{2}[\d.\/-]{1,12}|\d{2,4}[-.]\d{2,4}[-.]?\d{1,6}`;

/** "personeelsnummer Anna 20931": a word in small letters is no prefix of the number behind it. */
function withoutName({ start, end, value }: LabelledValue): Span {
	return {
		start: start + (/^(?=\p{L}*\p{Ll})\p{L}{2,5} (?=\d)/u.exec(value)?.[0].length ?? 0),
		end
	};
}

/** A cell with a number and nothing else, below "medewerker" or "pt". */
const bareCode = /^(?!(?:19|20)\d\d$)(?:\p{L}{1,5}[-.]?)?\d[\d./-]{2,14}\d$/u;

/** Makes a recognizer for numbers that say nothing by themselves: their label says what they are. */
export function registerNumber(options: RegisterNumber): Recognizer {
	const labelled = labelPattern(options.labels, registerValue);
	const holders = options.nouns === undefined ? '' : String.raw`|(?:${options.nouns})\)`;
	const following = new RegExp(String.raw`(?:${options.labels})(?!\p{L})${holders}`, 'iuy');
	const noun = options.nouns === undefined ? undefined : labelPattern(options.nouns, longerNumber);
	const header = {
		test: (name: string): boolean =>
			options.columns.test(name) || registerOfHeader(name) === options.entity
	};
	const holder = { test: (name: string): boolean => registerOfHolder(name) === options.entity };
	return {
		entity: options.entity,
		priority: options.priority ?? 55,
		*find(source, earlier) {
			const found: Candidate[] = [];
			for (const value of withNext(source, labelledValues(source, labelled), nextNumber))
				if (isNumber(value.value)) found.push(withConfidence(withoutName(value), 0.9));
			found.push(...valuesBefore(source, following));
			if (noun)
				for (const value of labelledValues(source, noun))
					if (
						isNumber(value.value) &&
						!editionFor(source, unit).test(source.text.slice(value.end, value.end + 12))
					)
						found.push(withConfidence(value, 0.7));
			for (const { index: start, 0: value } of options.shapes
				? wordMatches(source, options.shapes)
				: []) {
				const candidate = { start, end: start + value.length, confidence: 0.75 };
				if (options.isShape?.(source, candidate) ?? true) found.push(candidate);
			}
			for (const cell of columnValues(source, header, /\d{2}/u))
				found.push(withConfidence(cell, 0.85));
			for (const cell of columnValues(source, holder, bareCode))
				found.push(withConfidence(cell, 0.8));
			found.push(
				...linkedNumbers(source, options.entity),
				...numbersInPaths(source, options.entity)
			);
			found.push(...writtenAlike(source, found));
			for (const candidate of found)
				if (options.concerns?.(source, candidate, earlier) ?? true) yield candidate;
		}
	};
}
