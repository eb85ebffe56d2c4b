import { error, redirect } from '@sveltejs/kit';
import { m } from '$lib/paraglide/messages';
import { requireUser } from '$lib/server/auth/guard';
import { assetAddress } from '$lib/server/catalogue/assets';
import type { RequestHandler } from './$types';

/** Lessons name their figures by module and file; the file itself has a hash in its name. */
export const GET: RequestHandler = ({ locals, params }) => {
	requireUser(locals);
	const address = assetAddress(params.module, params.file);
	if (address === undefined) error(404, m.error_404_title());
	redirect(307, address);
};
