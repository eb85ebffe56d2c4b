/** How e-mail addresses are stored and compared. */
export function normalizeEmail(email: string): string {
	return email.trim().toLowerCase().slice(0, 254);
}

/** A rough check that catches typing mistakes; whether mail arrives only mail can tell. */
export function isEmail(email: string): boolean {
	return email.length <= 254 && /^[^\s@]{1,64}@[^\s@.]{1,63}(?:\.[^\s@.]{1,63}){1,8}$/u.test(email);
}
