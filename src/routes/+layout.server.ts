import { getLocale } from '$lib/paraglide/runtime';
import { navigationFor } from '$lib/server/auth/navigation';
import type { Organisation } from '$lib/server/organisation/organisation';
import type { LayoutServerLoad } from './$types';

/** What everybody may see of it, visitors included. */
function showOrganisation({ name, language, isSmall, contactKind, contact, logo }: Organisation) {
	return {
		...{ name, language, isSmall },
		contact: contact && { ...contact, kind: contactKind },
		logo: logo && { address: `/logo/${logo.hash}`, width: logo.width, height: logo.height }
	};
}

export const load: LayoutServerLoad = ({ locals }) => {
	const { env } = locals.app;
	return {
		locale: getLocale(),
		organisation: showOrganisation(locals.organisation),
		isDemo: env.isDemo,
		isDemoOpen: env.demoIsOpen,
		user: locals.user && { name: locals.user.name, pages: navigationFor(locals.user) }
	};
};
