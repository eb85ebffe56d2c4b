import type { Locale } from '../content/index.ts';
import type { MailValues } from './kinds.ts';
import type { Placeholder } from './placeholders.ts';
import { oneLine } from './values.ts';
import { sayDay, sayModules, wordings } from './wording.ts';

/** What stands in a line of text for each placeholder; lists are summarised there. */
export function lineValues(
	values: MailValues,
	locale: Locale
): Readonly<Record<Placeholder, string>> {
	const words = wordings[locale];
	const { items, people, expiresOn, today } = values;
	const modules = sayModules([...new Set(items.map(({ title }) => oneLine(title)))], locale);
	const number = words.employees(people.length);
	// A link that ends today has no day before which it could be used.
	const hasDay = expiresOn !== null && expiresOn > today;
	return {
		name: oneLine(values.name),
		organisation: oneLine(values.organisation),
		contact: oneLine(values.contact ?? words.hr),
		link: oneLine(values.link),
		validity: hasDay ? words.validity(sayDay(expiresOn, locale, today)) : words.validBriefly,
		...{ modules, items: modules, number, people: number }
	};
}
