import { createTransport } from 'nodemailer';
import type { MailSettings } from '../env.ts';
import { judgeFailure } from './judge-failure.ts';
import type { Delivery } from './outcome.ts';
import type { Post } from './send.ts';

/** A mail as it goes out. */
export interface Message {
	readonly to: { readonly name: string; readonly address: string };
	readonly subject: string;
	readonly text: string;
	readonly html: string;
	/** Without angle brackets. */
	readonly messageId: string;
	readonly locale: string;
	/** A calendar file; null: none. */
	readonly calendar: string | null;
	readonly date: Date;
}

export interface Transport {
	/** Hands one mail to the server. Never throws: whatever happens is an outcome. */
	readonly send: (message: Message) => Promise<Delivery>;
	readonly close: () => void;
}

/** Mails on their way at the same time. */
export const connections = 5;
/** A server that keeps a mail longer than this without an answer is left. */
const sendLimitMs = 60_000;

/** Connections to the mail server, opened as they are needed. */
function openTransport({ smtp, from }: MailSettings): Transport {
	const handovers = new Map<string, { hasBegun: boolean; isOver: boolean }>();
	const transporter = createTransport({
		...{ pool: true, maxConnections: connections, maxMessages: 100 },
		// Whether a mail is tried again is decided in the outbox only.
		maxRequeues: 0,
		...{ host: smtp.host, port: smtp.port, secure: smtp.isSecure, requireTLS: smtp.requiresTls },
		...(smtp.login && { auth: { user: smtp.login.user, pass: smtp.login.password } }),
		...{ connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 },
		...{ disableFileAccess: true, disableUrlAccess: true }
	});
	// Once the text has been read to its end, the server may have all of it.
	transporter.use('stream', (mail, done) => {
		const handover = handovers.get(mail.data.messageId ?? '');
		mail.message.processFunc((stream) => {
			if (handover) handover.hasBegun = true;
			return stream.once('end', () => {
				if (handover) handover.isOver = true;
			});
		});
		done();
	});

	const send = async (message: Message): Promise<Delivery> => {
		const messageId = `<${message.messageId}>`;
		const handover = { hasBegun: false, isOver: false };
		handovers.set(messageId, handover);
		try {
			await transporter.sendMail({
				...{ from: { name: from.name, address: from.address }, to: message.to, messageId },
				...{ subject: message.subject, text: message.text, html: message.html },
				...{ date: message.date, signal: AbortSignal.timeout(sendLimitMs) },
				headers: {
					// RFC 3834 and Exchange: nobody's out-of-office answers it.
					...{ 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
					'Content-Language': message.locale
				},
				attachments: message.calendar === null ? [] : [calendarFile(message.calendar)]
			});
			return { outcome: 'sent' };
		} catch (error) {
			return judgeFailure(error, handover);
		} finally {
			handovers.delete(messageId);
		}
	};
	return { send, close: () => transporter.close() };
}

function calendarFile(content: string) {
	const contentType = 'text/calendar; charset=utf-8; method=PUBLISH';
	return { filename: 'training.ics', content, contentType };
}

/** The way out that the settings name. */
export function postOf(settings: MailSettings): Post {
	return { open: () => openTransport(settings), perMinute: settings.perMinute };
}
