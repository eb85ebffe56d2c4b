import type { Locale } from '../content/index.ts';
import type { MailKind, MailValues } from './kinds.ts';
import type { Placeholder } from './placeholders.ts';
import { oneLine } from './values.ts';
import { sayDay, sayModules, wordings } from './wording.ts';

/** What stands in a line of text for each placeholder; lists are summarised there. */
export function lineValues(
	kind: MailKind,
	values: MailValues,
	locale: Locale
): Readonly<Record<Placeholder, string>> {
	const words = wordings[locale];
	const { items, people, expiresOn, today } = values;
	// A mail may list more than it is about: “the due day has passed” names only what is late.
	const meant = items.filter((item) => item.kind === kind);
	const titles = (meant.length > 0 ? meant : items).map(({ title }) => oneLine(title));
	const modules = sayModules([...new Set(titles)], locale);
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
