import { m } from '$lib/paraglide/messages';
import type { DeadlineStatus, FieldState, RiskLevel } from '$lib/scenarios';

/** What a deadline of the law is called in a drill. */
export function deadlineName(id: string): string {
	switch (id) {
		case 'ap-melding':
			return m.deadline_ap();
		case 'telecom-melding':
			return m.deadline_telecom();
		case 'telecom-vervolg':
			return m.deadline_telecom_follow();
		default:
			return id;
	}
}

export const riskWords: Readonly<Record<RiskLevel, () => string>> = {
	none: m.risk_none,
	risk: m.risk_some,
	high: m.risk_high
};

export const statusWords: Readonly<Record<DeadlineStatus, () => string>> = {
	waiting: m.deadline_waiting,
	running: m.deadline_running,
	overdue: m.deadline_overdue,
	met: m.deadline_met,
	late: m.deadline_late
};

export const fieldWords: Readonly<Record<FieldState, () => string>> = {
	right: m.field_right,
	later: m.field_later_ok,
	empty: m.field_empty,
	wrong: m.field_wrong
};

export const evidenceWords = {
	kept: m.evidence_kept,
	lost: m.evidence_lost,
	missed: m.evidence_missed
} as const;
