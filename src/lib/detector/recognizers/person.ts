import type { Candidate, Recognizer } from '../finding.ts';
import { findNames } from '../names/find-names.ts';
import { findRepeatedNames } from '../names/repeated-names.ts';
import { institutionEndings, institutions } from '../names/words.ts';
import type { SourceText } from '../source-text.ts';
import { fold } from '../tokens.ts';

const nameColumns =
	/^(?:(?:voor|achter|roep|volledige )?(?:naam|name)|(?:first|last|full) ?name|(?:naam|name) .{1,20}|.{1,15} ?(?:naam|name)|patient|client|klant|leerling|medewerker|werknemer|huurder|bewoner|student|cliente?|betrokkene|partij|contact(?:persoon)?|ontvanger|employee|customer|tenant)$/u;
const otherNames =
	/product|artikel|bedrijf|company|file|bestand|user|gebruiker|host|straat|plaats|domein|kolom|column|veld|field|tabel|table|project|item|merk|brand|functie/u;
const cellName =
	/^(?:v\/d |v\.d\. |van |de |der |den |ten |ter |el |'t )?\p{Lu}[\p{L}\p{M}.,'’ -]{1,50}$/u;

/** "Vries, J. de;44021": the way registers write names, at the start of a line or a cell. */
const reversed =
	/(?<=^|[\n;\t|"] ?)\p{Lu}[\p{L}'’-]{1,25}(?: ?- ?\p{Lu}[\p{L}'’-]{1,25})?, ?(?:\p{Lu}[a-z]?\. ?){1,5}(?:(?:van|de|der|den|ter|ten|el|al|op|het|'t|v\.?d\.?) ?){0,3}(?=[;\t|",:(\n]|$)/gu;

const isInstitution = (value: string): boolean =>
	fold(value)
		.split(/[^\p{L}]+/u)
		.some((word) => institutions.has(word) || institutionEndings.has(word));

function* namesInTables(source: SourceText): Generator<Candidate> {
	for (const { header, value, start, end } of source.cells) {
		if (
			nameColumns.test(header) &&
			!otherNames.test(header) &&
			cellName.test(value) &&
			!isInstitution(value)
		)
			yield { start, end, confidence: 0.75 };
	}
}

export const person: Recognizer = {
	entity: 'person',
	priority: 50,
	*find(source) {
		const names = findNames(source);
		yield* names;
		yield* findRepeatedNames(source, names);
		yield* namesInTables(source);
		for (const match of source.text.matchAll(reversed))
			yield { start: match.index, end: match.index + match[0].trimEnd().length, confidence: 0.8 };
	}
};
