import { describe, expect, it } from 'vitest';
import { roles } from '../db/schema.ts';
import { canAccess, routeAccess, type Viewer } from './access.ts';

const viewers: Record<string, Viewer | null> = {
	nobody: null,
	manager: { roles: ['employee'], isManager: true },
	...Object.fromEntries(roles.map((role) => [role, { roles: [role], isManager: false }]))
};
const everybody = Object.keys(viewers);
const signedIn = everybody.filter((name) => name !== 'nobody');

// Written out again on purpose: a change of the table has to be meant twice.
const expected: Record<string, readonly string[]> = {
	'/': everybody,
	'/login': everybody,
	'/login/forgot': everybody,
	'/setup': everybody,
	'/invite': everybody,
	'/invite/[code]': everybody,
	'/privacy': everybody,
	'/locale': everybody,
	'/logo/[hash]': everybody,
	'/api/health': everybody,
	'/api/jobs': everybody,
	'/calendar/[token].ics': everybody,
	'/calendar': signedIn,
	'/logout': signedIn,
	'/assets/[module]/[file]': signedIn,
	'/glossary': signedIn,
	'/learn': signedIn,
	'/learn/[module]': signedIn,
	'/learn/[module]/[lesson]': signedIn,
	'/learn/[module]/quiz': signedIn,
	'/learn/[module]/pretest': signedIn,
	'/learn/[module]/quiz/[attempt]': signedIn,
	'/learn/[module]/sandbox/[scenario]': signedIn,
	'/learn/[module]/drill/[drill]': signedIn,
	'/learn/[module]/exercise/[exercise]': signedIn,
	'/hr': ['hr'],
	'/hr/assignments': ['hr'],
	'/hr/assignments/new': ['hr'],
	'/hr/assignments/count': ['hr'],
	'/hr/assignments/content': ['hr'],
	'/hr/assignments/[assignment]': ['hr'],
	'/hr/assignments/[assignment]/edit': ['hr'],
	'/hr/assignments/[assignment]/exemptions': ['hr'],
	'/hr/export': ['hr'],
	'/hr/people': ['admin', 'hr'],
	'/hr/people/new': ['admin', 'hr'],
	'/hr/people/[person]': ['admin', 'hr'],
	'/hr/people/import': ['admin', 'hr'],
	'/hr/people/import/[import]': ['admin', 'hr'],
	'/hr/people/import/[import]/part': ['admin', 'hr'],
	'/hr/people/import/[import]/bad': ['admin', 'hr'],
	'/hr/departments': ['admin', 'hr'],
	'/hr/outbox': ['admin', 'hr'],
	'/manage': ['manager'],
	'/author': ['admin', 'trainer'],
	'/audit': ['admin', 'auditor'],
	'/admin': ['admin'],
	'/admin/mail': ['admin', 'hr'],
	'/admin/mail/[kind]/[locale]': ['admin', 'hr'],
	'/admin/organisation': ['admin']
};

it('has exactly the routes of the product', () => {
	expect(Object.keys(routeAccess).sort()).toEqual(Object.keys(expected).sort());
});

describe.each(Object.entries(expected))('%s', (routeId, allowed) => {
	it(`is open to ${allowed.join(', ')} only`, () => {
		const open = everybody.filter((name) => canAccess(routeId, viewers[name] ?? null));
		expect(open.sort()).toEqual([...allowed].sort());
	});
});

it.each([null, '', '/hr/', '/unknown', '__proto__', 'toString'])(
	'opens %j to nobody',
	(routeId) => {
		expect(everybody.filter((name) => canAccess(routeId, viewers[name] ?? null))).toEqual([]);
	}
);
