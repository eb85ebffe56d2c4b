import { error } from '@sveltejs/kit';
import { m } from '$lib/paraglide/messages';
import { findLogo } from '$lib/server/organisation/organisation';
import type { RequestHandler } from './$types';

/** The organisation's logo. Another logo has another address, so a browser may keep it for good. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const logo = await findLogo(locals.app.db, params.hash);
	if (logo === null) error(404, m.error_404_title());
	return new Response(new Uint8Array(logo.bytes), {
		headers: {
			'Content-Type': logo.type,
			// Private: the answer to somebody who is signed in renews their cookie.
			'Cache-Control': 'private, max-age=31536000, immutable',
			'Content-Security-Policy': "default-src 'none'; sandbox"
		}
	});
};
