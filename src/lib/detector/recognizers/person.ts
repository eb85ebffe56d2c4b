import { editionFor } from '../alphabet.ts';
import type { Candidate, Recognizer } from '../finding.ts';
import { findDatedRows } from '../names/dated-rows.ts';
import { findNames, type FoundName } from '../names/find-names.ts';
import { familyFirst, isInstitution, namesInFields } from '../names/field-names.ts';
import { findNameLists } from '../names/name-lists.ts';
import { publicContextOf, type PublicContext } from '../names/public-context.ts';
import { firstKeyOf, thingNamesIn } from '../names/names-of-things.ts';
import { findRepeatedNames } from '../names/repeated-names.ts';
import { findSurnameColumns } from '../names/surname-columns.ts';
import type { SourceText } from '../source-text.ts';
import { wordMatches } from '../word-matches.ts';
import { matchesAnywhere } from '../text-search.ts';

const nameColumns =
	/^(?:(?:voor|achter|roep|volledige )?(?:naam|name)|(?:first|last|full) ?name|(?:naam|name) .{1,20}|.{1,15} ?(?:naam|name)|patient|client|klant|leerling|medewerker|werknemer|huurder|bewoner|eigenaar|houder|bestuurder|verzekerde|aanvrager|melder|behandelaar|mentor|ouder|deelnemer|speler|lid|kandidaat|student|cliente?|betrokkene|partij|contact(?:persoon)?|ontvanger|employee|customer|tenant)$/u;
const otherNames =
	/product|artikel|bedrijf|company|file|bestand|user|gebruiker|host|straat|plaats|domein|kolom|column|veld|field|tabel|table|project|item|merk|brand|functie/u;
const cellName =
	/^(?:v\/d |v\.d\. |van |de |der |den |ten |ter |el |'t )?\p{Lu}[\p{L}\p{M}.,'’ -]{1,50}$/u;

/** "Vries, J. de;44021": the way registers write names, at the start of a line or a cell. */
const reversed =
	/(?:^|[\n;\t|"] ?)(\p{Lu}[\p{L}'’-]{1,25}(?: ?- ?\p{Lu}[\p{L}'’-]{1,25})?, ?(?:\p{Lu}[a-z]?\. ?){1,5}(?:(?:van|de|der|den|ter|ten|el|al|op|het|'t|v\.?d\.?) ?){0,3})(?=[;\t|",:(\n]|$)/gu;

function* namesInTables(source: SourceText): Generator<Candidate> {
	for (const { header, value, start, end } of source.cells) {
		if (
			nameColumns.test(header) &&
			!otherNames.test(header) &&
			editionFor(source, cellName).test(value) &&
			!/^\p{Lu}{2,4}$/u.test(value) &&
			!isInstitution(value)
		)
			yield { start, end, confidence: 0.75 };
	}
}

/** Whole names in a question about public life, and all names in a story, are nobody's secret. */
function privateNames(names: readonly FoundName[], context: PublicContext): readonly FoundName[] {
	if (context === 'none') return names;
	if (context === 'story') return [];
	return names.filter(({ shape }) => shape.words.length + shape.initials < 2);
}

/** "H.K. uit team Zuid", "cliënt M.": initials stand for a name where a group or a role says whose. */
const bareInitials =
	/(?:\p{Lu}\. ?){2,4}(?= ?(?:uit|van|in) (?:team|groep|klas|afdeling|kamer|ploeg|unit|huis|mijn|onze|ons|de)(?!\p{L}))/gu;

/** "Verdachte M. el K.": what the press leaves of a name behind a role. */
const initialsOfRole =
	/(?<=(?:[Vv]erdachte|[Cc]li[eë]nte?|[Pp]ati[eë]nte?|[Bb]ewoner|[Ll]eerling|[Gg]etuige|[Ss]lachtoffer) )\p{Lu}\. ?(?:(?:van|de|der|den|el|al|ten|ter) ){0,2}\p{Lu}\.(?!\p{L})/gu;

function* initialsOnly(source: SourceText): Generator<Candidate> {
	for (const pattern of [bareInitials, initialsOfRole])
		for (const match of wordMatches(source, pattern))
			yield { start: match.index, end: match.index + match[0].trimEnd().length, confidence: 0.6 };
}

export const person: Recognizer = {
	entity: 'person',
	priority: 50,
	*find(source) {
		const all = findNames(source);
		const context = all.length === 0 ? 'none' : publicContextOf(source);
		const whole = privateNames(all, context);
		const things = thingNamesIn(source, whole);
		const names = whole.filter(({ shape }) => !things.has(firstKeyOf(source, shape.words)));
		yield* names;
		if (context === 'story') return;
		if (things.size === 0) yield* findNameLists(source);
		yield* findDatedRows(source);
		yield* findSurnameColumns(source);
		yield* initialsOnly(source);
		yield* findRepeatedNames(source, names);
		yield* namesInTables(source);
		yield* namesInFields(source);
		yield* familyFirst(source);
		for (const match of matchesAnywhere(source, reversed)) {
			const value = match[1] ?? '';
			const start = match.index + match[0].length - value.length;
			yield { start, end: start + value.trimEnd().length, confidence: 0.8 };
		}
	}
};
