import type { App as RunningApp } from '$lib/server/boot';
import type { SessionUser } from '$lib/server/auth/session';

declare global {
	namespace App {
		interface Error {
			message: string;
			errorId?: string;
		}
		interface Locals {
			app: RunningApp;
			user: SessionUser | null;
			sessionId: string | null;
			/** The present moment, read once per request. */
			now: Date;
			/** The calendar day in the organisation's zone. */
			today: string;
		}
		interface PageData {
			title?: string;
		}
	}
}

export {};
