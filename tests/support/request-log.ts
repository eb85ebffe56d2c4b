import type { BrowserCommand } from 'vitest/node';

interface LoggedRequest {
	readonly method: string;
	readonly url: string;
	readonly hasBody: boolean;
}

const logged: LoggedRequest[] = [];
const watched = new WeakSet<object>();

/** Forgets what was noted, and notes every request of the page and its workers from here on. */
export const watchRequests: BrowserCommand = ({ context }) => {
	logged.length = 0;
	if (watched.has(context)) return;
	watched.add(context);
	context.on('request', (request) => {
		const hasBody = request.postData() !== null;
		logged.push({ method: request.method(), url: request.url(), hasBody });
	});
};

export const requestsSoFar: BrowserCommand<[], readonly LoggedRequest[]> = () => [...logged];

declare module 'vitest/browser' {
	interface BrowserCommands {
		watchRequests: () => Promise<void>;
		requestsSoFar: () => Promise<readonly LoggedRequest[]>;
	}
}
