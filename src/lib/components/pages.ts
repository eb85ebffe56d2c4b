import { m } from '$lib/paraglide/messages';

/** The pages of the main navigation, by their address. */
export type PageId = '/learn' | '/hr' | '/manage' | '/author' | '/audit' | '/admin';

export const pageNames: Readonly<Record<PageId, () => string>> = {
	'/learn': m.nav_learn,
	'/hr': m.nav_hr,
	'/manage': m.nav_manage,
	'/author': m.nav_author,
	'/audit': m.nav_audit,
	'/admin': m.nav_admin
};
