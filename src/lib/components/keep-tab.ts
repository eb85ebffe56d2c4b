import type { SubmitFunction } from '@sveltejs/kit';

type Outcome = 'done' | 'failed' | 'signed-out';

interface Callbacks {
	readonly start: () => void;
	readonly end: (outcome: Outcome) => void;
}

/**
 * Submits a form without ever leaving the page: an expired session or a lost connection is told,
 * and what stands on the page stays.
 */
export function keepTab({ start, end }: Callbacks): SubmitFunction {
	return () => {
		start();
		return ({ result }) => {
			if (result.type === 'success') end('done');
			else if (result.type === 'redirect' && result.location.startsWith('/login'))
				end('signed-out');
			else end('failed');
		};
	};
}
