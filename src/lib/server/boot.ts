import { createForgotLimits, type ForgotLimits } from './auth/forgot-password.ts';
import { createSetupToken, isSetupNeeded } from './auth/setup.ts';
import { createSignInLimits, type SignInLimits } from './auth/sign-in.ts';
import { deleteExpiredSessions } from './auth/session.ts';
import type { Catalogue } from './catalogue/catalogue.ts';
import { storeRevisions } from './catalogue/revisions.ts';
import { shippedCatalogue } from './catalogue/shipped.ts';
import { openDatabase, type Db } from './db/client.ts';
import { runMigrations } from './db/migrate.ts';
import type { Env } from './env.ts';
import { getEnv } from './env.server-values.ts';
import { createImportRunner, type ImportRunner } from './imports/runner.ts';
import { createMailer } from './mail/mailer.ts';
import { readMailSite, type MailApp } from './mail/site.ts';
import { postOf } from './mail/transport.ts';
import { runDueJobs, type JobResult } from './jobs/run-due-jobs.ts';
import { createJobRunner, type JobRunner } from './jobs/runner.ts';
import { log } from './log.ts';
import { ensureOrganisation, readOrganisation } from './organisation/organisation.ts';
import { setDemoActive } from './people/demo-mode.ts';
import { demoOrganisation } from './people/demo-organisation.ts';
import { seedDemo } from './people/seed-demo.ts';

/** The running server: what every request shares. */
export interface App {
	readonly env: Env;
	readonly db: Db;
	readonly catalogue: Catalogue;
	/** Null in demo mode and as soon as somebody can administer this installation. */
	setupToken: string | null;
	readonly limits: SignInLimits;
	readonly forgotLimits: ForgotLimits;
	readonly imports: ImportRunner;
	readonly jobs: JobRunner;
}

/** Makes the server ready: database, content, demo people or the first visit's set-up page. */
export async function boot(env: Env = getEnv(), now: Date = new Date()): Promise<App> {
	const db = await openDatabase(env.databaseUrl, env.databaseAuthToken);
	await runMigrations(db);
	await storeRevisions(db, shippedCatalogue, now);
	await deleteExpiredSessions(db, env, now);
	await setDemoActive(db, env.isDemo, now);
	await ensureOrganisation(db, env.isDemo ? demoOrganisation : env.initial, now);
	const { timeZone } = await readOrganisation(db);
	if (env.isDemo) await seedDemo(db, { catalogue: shippedCatalogue, timeZone }, now);
	if (env.demoIsOpen) {
		log('demo.open', { code: 'DEMO_ACCOUNTS_REACHABLE_FROM_OTHER_MACHINES' }, 'warn');
	}
	const setupToken = !env.isDemo && (await isSetupNeeded(db)) ? createSetupToken() : null;
	if (setupToken !== null) {
		process.stdout.write(
			`Set up the first administrator: ${env.origin}/setup?token=${setupToken}\n`
		);
	}
	const imports = await createImportRunner(db);
	const [limits, forgotLimits] = [createSignInLimits(), createForgotLimits()];
	const jobs = createJobRunner(
		(signal) => runJobs({ env, db, catalogue: shippedCatalogue }, signal),
		env.jobsEveryMinutes * 60_000
	);
	return { env, db, catalogue: shippedCatalogue, setupToken, limits, forgotLimits, imports, jobs };
}

/** Does what is due at this moment, mails included. */
export async function runJobs(app: MailApp, signal?: AbortSignal): Promise<JobResult> {
	const { env, db, catalogue } = app;
	const { timeZone } = await readOrganisation(db);
	const context = { now: new Date(), timeZone, catalogue };
	const mailer = createMailer(() => readMailSite(app), env.mail && postOf(env.mail));
	return runDueJobs(db, { ...context, ...(signal && { signal }) }, mailer);
}

/** Closes what `boot` opened; a mail that is on its way is waited for, so that nobody doubts it later. */
export async function stop(app: App): Promise<void> {
	app.imports.stop();
	await app.jobs.stop();
	app.db.$client.close();
}
