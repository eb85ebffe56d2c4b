import { editionFor } from './alphabet.ts';
import type { Candidate } from './finding.ts';
import { registerValue } from './labelled.ts';
import type { SourceText } from './source-text.ts';
import { wordMatches } from './word-matches.ts';

/** Lets a number end with a digit or capital, and drops the year that only looks like one. "KX7Q2M" is one of an airline. */
export const isNumber = (value: string): boolean =>
	(/\d{2}|\d[-/. ]\d/u.test(value) || /^(?=.*\d.*\d)[A-Z\d]{6}$/u.test(value)) &&
	!/^(?:\p{L}{1,5} )?(?:19|20)\d\d(?:[-/](?:19|20)\d\d)?$/u.test(value) &&
	!/^(?:\p{L}{2,5} )?[0-3]?\d([-/.])[01]?\d\1(?:19|20)\d\d$/u.test(value);

const valueBefore = new RegExp(String.raw`(?<![\p{L}\p{N}])(${registerValue}),? $`, 'iu');
const longestValue = 28;
/** What stands between a number and the label behind it: "88102394 is mijn klantnummer", "88102394 (klantnummer)". */
const announcer =
	/(?:(?:(?:dat|dit|that) )?is (?:dus )?(?:mijn|uw|haar|zijn|het|je|jouw|hun|my|her|his|your|the) |(?:staat|hebben (?:we|ze)|heb ik)(?: hier| daar)? als |\()/giu;

interface Announced extends Candidate {
	/** Where the label would start. */
	readonly labelAt: number;
}

function* readAnnounced(source: SourceText): Generator<Announced> {
	for (const match of wordMatches(source, announcer)) {
		const from = Math.max(0, match.index - longestValue);
		const found = editionFor(source, valueBefore).exec(source.text.slice(from, match.index))?.[1];
		// "uren van 20931 (personeelsnr)": a word of the sentence is no prefix.
		const value = found?.slice(found.lastIndexOf(' ') + 1);
		if (value === undefined || !isNumber(value) || /\d \S*$/u.test(found ?? '')) continue;
		const end = match.index - (source.text.charAt(match.index - 2) === ',' ? 2 : 1);
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

/** Numbers whose label stands behind them; `label` is sticky and matches where the label would start. */
export function* valuesBefore(source: SourceText, label: RegExp): Generator<Candidate> {
	for (const { labelAt, ...value } of announcedIn(source)) {
		const edition = editionFor(source, label);
		edition.lastIndex = labelAt;
		if (edition.test(source.text)) yield value;
	}
}
