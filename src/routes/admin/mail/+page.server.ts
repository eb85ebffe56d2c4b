import { mailKinds } from '$lib/mail';
import { m } from '$lib/paraglide/messages';
import { requireRole } from '$lib/server/auth/guard';
import { languages } from '$lib/server/db/schema';
import { listChangedMailTexts } from '$lib/server/mail/texts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	requireRole(locals, 'hr', 'admin');
	const changed = await listChangedMailTexts(locals.app.db);
	return {
		title: m.mail_texts_title(),
		mails: mailKinds.map((kind) => ({
			kind,
			texts: languages.map((locale) => ({
				locale,
				isAdapted: changed.some(
					(text) => text.isAdapted && text.kind === kind && text.locale === locale
				)
			}))
		}))
	};
};
