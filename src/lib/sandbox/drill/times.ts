import { getLocale } from '$lib/paraglide/runtime';
import { m } from '$lib/paraglide/messages';
import { drillZone } from '$lib/scenarios';

const languageTags = { nl: 'nl-NL', en: 'en-GB' } as const;

/** A simulated instant in full, such as “vrijdag 5 juni 2026 om 16:30”. */
export function formatInstant(instantMs: number): string {
	return new Intl.DateTimeFormat(languageTags[getLocale()], {
		dateStyle: 'full',
		timeStyle: 'short',
		timeZone: drillZone
	}).format(instantMs);
}

/** Day and time, short enough for a line: “ma 8 juni 16:30”. */
export function formatShortInstant(instantMs: number): string {
	return new Intl.DateTimeFormat(languageTags[getLocale()], {
		weekday: 'short',
		day: 'numeric',
		month: 'long',
		hour: '2-digit',
		minute: '2-digit',
		timeZone: drillZone
	}).format(instantMs);
}

/** Minutes as “71 uur en 15 min”. */
export function formatMinutes(minutes: number): string {
	const whole = Math.max(0, Math.floor(minutes));
	const [hours, rest] = [Math.floor(whole / 60), whole % 60];
	if (hours === 0) return m.drill_minutes({ minutes: rest });
	if (rest === 0) return m.drill_hours({ hours });
	return m.drill_hours_minutes({ hours, minutes: rest });
}
