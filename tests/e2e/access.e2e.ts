import { readdirSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, request, test, type APIRequestContext } from '@playwright/test';

const who = ['nobody', 'medewerker', 'hr', 'trainer', 'manager', 'auditor', 'beheer'] as const;

// 200 opens · 303, 307 go elsewhere · 403 not for this role · 404 not there for this person · 405 wrong method
const table: Readonly<Record<string, readonly number[]>> = {
	//                                        nobody medew   hr  train  man  audit beheer
	'/': /*                               */ [303, 303, 303, 303, 303, 303, 303],
	'/login': /*                          */ [200, 303, 303, 303, 303, 303, 303],
	'/login/forgot': /*                   */ [200, 200, 200, 200, 200, 200, 200],
	'/logout': /*                         */ [303, 303, 303, 303, 303, 303, 303],
	'/setup': /*                          */ [303, 303, 303, 303, 303, 303, 303],
	'/invite': /*                         */ [200, 200, 200, 200, 200, 200, 200],
	'/invite/[code]': /*                  */ [200, 200, 200, 200, 200, 200, 200],
	'/privacy': /*                        */ [200, 200, 200, 200, 200, 200, 200],
	'/locale': /*                         */ [405, 405, 405, 405, 405, 405, 405],
	'/api/health': /*                     */ [200, 200, 200, 200, 200, 200, 200],
	'/api/jobs': /*                       */ [405, 405, 405, 405, 405, 405, 405],
	'/calendar': /*                       */ [303, 200, 200, 200, 200, 200, 200],
	'/calendar/[token].ics': /*           */ [404, 404, 404, 404, 404, 404, 404],
	'/logo/[hash]': /*                    */ [404, 404, 404, 404, 404, 404, 404],
	'/assets/[module]/[file]': /*         */ [303, 307, 307, 307, 307, 307, 307],
	'/glossary': /*                       */ [303, 200, 200, 200, 200, 200, 200],
	'/learn': /*                          */ [303, 200, 200, 200, 200, 200, 200],
	'/learn/[module]': /*                 */ [303, 200, 200, 200, 200, 200, 200],
	'/learn/[module]/[lesson]': /*        */ [303, 200, 200, 200, 200, 200, 200],
	'/learn/[module]/quiz': /*            */ [303, 200, 200, 200, 200, 200, 200],
	'/learn/[module]/pretest': /*         */ [303, 200, 200, 200, 200, 200, 200],
	'/learn/[module]/quiz/[attempt]': /*  */ [303, 404, 404, 404, 404, 404, 404],
	'/learn/[module]/drill/[drill]': /*  */ [303, 200, 404, 404, 404, 404, 404],
	'/learn/[module]/exercise/[exercise]': [303, 200, 200, 200, 200, 200, 200],
	'/learn/[module]/sandbox/[scenario]': [303, 200, 200, 200, 200, 200, 200],
	'/hr': /*                             */ [303, 403, 200, 403, 403, 403, 403],
	'/hr/assignments': /*                 */ [303, 403, 200, 403, 403, 403, 403],
	'/hr/assignments/new': /*             */ [303, 403, 200, 403, 403, 403, 403],
	'/hr/assignments/count': /*           */ [303, 403, 405, 403, 403, 403, 403],
	'/hr/assignments/content': /*         */ [303, 403, 200, 403, 403, 403, 403],
	'/hr/assignments/[assignment]': /*    */ [303, 403, 404, 403, 403, 403, 403],
	'/hr/assignments/[assignment]/edit': [303, 403, 404, 403, 403, 403, 403],
	'/hr/assignments/[assignment]/exemptions': [303, 403, 404, 403, 403, 403, 403],
	'/hr/export': /*                      */ [303, 403, 200, 403, 403, 403, 403],
	'/hr/people': /*                      */ [303, 403, 200, 403, 403, 403, 200],
	'/hr/people/new': /*                  */ [303, 403, 200, 403, 403, 403, 200],
	'/hr/people/[person]': /*             */ [303, 403, 404, 403, 403, 403, 404],
	'/hr/people/import': /*               */ [303, 403, 200, 403, 403, 403, 200],
	'/hr/people/import/[import]': /*      */ [303, 403, 404, 403, 403, 403, 404],
	'/hr/people/import/[import]/part': /* */ [303, 403, 405, 403, 403, 403, 405],
	'/hr/people/import/[import]/bad': /*  */ [303, 403, 404, 403, 403, 403, 404],
	'/hr/departments': /*                 */ [303, 403, 200, 403, 403, 403, 200],
	'/hr/outbox': /*                      */ [303, 403, 200, 403, 403, 403, 200],
	'/manage': /*                         */ [303, 403, 403, 403, 200, 403, 403],
	'/author': /*                         */ [303, 403, 403, 200, 403, 403, 200],
	'/audit': /*                          */ [303, 403, 403, 403, 403, 200, 200],
	'/admin': /*                          */ [303, 403, 403, 403, 403, 403, 200],
	'/admin/mail': /*                     */ [303, 403, 200, 403, 403, 403, 200],
	'/admin/mail/[kind]/[locale]': /*     */ [303, 403, 200, 403, 403, 403, 200],
	'/admin/organisation': /*             */ [303, 403, 403, 403, 403, 403, 200]
};

const parameters: Readonly<Record<string, string>> = {
	'[module]': 'huisartsenpraktijk',
	'[lesson]': 'de-zaak',
	'[scenario]': 'verwijsbrief',
	'[drill]': 'huisartsenpraktijk',
	'[exercise]': 'overdracht',
	'[file]': 'route-nl.svg',
	'[code]': 'onbekend',
	'[token]': 'onbekend',
	'[kind]': 'reminder',
	'[locale]': 'nl',
	'[hash]': 'onbekend',
	'[assignment]': '00000000-0000-4000-8000-000000000000',
	'[person]': '00000000-0000-4000-8000-000000000000',
	'[import]': '00000000-0000-4000-8000-000000000000',
	'[attempt]': '00000000-0000-4000-8000-000000000000'
};

/** The drills stand in a module that of these people only the employee was given. */
const drillModule = 'incident-72-uur';

test('the table names every route there is, and no other', () => {
	expect(Object.keys(table).sort()).toEqual(findRoutes('src/routes').sort());
});

for (const [column, key] of who.entries()) {
	test(`each route answers ${key} as the table says`, async ({ baseURL }) => {
		const client = await request.newContext({ baseURL: baseURL ?? '' });
		if (key !== 'nobody') await signIn(client, key);
		const answers: Record<string, number> = {};
		for (const route of Object.keys(table)) {
			const path = route
				.replace('[module]/drill', `${drillModule}/drill`)
				.replace(/\[\w+\]/gu, (name) => parameters[name] ?? name);
			answers[route] = (await client.get(path, { maxRedirects: 0 })).status();
		}
		const expected = Object.entries(table).map(([route, row]) => [route, row[column]]);
		expect(answers).toEqual(Object.fromEntries(expected));
		await client.dispose();
	});
}

// Actions check for themselves: a page's guard alone would let a crafted POST through.
const somebody = '/hr/people/00000000-0000-4000-8000-000000000000';
const someAssignment = '/hr/assignments/00000000-0000-4000-8000-000000000000';
const actions: readonly (readonly [string, ...string[]])[] = [
	['/hr/assignments/new?/preview', 'hr'],
	['/hr/assignments/new?/save', 'hr'],
	['/hr/assignments/count', 'hr'],
	['/hr/assignments/content', 'hr'],
	[`${someAssignment}?/withdraw`, 'hr'],
	[`${someAssignment}/edit?/preview`, 'hr'],
	[`${someAssignment}/edit?/save`, 'hr'],
	[`${someAssignment}/exemptions?/grant`, 'hr'],
	[`${someAssignment}/exemptions?/revoke`, 'hr'],
	['/hr/people?/codes', 'hr', 'beheer'],
	['/hr/people/new', 'hr', 'beheer'],
	[`${somebody}?/save`, 'hr', 'beheer'],
	[`${somebody}?/code`, 'hr', 'beheer'],
	[`${somebody}?/leave`, 'hr', 'beheer'],
	[`${somebody}?/takeBack`, 'hr', 'beheer'],
	[`${somebody}?/roles`, 'beheer'],
	['/hr/people/import?/begin', 'hr', 'beheer'],
	['/hr/departments?/add', 'hr', 'beheer'],
	['/hr/departments?/change', 'hr', 'beheer'],
	['/admin/mail/reminder/nl?/preview', 'hr', 'beheer'],
	['/admin/mail/reminder/nl?/save', 'hr', 'beheer'],
	['/admin/mail/reminder/nl?/reset', 'hr', 'beheer'],
	['/admin?/addAccount', 'beheer'],
	['/admin/organisation', 'beheer']
];

for (const [path, ...owners] of actions) {
	test(`POST ${path} is refused to everybody but ${owners.join(' and ')}`, async ({ baseURL }) => {
		for (const key of who.filter((name) => !owners.includes(name))) {
			const client = await request.newContext({ baseURL: baseURL ?? '' });
			if (key !== 'nobody') await signIn(client, key);
			const response = await client.post(path, {
				form: { id: 'x' },
				headers: { origin: baseURL ?? '', accept: 'text/html' },
				maxRedirects: 0
			});
			expect([key, response.status()]).toEqual([key, key === 'nobody' ? 303 : 403]);
			await client.dispose();
		}
	});
}

test('a piece of a file is refused without the origin of this site', async ({ baseURL }) => {
	const client = await request.newContext({ baseURL: baseURL ?? '' });
	await signIn(client, 'hr');
	const put = (headers: Record<string, string>) =>
		client.put('/hr/people/import/00000000-0000-4000-8000-000000000000/part?position=0', {
			data: Buffer.from('x'),
			headers: { 'content-type': 'application/octet-stream', ...headers }
		});
	expect((await put({ origin: 'https://evil.example' })).status()).toBe(403);
	expect((await put({})).status()).toBe(403);
	expect((await put({ origin: baseURL ?? '' })).status()).toBe(404);
	await client.dispose();
});

test('a form from another site is refused', async ({ baseURL }) => {
	const client = await request.newContext({ baseURL: baseURL ?? '' });
	const response = await client.post('/login', {
		form: { email: 'hr@demo.example', password: 'oefenen-met-ai' },
		headers: { origin: 'https://evil.example' }
	});
	expect(response.status()).toBe(403);
	await client.dispose();
});

test('unknown modules, lessons and scenarios are a 404 in Dutch', async ({ baseURL }) => {
	const client = await request.newContext({ baseURL: baseURL ?? '' });
	await signIn(client, 'medewerker');
	for (const path of [
		'/learn/bestaat-niet',
		'/learn/huisartsenpraktijk/bestaat-niet',
		'/learn/huisartsenpraktijk/sandbox/bestaat-niet',
		'/bestaat-niet'
	]) {
		const response = await client.get(path);
		expect([path, response.status()]).toEqual([path, 404]);
		expect(await response.text()).toContain('Deze pagina is er niet');
	}
	await client.dispose();
});

test('answers carry the security headers', async ({ baseURL }) => {
	const client = await request.newContext({ baseURL: baseURL ?? '' });
	const headers = (await client.get('/login')).headers();
	expect(headers['content-security-policy']).toContain("default-src 'self'");
	expect(headers['content-security-policy']).not.toMatch(/script-src[^;]*unsafe/u);
	expect(headers['x-content-type-options']).toBe('nosniff');
	expect(headers['referrer-policy']).toBe('same-origin');
	await client.dispose();
});

async function signIn(client: APIRequestContext, key: string): Promise<void> {
	const { baseURL } = test.info().project.use;
	const response = await client.post('/login', {
		form: { email: `${key}@demo.example`, password: 'oefenen-met-ai' },
		headers: { origin: baseURL ?? '', accept: 'text/html' },
		maxRedirects: 0
	});
	expect(response.status()).toBe(303);
}

function findRoutes(folder: string, route = ''): string[] {
	const isRoute = ['+page.svelte', '+page.server.ts', '+server.ts'].some((file) =>
		existsSync(join(folder, file))
	);
	const below = readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.flatMap((entry) => findRoutes(join(folder, entry.name), `${route}/${entry.name}`));
	return isRoute ? [route || '/', ...below] : below;
}
