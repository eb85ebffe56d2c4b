const placeholder =
	/^(?:[<[{$%*#.…_x-]|changeme|change_me|your|jouw|uw|my|mijn|xxx|example|voorbeeld|secret$|password$|wachtwoord$|test$|admin$|root$|postgres$|mysql$|guest$|demo$|default$|process\.|os\.|env|null|none|true|false|undefined|string|required|minimaal|minstens|minimum|at least|vergeten|kwijt|gewijzigd|reset|(?:volgt|onbekend|unknown|geheim|zie|staat|input|value|config|params|args|self|this|settings|niet|geen|via|per)(?![\p{L}\p{N}]))/iu;
/** A name or a call in code instead of the secret itself: "API_KEY}", "getpass.getpass". */
const reference =
	/^(?:[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|[a-z_$][\p{L}_]*(?:\.[\p{L}_]+)+|config\[.*)[\])}]{0,3}$/u;
const strongCharacter = /\d|[^\p{L}\p{N}]/u;
const numericLabel =
	/^(?:pin|puk|otp|[\p{L}\d-]{2,16} ?code|(?:je|jouw|uw|your) (?:eenmalige )?code|cijferslot|hangslot|sleutelkluis|key ?safe|lockbox|code|deur|kluis|poort|slot|hek|alarm|garage|cv|cc)/iu;

/** "Snoek+Baars=Vis": words joined by marks that no sentence has. */
const marks = /^\p{L}{2,20}[!@#$%^&*+=_]\p{L}{2,20}[!@#$%^&*+=_]/u;

/** A mixture that nobody writes but as a password: letters with digits, and a capital or a mark in it. */
export const isStrong = (value: string): boolean =>
	value.length >= 7 &&
	/\d/u.test(value) &&
	/\p{L}{3}/u.test(value) &&
	(/[!@#$%^&*?+=_]/u.test(value) ||
		/\p{Ll}.{0,40}\p{Lu}|\p{Lu}.{0,40}\p{Ll}/u.test(value) ||
		/^\p{Lu}{6,}\d/u.test(value)) &&
	!placeholder.test(value) &&
	!/^(?:https?|www\.)|[@].{1,60}\.\p{L}{2,}$|^\p{L}{1,4}[-/]\d{2,12}$/iu.test(value);

/** Is this the value of a label, and not a word of the sentence? `connector` is the label with what joins it to the value. */
export function isSecret(value: string, connector: string): boolean {
	if (placeholder.test(value) || reference.test(value)) return false;
	// "primary key: klant_id"
	if (/^key/iu.test(connector) && !/\d/u.test(value)) return false;
	// "SELECT password … WHERE id=12345", "wifi KPN-2.4GHz", "cijferslot 4-cijferig"
	if (/\bid\s?=\s?$/iu.test(connector) || /\d(?:ghz|mbit|mbps)|^\d-\p{L}{4}/iu.test(value))
		return false;
	if (/\($/u.test(connector)) return isStrong(value);
	const trimmed = value.replace(/[.,:!?]{1,3}$/u, '');
	if (trimmed.length < 3) return false;
	const explicit = /[:=]|\b(?:is|was|luidt|wordt|werd|blijft)\b/u.test(connector);
	// "pincode app 40713": words between label and value.
	const distant =
		!explicit &&
		/\p{L} \p{L}/u.test(connector.trim()) &&
		!/(?:code|sleutel|key|token|woord) $/iu.test(connector);
	if (/^(?:\d+|\d{3}[ -]\d{3}|\d(?: \d)+)#?$/u.test(trimmed)) {
		if (/^wi-?fi/iu.test(connector) && trimmed.length < 8) return false;
		if (!numericLabel.test(connector) && (distant || !explicit)) return false;
		if (distant && /^(?:19|20)\d\d$/u.test(trimmed)) return false;
		return trimmed.length <= 10 && (explicit || trimmed.length >= 4 || /^c[vc]/iu.test(connector));
	}
	if (/^\d+(?:[,.%]\d*)?$/u.test(trimmed) || /^\d{1,2}[-/.]\d{1,2}[-/.]/u.test(trimmed))
		return false;
	if (distant) return /\d/u.test(trimmed) && /\p{L}{2}/u.test(trimmed) && trimmed.length >= 6;
	if (strongCharacter.test(trimmed.slice(0, -1)) && /\p{L}|\d/u.test(trimmed))
		return explicit || (/\d/u.test(trimmed) && trimmed.length >= 4) || marks.test(trimmed);
	return explicit && /[:=]/u.test(connector) && trimmed.length >= 5;
}
