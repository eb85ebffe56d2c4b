import type { App as RunningApp } from '$lib/server/boot';
import type { OrganisationView } from '$lib/components/organisation';
import type { Organisation } from '$lib/server/organisation/organisation';
import type { SessionUser } from '$lib/server/auth/session';

declare global {
	namespace App {
		interface Error {
			message: string;
			errorId?: string;
		}
		interface Locals {
			app: RunningApp;
			/** As it is at this request. */
			organisation: Organisation;
			user: SessionUser | null;
			sessionId: string | null;
			/** The present moment, read once per request. */
			now: Date;
			/** The calendar day in the organisation's zone. */
			today: string;
		}
		interface PageData {
			title?: string;
			/** From the root layout; absent where that did not load. */
			organisation?: OrganisationView;
		}
	}
}

export {};
