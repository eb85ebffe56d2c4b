import type { MailItem, MailKind } from '../../mail/index.ts';

/** What the outbox holds about a cycle that is open. */
export interface CycleNews {
	readonly enrollmentId: string;
	readonly module: string;
	/** As in `outbox`: an announcement or a reminder. */
	readonly kind: string;
	readonly dueOn: string;
	/** Last day that is not late; null when it can never be late. */
	readonly lateAfter: string | null;
	/** When the day last changed; milliseconds UTC. */
	readonly changedAt: number;
}

/** A cycle as a mail tells it: once, whatever there is to tell about it. */
export type CycleLine = Omit<CycleNews, 'kind'> & { readonly kind: MailItem['kind'] };

const announcements = ['content', 'renewal', 'assigned'] as const;
/** The most urgent first. */
const urgency = ['overdue', 'reminder', ...announcements] as const;

/** One line per cycle, in the order given. Late is whatever is late on the day of sending. */
export function cycleLines(news: readonly CycleNews[], today: string): readonly CycleLine[] {
	const kinds = new Map<string, string[]>();
	for (const { enrollmentId, kind } of news) {
		const known = kinds.get(enrollmentId);
		if (known) known.push(kind);
		else kinds.set(enrollmentId, [kind]);
	}
	const first = new Map(news.toReversed().map((cycle) => [cycle.enrollmentId, cycle]));
	return [...kinds].flatMap(([id, told]) => {
		const cycle = first.get(id);
		return cycle ? [{ ...cycle, kind: lineKind(told, cycle.lateAfter, today) }] : [];
	});
}

function lineKind(
	kinds: readonly string[],
	lateAfter: string | null,
	today: string
): MailItem['kind'] {
	if (lateAfter !== null && lateAfter < today) return 'overdue';
	return announcements.find((kind) => kinds.includes(kind)) ?? 'reminder';
}

/** The kind of a mail with these lines: that of its most urgent one. */
export function urgentKind(lines: readonly Pick<CycleLine, 'kind'>[]): MailKind {
	return urgency.find((kind) => lines.some((line) => line.kind === kind)) ?? 'reminder';
}
