import { Editions } from './alphabet.ts';
import type { Candidate, Span } from './finding.ts';
import type { SourceText } from './source-text.ts';
import { startsWith, wordMatches } from './word-matches.ts';

export interface LabelledValue extends Span {
	readonly value: string;
}

/** A number in some register: digits with an optional letter prefix, grouped by single separators. */
export const registerValue = String.raw`(?:(?:\p{L}{1,5}[-\/. ]?)?\d(?:[-\/. ]?\d|[-\/]?\p{L}(?=[-\/\d\s,;.)]|$)){2,17}|(?=\p{L}{0,8}[-\/.]?\p{L}{0,4}\d)[\p{L}\d](?:[-\/.]?[\p{L}\d]){3,23})`;

const numberWord = String.raw`(?:[ ,(_-]{0,2}(?:(?:met|onder|with|under)(?: het| the)? )?(?:nummers?|nrs?|no|numbers?|num|code|id|kenmerk|#)(?!\p{L})\.?)?`;
/** "klantnummers 88102394 en 88102395": the plural of a label that has none of its own. */
const plural = String.raw`(?:s(?!\p{L}))?`;
/** "het klantnummer van mijn moeder is 88102394": whose number it is, when the label says that it is a number. */
const ofWhom = String.raw`(?:(?<=nummer|nr|nr\.|number|kenmerk|code|[ -_]id) (?:van|of|for|voor) (?:[\p{L}.'’-]{1,20},? ){0,4}[\p{L}.'’-]{1,20},?(?=:| is | luidt ))?`;
const filler = String.raw`(?:[\s.:#=()"'\u2019>|-]{0,4}|[ .:_]{5,40})(?:(?:is|was|luidt|wordt|werd)(?: nu| dus)?[ :]{1,2})?`;

/**
 * A pattern for "label, perhaps 'nummer', perhaps 'is', value". The value is the last and only group,
 * so that its offset follows from the end of the match.
 */
export function labelPattern(labels: string, value: string): RegExp {
	const pattern = new RegExp(
		String.raw`(?:${labels})${plural}${numberWord}${ofWhom}${filler}(${value})(?![\p{L}\p{N}])`,
		'giu'
	);
	startsWith(pattern, labels);
	return pattern;
}

export function* labelledValues(source: SourceText, pattern: RegExp): Generator<LabelledValue> {
	for (const match of wordMatches(source, pattern)) {
		const value = match[1] ?? match[0];
		const end = match.index + match[0].length;
		yield { start: end - value.length, end, value };
	}
}

const between = String.raw`(?: en | and | of | or |, ?| ?/ ?|; ?| & )`;
const nextPatterns = new Map<string, Editions>();
const shapeOf = (value: string): string => value.replace(/\d/gu, '9').replace(/\p{L}/gu, 'a');

/** One label for several values: "IMEI 990456661151726 en 995582840176303"; the next ones are written like the first. */
export function* withNext(
	source: SourceText,
	found: Iterable<LabelledValue>,
	format: string
): Generator<LabelledValue> {
	const editions =
		nextPatterns.get(format) ??
		new Editions(String.raw`${between}(${format})(?![\p{L}\p{N}])`, 'iuy');
	nextPatterns.set(format, editions);
	const next = editions.for(source);
	for (const first of found) {
		yield first;
		const shape = shapeOf(first.value);
		next.lastIndex = first.end;
		for (let match = next.exec(source.text); match; match = next.exec(source.text)) {
			const value = match[1] ?? '';
			const end = match.index + match[0].length;
			if (shapeOf(value) !== shape) break;
			yield { start: end - value.length, end, value };
			next.lastIndex = end;
		}
	}
}

const headersBySource = new WeakMap<SourceText, ReadonlySet<string>>();

/** The distinct headers of all tables: dozens of recognizers ask about them. */
function headersIn(source: SourceText): ReadonlySet<string> {
	const known = headersBySource.get(source);
	if (known) return known;
	const headers = new Set(source.cells.map(({ header }) => header));
	headersBySource.set(source, headers);
	return headers;
}

/** Values below a table header that matches. */
export function* columnValues(
	source: SourceText,
	header: Pick<RegExp, 'test'>,
	value: RegExp
): Generator<LabelledValue> {
	if (source.cells.length === 0) return;
	const wanted = new Set<string>();
	for (const name of headersIn(source)) if (header.test(name)) wanted.add(name);
	if (wanted.size === 0) return;
	for (const cell of source.cells)
		if (wanted.has(cell.header) && value.test(cell.value)) yield cell;
}

export const withConfidence = (span: Span, confidence: number): Candidate => ({
	start: span.start,
	end: span.end,
	confidence
});

export const digitsIn = (value: string): string => value.replace(/\D/gu, '');
