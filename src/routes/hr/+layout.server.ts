import { canAccess } from '$lib/server/auth/access';
import type { LayoutServerLoad } from './$types';

const sections = ['/hr', '/hr/assignments', '/hr/people', '/hr/departments', '/hr/outbox'] as const;

export const load: LayoutServerLoad = ({ locals }) => ({
	sections: sections.filter((section) => canAccess(section, locals.user))
});
