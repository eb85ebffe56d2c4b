import { expect, it } from 'vitest';
import { checkPassword, hashPassword, verifyPassword } from './password.ts';

it('asks for length only', () => {
	expect(checkPassword('a'.repeat(11))).toBe('password-short');
	expect(checkPassword('a'.repeat(12))).toBeNull();
	expect(checkPassword('a'.repeat(256))).toBeNull();
	expect(checkPassword('a'.repeat(257))).toBe('password-long');
});

it('verifies with argon2id, whichever way an accent was typed', async () => {
	const hash = await hashPassword('een caf\u00e9 vol mensen');
	expect(hash).toMatch(/^\$argon2id\$/u);
	expect(await verifyPassword(hash, 'een cafe\u0301 vol mensen')).toBe(true);
	expect(await verifyPassword(hash, 'een cafe vol mensen')).toBe(false);
});

it('never matches without an account', async () => {
	expect(await verifyPassword(null, 'een lange wachtzin')).toBe(false);
});
