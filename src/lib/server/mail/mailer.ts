import type { MailSettings } from '../env.ts';
import type { Mailer } from '../jobs/run-due-jobs.ts';
import type { MailSite } from './compose.ts';
import { planEscalations } from './escalate.ts';
import { planTrainingMails } from './plan.ts';
import { refreshMails, releaseLostMails } from './refresh.ts';
import { sendDueMails } from './send.ts';

/** Makes mails of what people are to be told, and sends them; without settings they wait. */
export function createMailer(
	readSite: () => Promise<MailSite>,
	settings: MailSettings | null
): Mailer {
	return async (db, { time, keepGoing }) => {
		await releaseLostMails(db, time().now);
		await planTrainingMails(db, time(), keepGoing);
		await planEscalations(db, time(), keepGoing);
		await refreshMails(db, time(), keepGoing);
		if (settings === null || !(await keepGoing())) return 'done';
		return sendDueMails(db, { site: await readSite(), settings, time, keepGoing });
	};
}
