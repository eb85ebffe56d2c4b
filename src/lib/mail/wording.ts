import { daysBetween } from '../assignments/index.ts';
import type { Locale } from '../content/index.ts';
import type { MailItem, MailKind, MailValues } from './kinds.ts';

interface Wording {
	readonly tag: string;
	readonly hr: string;
	readonly tomorrow: string;
	readonly today: string;
	readonly by: (day: string) => string;
	readonly wasDue: (day: string) => string;
	readonly late: (days: number, day: string) => string;
	readonly why: Readonly<Partial<Record<MailItem['kind'], string>>>;
	readonly and: string;
	readonly others: (count: number) => string;
	readonly more: (count: number) => string;
	readonly employees: (count: number) => string;
	readonly validity: (day: string) => string;
	readonly validBriefly: string;
	readonly reason: (group: 'account' | 'learner' | 'escalation', organisation: string) => string;
	readonly questions: (contact: string) => string;
	readonly safety: (organisation: string) => string;
}

/** The words that are the same in every mail, whatever an organisation writes. */
export const wordings: Readonly<Record<Locale, Wording>> = {
	nl: {
		...{ tag: 'nl-NL', hr: 'HR', tomorrow: 'morgen', today: 'vandaag', and: ' en ' },
		by: (day) => `uiterlijk ${day}`,
		wasDue: (day) => `de uiterste dag was ${day}`,
		late: (days, day) =>
			`sinds ${days} ${days === 1 ? 'dag' : 'dagen'} te laat (de uiterste dag was ${day})`,
		why: { assigned: 'nieuw', renewal: 'herhaling', content: 'vernieuwd' },
		others: (count) => `${count} andere modules`,
		more: (count) => `en nog ${count} meer`,
		employees: (count) => `${count} ${count === 1 ? 'medewerker' : 'medewerkers'}`,
		validity: (day) => `De link werkt tot ${day}. Gebruik hem dus vóór die dag.`,
		validBriefly: 'De link werkt maar korte tijd.',
		reason: (group, organisation) =>
			`Je krijgt deze mail omdat ${
				{
					account: `er bij ${organisation} een account voor je is gemaakt`,
					learner: `je bij ${organisation} een training volgt`,
					escalation: `je bij ${organisation} leidinggevende bent of bij HR werkt`
				}[group]
			}.`,
		questions: (contact) => `Vragen? Stel ze aan ${contact}.`,
		safety: (organisation) =>
			`${organisation} vraagt je nooit per mail om een wachtwoord. De links in deze mail loggen je niet in: kijk waar een link heen gaat voordat je ergens inlogt.`
	},
	en: {
		...{ tag: 'en-GB', hr: 'HR', tomorrow: 'tomorrow', today: 'today', and: ' and ' },
		by: (day) => `by ${day}`,
		wasDue: (day) => `the due day was ${day}`,
		late: (days, day) => `${days} ${days === 1 ? 'day' : 'days'} late (the due day was ${day})`,
		why: { assigned: 'new', renewal: 'refresher', content: 'updated' },
		others: (count) => `${count} other modules`,
		more: (count) => `and ${count} more`,
		employees: (count) => `${count} ${count === 1 ? 'employee' : 'employees'}`,
		validity: (day) => `The link works until ${day}, so use it before that day.`,
		validBriefly: 'The link works for a short time only.',
		reason: (group, organisation) =>
			`You get this mail because ${
				{
					account: `an account was made for you at ${organisation}`,
					learner: `you are in training at ${organisation}`,
					escalation: `you are a manager or work in HR at ${organisation}`
				}[group]
			}.`,
		questions: (contact) => `Questions? Ask ${contact}.`,
		safety: (organisation) =>
			`${organisation} never asks for a password by mail. The links in this mail do not sign you in: look where a link leads before you sign in anywhere.`
	}
};

/** A day as people say it, such as "dinsdag 1 december"; with its year when that is another one. */
export function sayDay(day: string, locale: Locale, today: string): string {
	const date = new Date(`${day}T00:00:00Z`);
	const part = (options: Intl.DateTimeFormatOptions) =>
		new Intl.DateTimeFormat(wordings[locale].tag, { ...options, timeZone: 'UTC' }).format(date);
	const year = day.slice(0, 4) === today.slice(0, 4) ? [] : [day.slice(0, 4)];
	return [part({ weekday: 'long' }), date.getUTCDate(), part({ month: 'long' }), ...year].join(' ');
}

/** When something is due, seen from today: "uiterlijk morgen, dinsdag 1 december". */
export function sayDue(
	{ dueOn, isLate }: { readonly dueOn: string; readonly isLate: boolean },
	locale: Locale,
	today: string
): string {
	const words = wordings[locale];
	const day = sayDay(dueOn, locale, today);
	const days = daysBetween(today, dueOn);
	if (days < 0) return isLate ? words.late(-days, day) : words.wasDue(day);
	if (days === 0) return words.by(`${words.today}, ${day}`);
	return words.by(days === 1 ? `${words.tomorrow}, ${day}` : day);
}

/** The titles of one or two modules; of more, the first one and how many others. */
export function sayModules(titles: readonly string[], locale: Locale): string {
	const { and, others } = wordings[locale];
	const [first = '', second] = titles;
	if (second === undefined) return first;
	return `${first}${and}${titles.length === 2 ? second : others(titles.length - 1)}`;
}

/** What stands under every mail: why one gets it, whom to ask, and that no password is asked for. */
export function footerLines(
	kind: MailKind,
	locale: Locale,
	{ organisation, contact }: Pick<MailValues, 'organisation' | 'contact'>
): readonly string[] {
	const words = wordings[locale];
	const isAccount = kind === 'invitation' || kind === 'password-reset';
	const group = isAccount ? 'account' : kind === 'escalation' ? 'escalation' : 'learner';
	return [
		words.reason(group, organisation),
		words.questions(contact ?? words.hr),
		words.safety(organisation)
	];
}
