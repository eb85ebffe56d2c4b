import { randomUUID } from 'node:crypto';
import { expect, request } from '@playwright/test';
import { calendarDay } from '../../../src/lib/assignments/index.ts';

/** Gives a module to somebody, as HR does. */
export async function assignModule(origin: string, key: string, module: string): Promise<void> {
	const hr = await request.newContext({
		baseURL: origin,
		extraHTTPHeaders: { origin, accept: 'text/html' }
	});
	const form = { email: 'hr@demo.example', password: 'oefenen-met-ai' };
	await hr.post('/login', { form, maxRedirects: 0 });
	const id = randomUUID();
	const assigned = await hr.post('/hr/assignments/new?/save', {
		form: {
			...{ id, name: 'Oefening', modules: module, people: `${key}@demo.example` },
			...{ startsOn: calendarDay(Date.now(), 'Europe/Amsterdam'), takesNewcomers: 'on' },
			...{ dueKind: 'day', dueOn: '2099-12-31', newcomerDays: '14', graceDays: '0' }
		}
	});
	expect(assigned.status()).toBe(200);
	// The jobs of the server carry it out; until then its page says so.
	const page = async () => (await hr.get(`/hr/assignments/${id}`)).text();
	await expect.poll(page).not.toContain('Dit wordt nu verwerkt');
	await hr.dispose();
}
