import { getLocale } from '$lib/paraglide/runtime';

const languageTags = { nl: 'nl-NL', en: 'en-GB' } as const;

/** A calendar day in full, such as “12 december 2026”. */
export function formatDay(day: string): string {
	return new Intl.DateTimeFormat(languageTags[getLocale()], {
		dateStyle: 'long',
		timeZone: 'UTC'
	}).format(new Date(`${day}T00:00:00Z`));
}

/** A calendar day in a table, such as “12-12-2026”. */
export function formatShortDay(day: string): string {
	return new Intl.DateTimeFormat(languageTags[getLocale()], {
		day: '2-digit',
		month: '2-digit',
		year: 'numeric',
		timeZone: 'UTC'
	}).format(new Date(`${day}T00:00:00Z`));
}

/** An instant, to the minute, in the organisation's zone. */
export function formatMoment(instant: string, timeZone: string): string {
	return new Intl.DateTimeFormat(languageTags[getLocale()], {
		dateStyle: 'medium',
		timeStyle: 'short',
		timeZone
	}).format(new Date(instant));
}
