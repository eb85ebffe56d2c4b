import { sql } from 'drizzle-orm';
import type { Db } from '../db/client.ts';

const leaseMs = 120_000;
const jobName = 'due-jobs';

/** Who works at the jobs; the others leave them alone until it ends. */
export interface Lease {
	readonly holder: string;
	/** The last line of the log that an earlier run took into account. */
	readonly auditId: number;
	/** When an earlier run was done; null before the first. */
	readonly finishedAt: Date | null;
}

/**
 * Takes the lease for two minutes, or null while somebody else has it. A lease only saves work: each
 * step of a job is safe beside another process by itself.
 */
export async function takeLease(db: Db, holder: string, now: Date): Promise<Lease | null> {
	const [row] = await db.all<{ auditId: number; finishedAt: number | null }>(sql`
		insert into job_lease (name, holder, expires_at) values (${jobName}, ${holder}, ${now.getTime() + leaseMs})
		on conflict (name) do update set holder = excluded.holder, expires_at = excluded.expires_at
			where expires_at <= ${now.getTime()} or holder = excluded.holder
		returning audit_id as auditId, finished_at as finishedAt`);
	if (row === undefined) return null;
	const finishedAt = row.finishedAt === null ? null : new Date(row.finishedAt);
	return { holder, auditId: row.auditId, finishedAt };
}

/** Keeps the lease between steps; false when somebody else took it meanwhile. */
export async function keepLease(db: Db, { holder }: Lease, now: Date): Promise<boolean> {
	const rows = await db.all(sql`
		update job_lease set expires_at = ${now.getTime() + leaseMs}
		where name = ${jobName} and holder = ${holder} returning name`);
	return rows.length === 1;
}

/** Gives the lease back after a whole run, with the log up to where it was taken into account. */
export async function endLease(
	db: Db,
	{ holder }: Lease,
	run: { readonly auditId: number; readonly now: Date }
): Promise<void> {
	await db.run(sql`
		update job_lease set expires_at = 0, audit_id = ${run.auditId},
			finished_at = ${run.now.getTime()}
		where name = ${jobName} and holder = ${holder}`);
}

/** Gives the lease back after a run that failed: the next one begins where it was. */
export async function dropLease(db: Db, { holder }: Lease): Promise<void> {
	await db.run(sql`
		update job_lease set expires_at = 0 where name = ${jobName} and holder = ${holder}`);
}
