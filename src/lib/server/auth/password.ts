import { hash, verify } from '@node-rs/argon2';

const minPasswordLength = 12;
const maxPasswordLength = 256;

export type PasswordProblem = 'password-short' | 'password-long';

/** Null when the password may be used. Length is all that is asked, as NIST SP 800-63B advises. */
export function checkPassword(password: string): PasswordProblem | null {
	const { length } = normalizePassword(password);
	if (length < minPasswordLength) return 'password-short';
	return length > maxPasswordLength ? 'password-long' : null;
}

/** argon2id with a random salt. */
export function hashPassword(password: string): Promise<string> {
	return hash(normalizePassword(password));
}

/**
 * Whether `password` belongs to `passwordHash`. Without an account (null) a dummy is verified, so
 * that the answer takes equally long and does not tell whether the account exists.
 */
export async function verifyPassword(
	passwordHash: string | null,
	password: string
): Promise<boolean> {
	const matches = await verify(
		passwordHash ?? (await getDummyHash()),
		normalizePassword(password).slice(0, maxPasswordLength + 1)
	);
	return passwordHash !== null && matches;
}

let dummyHash: Promise<string> | undefined;

function getDummyHash(): Promise<string> {
	dummyHash ??= hash(crypto.randomUUID());
	return dummyHash;
}

// The same accented letter typed on two keyboards must give the same hash.
function normalizePassword(password: string): string {
	return password.normalize('NFKC');
}
