import { expect, it } from 'vitest';
import { canonicalTimeZone, listTimeZones } from './time-zone.ts';

it.each([
	['Europe/Amsterdam', 'Europe/Amsterdam'],
	['europe/amsterdam', 'Europe/Amsterdam'],
	['America/Curacao', 'America/Curacao'],
	['UTC', 'UTC'],
	['Europe/Fictiedam', null],
	['+01:00', null],
	['', null],
	[' Europe/Amsterdam', null]
])('reads %j as %j', (written, expected) => {
	expect(canonicalTimeZone(written)).toBe(expected);
});

it('offers zones that it accepts', () => {
	const zones = listTimeZones();
	expect(zones).toContain('Europe/Amsterdam');
	expect(zones.filter((zone) => canonicalTimeZone(zone) === null)).toEqual([]);
});
