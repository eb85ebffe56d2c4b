import { isHttpError, isRedirect } from '@sveltejs/kit';
import { expect, it } from 'vitest';
import { requireManager, requireRole, requireUser } from './guard.ts';
import type { SessionUser } from './session.ts';

const employee: SessionUser = {
	id: 'noor',
	name: 'Noor Bakkali',
	email: 'noor@leren.example',
	roles: ['employee'],
	departmentId: null,
	isManager: false,
	privacySeen: true,
	isDemo: false,
	language: 'nl'
};

function outcomeOf(guard: () => SessionUser) {
	try {
		return guard().id;
	} catch (thrown) {
		if (isRedirect(thrown)) return `${thrown.status} ${thrown.location}`;
		return isHttpError(thrown) ? thrown.status : thrown;
	}
}

it('sends somebody who is not signed in to the sign-in page', () => {
	const nobody = { user: null };
	expect(outcomeOf(() => requireUser(nobody))).toBe('303 /login');
	expect(outcomeOf(() => requireRole(nobody, 'hr'))).toBe('303 /login');
	expect(outcomeOf(() => requireManager(nobody))).toBe('303 /login');
});

it('lets the right role through and refuses others', () => {
	expect(outcomeOf(() => requireRole({ user: employee }, 'hr', 'employee'))).toBe('noor');
	expect(outcomeOf(() => requireRole({ user: employee }, 'hr'))).toBe(403);
	expect(outcomeOf(() => requireRole({ user: employee }))).toBe(403);
});

it('lets managers through and refuses others', () => {
	expect(outcomeOf(() => requireManager({ user: { ...employee, isManager: true } }))).toBe('noor');
	expect(outcomeOf(() => requireManager({ user: employee }))).toBe(403);
});
