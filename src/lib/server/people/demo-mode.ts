import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { Db } from '../db/client.ts';
import { session, user } from '../db/schema.ts';

/**
 * Opens the demo accounts, or closes them and ends their sessions: with demo mode off, accounts of
 * an earlier demo run must not be a way in.
 */
export async function setDemoActive(db: Db, isDemo: boolean, now: Date): Promise<void> {
	if (isDemo) {
		await db.update(user).set({ deactivatedAt: null }).where(eq(user.isDemo, true));
		return;
	}
	await db.batch([
		db
			.update(user)
			.set({ deactivatedAt: now })
			.where(and(eq(user.isDemo, true), isNull(user.deactivatedAt))),
		db
			.delete(session)
			.where(
				inArray(session.userId, db.select({ id: user.id }).from(user).where(eq(user.isDemo, true)))
			)
	]);
}
