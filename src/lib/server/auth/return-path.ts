/** `wanted` when it is a path of this site, else null: never another host, never a control character. */
export function internalPath(wanted: unknown): string | null {
	if (typeof wanted !== 'string') return null;
	return /^\/(?![/\\])[\w\-./?=&%]*$/u.test(wanted) ? wanted : null;
}

/** Where to go after signing in; `/learn` when nothing better was asked. */
export function returnPath(wanted: unknown): string {
	const path = internalPath(wanted);
	return path === null || path === '/' || path.startsWith('/login') ? '/learn' : path;
}
