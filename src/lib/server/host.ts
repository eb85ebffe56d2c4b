import { isLoopback, type Env } from './env.ts';

/**
 * What is wrong with a request's Host header, or null. A demo on this machine answers to this
 * machine's names only: another site's script must not reach it through a name of its own.
 */
export function hostProblem(
	env: Pick<Env, 'isDemo' | 'demoIsOpen'>,
	host: string | null
): string | null {
	if (!env.isDemo || env.demoIsOpen) return null;
	const url = `http://${host ?? ''}`;
	if (URL.canParse(url) && isLoopback(new URL(url).hostname)) return null;
	return 'This demo answers on localhost only.';
}
