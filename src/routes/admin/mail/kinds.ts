import type { MailKind } from '$lib/mail';
import { m } from '$lib/paraglide/messages';

export const mailNames: Readonly<Record<MailKind, () => string>> = {
	invitation: m.mail_kind_invitation,
	'password-reset': m.mail_kind_password_reset,
	assigned: m.mail_kind_assigned,
	renewal: m.mail_kind_renewal,
	content: m.mail_kind_content,
	reminder: m.mail_kind_reminder,
	overdue: m.mail_kind_overdue,
	escalation: m.mail_kind_escalation
};

/** When each mail is sent. */
export const mailMoments: Readonly<Record<MailKind, () => string>> = {
	invitation: m.mail_when_invitation,
	'password-reset': m.mail_when_password_reset,
	assigned: m.mail_when_assigned,
	renewal: m.mail_when_renewal,
	content: m.mail_when_content,
	reminder: m.mail_when_reminder,
	overdue: m.mail_when_overdue,
	escalation: m.mail_when_escalation
};

/** Each language by its own name. */
export const languageNames = { nl: 'Nederlands', en: 'English' } as const;
