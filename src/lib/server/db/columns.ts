import { integer } from 'drizzle-orm/sqlite-core';

/** An instant, as milliseconds UTC. `*_on` columns are calendar days (YYYY-MM-DD) in the organisation's zone. */
export const instant = (name: string) => integer(name, { mode: 'timestamp_ms' });
