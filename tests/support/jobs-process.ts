// A process of its own that runs the jobs: `tsx jobs-process.ts <database> <instant>…`.
import { openDatabase } from '../../src/lib/server/db/client.ts';
import { runDueJobs } from '../../src/lib/server/jobs/run-due-jobs.ts';

const [url = '', ...instants] = process.argv.slice(2);
const db = await openDatabase(url);
process.stdout.write('ready\n');
for (const instant of instants) {
	const context = { now: new Date(instant), timeZone: 'Europe/Amsterdam', catalogue: new Map() };
	const result = await runDueJobs(db, context, null);
	process.stdout.write(`${result}\n`);
}
db.$client.close();
