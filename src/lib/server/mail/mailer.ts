import type { Mailer } from '../jobs/run-due-jobs.ts';
import type { MailSite } from './compose.ts';
import { planEscalations } from './escalate.ts';
import { planTrainingMails } from './plan.ts';
import { refreshMails, releaseLostMails } from './refresh.ts';
import { sendDueMails, type Post } from './send.ts';

/** Makes mails of what people are to be told, and posts them; without a post they wait. */
export function createMailer(readSite: () => Promise<MailSite>, post: Post | null): Mailer {
	return async (db, { time, keepGoing }) => {
		await releaseLostMails(db, time().now);
		await planTrainingMails(db, time(), keepGoing);
		await planEscalations(db, time(), keepGoing);
		await refreshMails(db, time(), keepGoing);
		if (post === null || !(await keepGoing())) return 'done';
		return sendDueMails(db, { site: await readSite(), post, time, keepGoing });
	};
}
