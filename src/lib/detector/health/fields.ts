import type { Span } from '../finding.ts';
import { columnFacts } from '../beside-names.ts';
import type { SourceText } from '../source-text.ts';
import { wordMatches } from '../word-matches.ts';

const labels = String.raw`(?:diagnose|diagnosis|dx|aandoening(?:en)?|allergie(?:ën|en|s)?|allerg(?:y|ies)|medicatie|medicijnen|medication|meds|ziektebeeld|hulpmiddel(?:en)?|ingreep|opnamereden|reden (?:van )?(?:opname|verzuim|ziekmelding|ziekteverzuim)|verzuimreden|hoofdklacht|symptomen|symptoms|beperking(?:en)?|lichamelijke beperking(?:en)?|tx|conditions?|medical conditions?|presenting complaint|pmh|past medical history|voorgeschiedenis|vg|letsel|injury|blessure)`;
/** Values that say nothing, or that go on as a sentence. */
const blank = String.raw`(?!(?:geen|nee|ja|nvt|n\.v\.t|onbekend|none|no|nil|yes|unknown|n\/a|niet|nog|zie|volgt|wordt|is|was|zijn|in|invullen|dit|dat|de|het|hij|zij|ze|wij|we|u|ik|deze|see|the|to|tbc|nkda|blanco)(?!\p{L}))`;
/** A field of a form: "Diagnose: X", "Tx = Y". The value is the last group. */
const field = new RegExp(
	String.raw`${labels}["')]? ?[:=] ?["'(]?${blank}(\p{L}[\p{L}\p{M}\d '’()/-]{2,40})`,
	'giu'
);
const headers =
	/^(?:diagnose|diagnoses|diagnosis|aandoening|aandoeningen|allergie|allergieen|allergy|medicatie|medicijn|medicijnen|med|medication|ziekte|beperking|symptomen|symptoms|condition|conditions|verzuimreden|reden verzuim|letsel|injury|blessure)$/u;

/** What is filled in behind "Diagnose:" or under such a header, whatever its words are. */
export function* healthFields(source: SourceText): Generator<Span> {
	for (const match of wordMatches(source, field)) {
		const value = (match[1] ?? '').trimEnd();
		const start = match.index + match[0].indexOf(value, match[0].search(/[:=]/u));
		yield { start, end: start + value.length };
	}
	yield* columnFacts(source, headers);
}
