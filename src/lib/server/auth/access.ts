import type { Role } from '../db/schema.ts';
import type { SessionUser } from './session.ts';

/** Who may open a route: everybody, who is signed in, who has one of the roles, or a manager. */
export type Access = 'public' | 'signed-in' | 'manager' | readonly Role[];

/** Every route of the product. What is not in here is open to nobody. */
export const routeAccess = {
	'/': 'public',
	'/login': 'public',
	'/login/forgot': 'public',
	'/setup': 'public',
	'/invite': 'public',
	'/invite/[code]': 'public',
	'/privacy': 'public',
	'/locale': 'public',
	'/logo/[hash]': 'public',
	'/api/health': 'public',
	'/api/jobs': 'public',
	// Its address is the secret, and it signs nobody in.
	'/calendar/[token].ics': 'public',
	'/calendar': 'signed-in',
	'/logout': 'signed-in',
	'/assets/[module]/[file]': 'signed-in',
	'/glossary': 'signed-in',
	'/learn': 'signed-in',
	'/learn/[module]': 'signed-in',
	'/learn/[module]/[lesson]': 'signed-in',
	'/learn/[module]/pretest': 'signed-in',
	'/learn/[module]/quiz': 'signed-in',
	'/learn/[module]/quiz/[attempt]': 'signed-in',
	'/learn/[module]/sandbox/[scenario]': 'signed-in',
	'/learn/[module]/drill/[drill]': 'signed-in',
	'/learn/[module]/exercise/[exercise]': 'signed-in',
	'/hr': ['hr'],
	'/hr/assignments': ['hr'],
	'/hr/assignments/new': ['hr'],
	'/hr/assignments/count': ['hr'],
	'/hr/assignments/content': ['hr'],
	'/hr/assignments/[assignment]': ['hr'],
	'/hr/assignments/[assignment]/edit': ['hr'],
	'/hr/assignments/[assignment]/exemptions': ['hr'],
	'/hr/export': ['hr'],
	'/hr/people': ['hr', 'admin'],
	'/hr/people/new': ['hr', 'admin'],
	'/hr/people/[person]': ['hr', 'admin'],
	'/hr/people/import': ['hr', 'admin'],
	'/hr/people/import/[import]': ['hr', 'admin'],
	'/hr/people/import/[import]/part': ['hr', 'admin'],
	'/hr/people/import/[import]/bad': ['hr', 'admin'],
	'/hr/departments': ['hr', 'admin'],
	'/hr/outbox': ['hr', 'admin'],
	'/manage': 'manager',
	'/author': ['trainer', 'admin'],
	'/audit': ['auditor', 'admin'],
	'/admin': ['admin'],
	'/admin/mail': ['hr', 'admin'],
	'/admin/mail/[kind]/[locale]': ['hr', 'admin'],
	'/admin/organisation': ['admin']
} as const satisfies Readonly<Record<string, Access>>;

export type RouteId = keyof typeof routeAccess;

const accessById: ReadonlyMap<string, Access> = new Map(Object.entries(routeAccess));

export type Viewer = Pick<SessionUser, 'roles' | 'isManager'>;

/** Whether `viewer` (null: nobody signed in) may open the route. Unknown routes: never. */
export function canAccess(routeId: string | null, viewer: Viewer | null): boolean {
	const access = routeId === null ? undefined : accessById.get(routeId);
	if (access === undefined) return false;
	if (access === 'public') return true;
	if (viewer === null) return false;
	if (access === 'signed-in') return true;
	if (access === 'manager') return viewer.isManager;
	return access.some((role) => viewer.roles.includes(role));
}
