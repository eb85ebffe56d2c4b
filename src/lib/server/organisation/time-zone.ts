/**
 * The IANA name of a time zone as the platform writes it, for any way of writing it; null for what
 * is no zone. A fixed distance such as `+01:00` is refused: it knows no summer time.
 */
export function canonicalTimeZone(name: string): string | null {
	if (!/^[a-z]/iu.test(name)) return null;
	try {
		return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
	} catch {
		return null;
	}
}

/** Every zone that the platform knows by name, to choose from. */
export function listTimeZones(): readonly string[] {
	return Intl.supportedValuesOf('timeZone');
}
