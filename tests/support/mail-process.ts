// A process of its own that sends what is due: `tsx mail-process.ts <database> <port> <instant>`.
import { jobTime } from '../../src/lib/server/assignments/job-time.ts';
import { openDatabase } from '../../src/lib/server/db/client.ts';
import { createMailer } from '../../src/lib/server/mail/mailer.ts';
import { postOf } from '../../src/lib/server/mail/transport.ts';

const [url = '', port = '', instant = ''] = process.argv.slice(2);
const timeZone = 'Europe/Amsterdam';
const db = await openDatabase(url);
const mailer = createMailer(
	() =>
		Promise.resolve({
			...{ origin: 'https://leren.voorbeeld.example', organisation: 'De Linde', contact: null },
			...{ timeZone, catalogue: new Map() }
		}),
	postOf({
		smtp: {
			...{ host: '127.0.0.1', port: Number(port), isSecure: false },
			...{ requiresTls: false, login: null }
		},
		...{ from: { name: '', address: 'leren@voorbeeld.example' }, perMinute: 0 }
	})
);
process.stdout.write('ready\n');
await mailer(db, {
	time: () => jobTime(new Date(instant), timeZone),
	keepGoing: () => Promise.resolve(true)
});
db.$client.close();
