import type { BrowserCommand } from 'vitest/node';

interface LoggedRequest {
	readonly method: string;
	readonly url: string;
	readonly hasBody: boolean;
}

const logged: LoggedRequest[] = [];

/** Starts to note every request of the page and its workers. */
export const watchRequests: BrowserCommand = ({ context }) => {
	logged.length = 0;
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
