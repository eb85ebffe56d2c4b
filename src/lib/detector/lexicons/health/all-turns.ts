import { carePaths } from './care-paths.ts';
import { careTurns } from './care-words.ts';
import { dailyLife } from './daily-life.ts';
import { mishaps } from './mishaps.ts';
import { healthSayings } from './sayings.ts';
import { healthTurns } from './turns.ts';

/** All turns of phrase that say how somebody is. */
export const allTurns = [
	...healthTurns,
	...healthSayings,
	...careTurns,
	...mishaps,
	...carePaths,
	...dailyLife
];
