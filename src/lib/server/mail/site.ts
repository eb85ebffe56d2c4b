import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Db } from '../db/client.ts';
import type { Env } from '../env.ts';
import { readOrganisation } from '../organisation/organisation.ts';
import type { MailSite } from './compose.ts';

/** The parts of the running server that mails need. */
export interface MailApp {
	readonly env: Env;
	readonly db: Db;
	readonly catalogue: Catalogue;
}

/** What mails say about the organisation, and where their links go. */
export async function readMailSite({ env, db, catalogue }: MailApp): Promise<MailSite> {
	const { name, timeZone } = await readOrganisation(db);
	const organisation = name || 'Promptwijs';
	// The contact of the settings is for incidents; questions about training go to HR.
	return { origin: env.origin, timeZone, catalogue, organisation, contact: null };
}
