import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Db } from '../db/client.ts';
import type { Env } from '../env.ts';
import type { MailSite } from './compose.ts';

/** The parts of the running server that mails need. */
export interface MailApp {
	readonly env: Env;
	readonly db: Db;
	readonly catalogue: Catalogue;
}

/** What mails say about the organisation, and where their links go. */
export function readMailSite({ env, catalogue }: MailApp): Promise<MailSite> {
	const { origin, timeZone, appName } = env;
	return Promise.resolve({ origin, timeZone, catalogue, organisation: appName, contact: null });
}
