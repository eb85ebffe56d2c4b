import { m } from '$lib/paraglide/messages';

/** The parts of the outbox. */
export const showNames = {
	waiting: m.outbox_show_waiting,
	failed: m.outbox_show_failed,
	sent: m.outbox_show_sent,
	'no-address': m.outbox_show_no_address
} as const;

/** What a mail is for. */
export const purposeNames = {
	training: m.outbox_purpose_training,
	escalation: m.outbox_purpose_escalation,
	invitation: m.outbox_purpose_invitation,
	'password-reset': m.outbox_purpose_reset
} as const;

/** Why a mail did not arrive yet, or not at all; what HR can do about it. */
export const reasons = {
	unreachable: m.outbox_reason_unreachable,
	login: m.outbox_reason_login,
	sender: m.outbox_reason_sender,
	busy: m.outbox_reason_busy,
	lost: m.outbox_reason_lost,
	recipient: m.outbox_reason_recipient,
	refused: m.outbox_reason_refused,
	unanswered: m.outbox_reason_unanswered,
	interrupted: m.outbox_reason_interrupted,
	unexpected: m.outbox_reason_unexpected
} as const;
