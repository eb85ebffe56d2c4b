import { editionFor } from './alphabet.ts';
import { isPersonNoun } from './age-context.ts';
import type { Candidate } from './finding.ts';
import { isProfession } from './names/professions.ts';
import { indexFrom, placesOf, tokenAt, type SourceText } from './source-text.ts';
import { Kept } from './kept.ts';

const oldest = 115;
export const isAge = (value: string): boolean =>
	/^\p{L}/u.test(value) || (Number(value) > 0 && Number(value) <= oldest);

const beforeNoun =
	/(?:[(,]|(?<!\p{L})(?:van|is|was|wordt))(?: (?:nu|pas|inmiddels|al|net|bijna|ongeveer|circa))?\s?$/u;
const closes =
	/^(?:[),;](?!\d)| ?(?:jr|j|jaar|y)(?!\p{L})[),;.]?|\.(?!\d)|$| (?:en|and|die|met|with|uit|zonder|heeft|wil|kan|zoekt|woont|who|has)(?!\p{L}))/u;

const unit = /^ ?(?:jaar|jr)(?!\p{L})/u;

const smallNumbers = new Kept(({ kind, key }) => kind === 'number' && key.length <= 3);

/** "buurvrouw (91)", "sollicitant, 55,", "een asielzoeker van 17": a number behind whoever somebody is. */
export function* behindNouns(source: SourceText): Generator<Candidate> {
	for (const place of placesOf(source, smallNumbers)) {
		const { start, end } = tokenAt(source, place);
		if (!isAge(source.text.slice(start, end))) continue;
		const lead = editionFor(source, beforeNoun).exec(
			source.text.slice(Math.max(0, start - 20), start)
		)?.[0];
		if (lead === undefined || !editionFor(source, closes).test(source.text.slice(end, end + 12)))
			continue;
		const noun = tokenAt(source, indexFrom(source, start - lead.length) - 1);
		const adjoins = start - lead.length - noun.end <= 1;
		const inBrackets = lead.startsWith('(');
		// "collega, 3 dagen": small numbers count something.
		if (!inBrackets && end - start < 2) continue;
		if (noun.kind === 'word' && adjoins && (isPersonNoun(noun.key) || isProfession(noun.key)))
			yield {
				start,
				end: end + (unit.exec(source.text.slice(end, end + 8))?.[0].length ?? 0),
				confidence: inBrackets ? 0.75 : 0.65
			};
	}
}
