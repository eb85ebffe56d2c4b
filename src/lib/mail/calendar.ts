import ical, {
	ICalAlarmType,
	ICalCalendarMethod,
	ICalEventBusyStatus,
	ICalEventClass,
	ICalEventTransparency
} from 'ical-generator';
import { addDays } from '../assignments/index.ts';
import type { Locale } from '../content/index.ts';
import { oneLine } from './values.ts';

/** Something to do before the end of a day. */
export interface CalendarItem {
	/** Stable: a calendar knows an entry again by it. */
	readonly id: string;
	readonly title: string;
	/** Calendar day, `YYYY-MM-DD`. */
	readonly dueOn: string;
	readonly link: string;
	/** When the title or the day last changed: a later one replaces what a calendar has. */
	readonly changedAt: Date;
}

const words = {
	nl: {
		lastDay: (title: string) => `Laatste dag: ${title}`,
		tomorrow: (title: string) => `Morgen laatste dag: ${title}`
	},
	en: {
		lastDay: (title: string) => `Last day: ${title}`,
		tomorrow: (title: string) => `Last day tomorrow: ${title}`
	}
} as const;

/** 09:00 on the day before: an all-day event begins at midnight, when nobody wants an alarm. */
const alarmSeconds = 15 * 3600;
const sequenceStart = Date.UTC(2026, 0, 1);

/**
 * An iCalendar file (RFC 5545) with an all-day event per item, and nothing in it but title, day and
 * link. The same items give the same bytes. `domain` makes the UIDs world-wide unique.
 */
export function calendarOf(input: {
	readonly name: string;
	readonly domain: string;
	readonly items: readonly CalendarItem[];
	readonly locale: Locale;
}): string {
	const { name, domain, items, locale } = input;
	const { lastDay, tomorrow } = words[locale];
	const calendar = ical({
		name: oneLine(name),
		prodId: { company: 'Promptwijs', product: 'training', language: locale.toUpperCase() },
		method: ICalCalendarMethod.PUBLISH,
		ttl: 6 * 3600,
		events: items.map(({ id, title, dueOn, link, changedAt }) => ({
			id: `${id}@${domain}`,
			// Whole seconds, as in the other two: it only ever goes up.
			sequence: Math.max(0, Math.floor((changedAt.getTime() - sequenceStart) / 1000)),
			stamp: changedAt,
			lastModified: changedAt,
			start: midnight(dueOn),
			end: midnight(addDays(dueOn, 1)),
			allDay: true,
			summary: lastDay(oneLine(title)),
			description: { plain: link },
			url: link,
			class: ICalEventClass.PRIVATE,
			transparency: ICalEventTransparency.TRANSPARENT,
			busystatus: ICalEventBusyStatus.FREE,
			alarms: [
				{
					type: ICalAlarmType.display,
					trigger: alarmSeconds,
					description: tomorrow(oneLine(title))
				}
			]
		}))
	});
	// The generator leaves out the last line's end.
	return alarmsLast(`${calendar.toString()}\r\n`);
}

/** An event's alarm after its properties, where RFC 5545 (3.6.1) wants it and the generator does not put it. */
function alarmsLast(calendar: string): string {
	// With the break before it: a folded title may end in the same words.
	const [begin, end, eventEnd] = [
		'\r\nBEGIN:VALARM\r\n',
		'\r\nEND:VALARM\r\n',
		'\r\nEND:VEVENT\r\n'
	];
	return calendar
		.split(eventEnd)
		.map((event) => {
			const from = event.indexOf(begin);
			if (from < 0) return event;
			const to = event.indexOf(end, from) + end.length - 2;
			return event.slice(0, from) + event.slice(to) + event.slice(from, to);
		})
		.join(eventEnd);
}

function midnight(day: string): Date {
	return new Date(`${day}T00:00:00Z`);
}
