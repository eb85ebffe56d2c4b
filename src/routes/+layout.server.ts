import { navigationFor } from '$lib/server/auth/navigation';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals }) => {
	const { env } = locals.app;
	return {
		appName: env.appName,
		isDemo: env.isDemo,
		isDemoOpen: env.demoIsOpen,
		user: locals.user && { name: locals.user.name, pages: navigationFor(locals.user) }
	};
};
