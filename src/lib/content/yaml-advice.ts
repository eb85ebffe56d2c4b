import type { Worded } from './types.ts';

/** What to do about a mistake in YAML, by the code of the YAML library. */
const advice: Readonly<Record<string, Worded>> = {
	BAD_DQ_ESCAPE: {
		nl: 'Deze "\\" mag hier niet: zet de tekst tussen enkele aanhalingstekens.',
		en: 'This "\\" may not stand here: put the text between single quotes.'
	},
	BAD_INDENT: {
		nl: 'Deze regel springt anders in dan de regels ervoor, of een haakje is niet gesloten: zet gelijke sleutels recht onder elkaar en sluit elke "[" en "{".',
		en: 'This line is indented differently from those above, or a bracket is open: align the keys and close every "[" and "{".'
	},
	BAD_SCALAR_START: {
		nl: 'Een tekst mag niet met dit teken beginnen: zet de tekst tussen aanhalingstekens.',
		en: 'A text may not begin with this character: put the text between quotes.'
	},
	BLOCK_AS_IMPLICIT_KEY: {
		nl: 'Zet een tekst met een dubbele punt tussen aanhalingstekens.',
		en: 'Put a text with a colon between quotes.'
	},
	DUPLICATE_KEY: {
		nl: 'Deze sleutel is er al: haal er één weg.',
		en: 'This key is there already: remove one.'
	},
	MISSING_CHAR: {
		nl: 'Er ontbreekt hier een teken: sluit elk aanhalingsteken en zet achter elke sleutel een dubbele punt en een spatie.',
		en: 'A character is missing here: close every quote, and write a colon and a space behind every key.'
	},
	MULTILINE_IMPLICIT_KEY: {
		nl: 'Schrijf een sleutel en de dubbele punt op één regel, met een spatie achter de dubbele punt.',
		en: 'Write a key and its colon on one line, with a space behind the colon.'
	},
	MULTIPLE_DOCS: {
		nl: 'Er staat een regel "---" te veel: haal die weg.',
		en: 'There is a line of "---" too many: remove it.'
	},
	TAB_AS_INDENT: {
		nl: 'Spring in met spaties, niet met tabs.',
		en: 'Indent with spaces, not with tabs.'
	},
	TAG_RESOLVE_FAILED: {
		nl: 'Een waarde mag niet met "!" beginnen: zet de tekst tussen aanhalingstekens.',
		en: 'A value may not begin with "!": put the text between quotes.'
	},
	UNEXPECTED_TOKEN: {
		nl: 'Dit past hier niet: zet een tekst met leestekens tussen aanhalingstekens en elke "- " op een eigen regel.',
		en: 'This does not fit here: put a text with punctuation between quotes, and every "- " on a line of its own.'
	}
};

/** Our own advice; for a rare mistake what the YAML library says, which is English only. */
export function yamlAdvice(code: string, said: string): Worded {
	return (
		advice[code] ?? {
			nl: `De YAML klopt hier niet; de lezer meldt: "${said}".`,
			en: `The YAML is not right here; its reader says: "${said}".`
		}
	);
}
