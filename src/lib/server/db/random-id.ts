import { sql } from 'drizzle-orm';

/** A version 4 UUID per row: a set that is inserted in SQL gets its ids there too. */
export const randomId = sql.raw(`lower(
	hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2)
	|| '-8' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))`);
