import { createHash } from 'node:crypto';
import { calendarOf } from '$lib/mail';
import { m } from '$lib/paraglide/messages';
import { readCalendarFeed } from '$lib/server/mail/calendar-feed';
import type { RequestHandler } from './$types';

/** Somebody's due days for a calendar program, which has no cookie: the address is all it needs to know. */
export const GET: RequestHandler = async ({ locals, params, request }) => {
	const { db, env, catalogue } = locals.app;
	const { today, organisation } = locals;
	const feed = await readCalendarFeed(db, { token: params.token, today, isDemo: env.isDemo });
	// One answer for unknown, ended and left.
	if (feed === null) return new Response('Not found', { status: 404, headers: { ...privately } });
	const { language: locale, cycles } = feed;
	const calendar = calendarOf({
		name: m.calendar_name({ app: organisation.name || 'Promptwijs' }, { locale }),
		...{ domain: new URL(env.origin).hostname, locale },
		items: cycles.flatMap(({ module, ...cycle }) => {
			const title = catalogue.get(module)?.module.locales[locale].intro.title;
			return title === undefined
				? []
				: [{ ...cycle, title, link: `${env.origin}/learn/${module}` }];
		})
	});
	const etag = `"${createHash('sha256').update(calendar).digest('base64url')}"`;
	const headers = { ...privately, etag };
	if (request.headers.get('if-none-match') === etag)
		return new Response(null, { status: 304, headers });
	return new Response(calendar, {
		headers: {
			...headers,
			'content-type': 'text/calendar; charset=utf-8',
			'content-disposition': 'inline; filename="training.ics"'
		}
	});
};

const privately = { 'cache-control': 'private, no-cache' } as const;
