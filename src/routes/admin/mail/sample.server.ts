import { addDays } from '$lib/assignments';
import type { MailItem, MailKind, MailValues } from '$lib/mail';
import type { Language } from '$lib/server/db/schema';

const itemKinds: Readonly<Partial<Record<MailKind, MailItem['kind']>>> = {
	...{ assigned: 'assigned', renewal: 'renewal', content: 'content', overdue: 'overdue' }
};

/** Invented values for a preview; the modules are real ones. */
export function sampleValues(
	{ app, organisation, today }: App.Locals,
	{ kind, locale }: { readonly kind: MailKind; readonly locale: Language }
): MailValues {
	const { origin } = app.env;
	const [first, second] = [...app.catalogue].slice(0, 2).map(([id, { module }]) => ({
		title: module.locales[locale].intro.title,
		link: `${origin}/learn/${id}`
	}));
	const titles = [first, second].flatMap((module) => (module ? [module.title] : []));
	const isAccount = kind === 'invitation' || kind === 'password-reset';
	const isLate = kind === 'overdue';
	const items: readonly MailItem[] = [
		...(first
			? [{ ...first, dueOn: addDays(today, isLate ? -7 : 7), kind: itemKinds[kind] ?? 'reminder' }]
			: []),
		...(second ? [{ ...second, dueOn: addDays(today, 14), kind: 'reminder' } as const] : [])
	];
	return {
		...{
			name: 'Noor Testerink',
			organisation: organisation.name || 'Praktijk De Linde',
			items,
			today
		},
		link: `${origin}${isAccount ? '/invite/ABCDE-FGHJK-MNPQR-STUVW' : kind === 'escalation' ? '/hr' : '/learn'}`,
		// The contact of the organisation is for mistakes; questions about training go to HR.
		contact: null,
		expiresOn: addDays(today, kind === 'invitation' ? 14 : 2),
		people: [
			{ name: 'Daan Proefstra', department: 'Balie', titles, dueOn: addDays(today, -14) },
			{
				...{ name: 'Elif Voorbeeldsma', department: null, dueOn: addDays(today, -21) },
				titles: titles.slice(0, 1)
			}
		]
	};
}
