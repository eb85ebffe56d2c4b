import { sql } from 'drizzle-orm';
import { calendarDay } from '../../assignments/index.ts';
import {
	calendarOf,
	renderMail,
	type LatePerson,
	type MailKind,
	type MailValues,
	type RenderedMail
} from '../../mail/index.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Db } from '../db/client.ts';
import type { Language } from '../db/schema.ts';
import { cycleChangedAt } from './calendar-feed.ts';
import type { ClaimedMail, MailRow } from './claim.ts';
import { cycleLines, urgentKind, type CycleLine, type CycleNews } from './items.ts';
import { isInMail, isNews } from './news.ts';
import { readMailTexts } from './texts.ts';

/** What a mail needs to know about the installation. */
export interface MailSite {
	/** `https://host`, for links. */
	readonly origin: string;
	readonly organisation: string;
	/** Whom people may ask; null: HR. */
	readonly contact: string | null;
	readonly timeZone: string;
	readonly catalogue: Catalogue;
}

export interface ComposedMail extends RenderedMail {
	readonly kind: MailKind;
	/** A calendar file with the due days; null: there are none. */
	readonly calendar: string | null;
}

/** Makes the text of a mail from what is true on a day. Without `access` the link has no code. */
export async function composeMail(
	db: Db,
	mail: MailRow & Partial<Pick<ClaimedMail, 'access'>>,
	{ site, today }: { readonly site: MailSite; readonly today: string }
): Promise<ComposedMail> {
	const { origin, organisation, contact, timeZone } = site;
	const { purpose, language: locale, access } = mail;
	const lines = purpose === 'training' ? cycleLines(await readNews(db, mail.id, today), today) : [];
	const titleOf = (module: string) =>
		site.catalogue.get(module)?.module.locales[locale].intro.title ?? module;
	const people =
		purpose === 'escalation' ? await readLatePeople(db, mail.id, { titleOf, today }) : [];
	const kind = purpose === 'training' ? urgentKind(lines) : purpose;
	const items = lines.map((line) => ({
		...{ title: titleOf(line.module), dueOn: line.dueOn, kind: line.kind },
		link: `${origin}/learn/${line.module}`
	}));
	const values: MailValues = {
		...{ name: mail.name, organisation, contact, items, people, today },
		link: origin + pathOf(mail, access?.code),
		expiresOn: access ? calendarDay(access.expiresAt.getTime(), timeZone) : null
	};
	const text = (await readMailTexts(db, locale))[kind];
	const calendar = lines.length === 0 ? null : makeCalendar(lines, { site, locale, titleOf });
	return { ...renderMail({ kind, locale, text, values }), kind, calendar };
}

/** The page that a mail opens. None of them signs anybody in. */
function pathOf({ purpose, isHr }: MailRow, code: string | undefined): string {
	if (purpose === 'training') return '/learn';
	if (purpose === 'escalation') return isHr ? '/hr?status=overdue' : '/manage';
	return `/invite/${code ?? '…'}`;
}

function readNews(db: Db, mailId: number, today: string): Promise<CycleNews[]> {
	return db.all<CycleNews>(sql`
		select e.id as enrollmentId, e.module, outbox.kind, e.due_on as dueOn,
			e.late_after as lateAfter, ${cycleChangedAt} as changedAt
		from outbox join enrollment e on e.id = outbox.enrollment_id
		where outbox.mail_id = ${mailId} and ${isNews(today)}
		order by e.due_on, e.module, outbox.id`);
}

async function readLatePeople(
	db: Db,
	mailId: number,
	{ titleOf, today }: { titleOf: (module: string) => string; today: string }
): Promise<readonly LatePerson[]> {
	const rows = await db.all<Omit<LatePerson, 'titles'> & { readonly modules: string }>(sql`
		select late.name, d.name as department, json_group_array(e.module) as modules,
			min(e.due_on) as dueOn
		from mail join outbox on ${isInMail} join enrollment e on e.id = outbox.enrollment_id
			join user late on late.id = e.user_id left join department d on d.id = late.department_id
		where mail.id = ${mailId} and ${isNews(today)}
		group by late.id order by d.name, late.name, late.id`);
	return rows.map(({ modules, ...person }) => {
		const ids: unknown = JSON.parse(modules);
		const known = Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
		return { ...person, titles: known.toSorted().map(titleOf) };
	});
}

function makeCalendar(
	lines: readonly CycleLine[],
	input: {
		readonly site: MailSite;
		readonly locale: Language;
		readonly titleOf: (module: string) => string;
	}
): string {
	const { site, locale, titleOf } = input;
	return calendarOf({
		...{ name: site.organisation, domain: new URL(site.origin).hostname, locale },
		items: lines.map(({ enrollmentId, module, dueOn, changedAt }) => ({
			...{ id: enrollmentId, title: titleOf(module), dueOn },
			...{ link: `${site.origin}/learn/${module}`, changedAt: new Date(changedAt) }
		}))
	});
}
