import { expect, it } from 'vitest';
import { checkPassword } from './password.ts';
import { createStartPassword } from './start-password.ts';

it('is allowed, easy to copy by hand, and another one each time', () => {
	const password = createStartPassword();
	expect(password).toMatch(/^(?:[a-z2-9]{4}-){3}[a-z2-9]{4}$/iu);
	expect(password).not.toMatch(/[01IlOo]/u);
	expect(checkPassword(password)).toBeNull();
	expect(createStartPassword()).not.toBe(password);
});
