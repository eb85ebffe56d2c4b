import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	deadlineAt,
	deadlineFor,
	deadlineTexts,
	parseDeadlines,
	type Deadline
} from './deadlines.ts';
import { instantAt, isLocalTime, localTime } from './local-time.ts';

const hourMs = 3_600_000;
const shipped = readShipped();
const entry = `- id: ap-melding
  hours: 72
  to: ap
  from: awareness
  legalBasis: { nl: AVG, en: GDPR }
  validFrom: 2018-05-25
  source: https://example.org
  peildatum: 2026-11-21
`;
const day = fc
	.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));

function readShipped(): readonly Deadline[] {
	const parsed = parseDeadlines('f', readFileSync('content/deadlines.yaml', 'utf8'));
	return parsed.ok ? parsed.value : [];
}

const codes = (text: string) => {
	const parsed = parseDeadlines('f', text);
	return parsed.ok ? [] : parsed.issues.map(({ line, code }) => `${line} ${code}`);
};

describe('the shipped deadlines', () => {
	test.each([
		['ap-melding', 72, '72 uur', '72 hours'],
		['telecom-melding', 24, '24 uur', '24 hours'],
		['telecom-vervolg', 72, '3 dagen', '3 days']
	])('give %s %i hours', (id, hours, nl, en) => {
		expect([
			deadlineFor(shipped, id, '2026-11-21')?.hours,
			deadlineTexts(shipped, 'nl', '2026-11-21').get(id),
			deadlineTexts(shipped, 'en', '2026-11-21').get(id)
		]).toEqual([hours, nl, en]);
	});

	test('know no number for people affected', () => {
		expect(shipped.filter(({ to }) => to === 'people')).toEqual([]);
	});
});

describe('the list', () => {
	test('may be empty of mistakes', () => {
		expect(codes(entry)).toEqual([]);
	});

	test.each([
		['no list', 'id: x', '1 wrong-value'],
		['no hours', entry.replace('hours: 72', 'hours: 0'), '2 wrong-value'],
		['an unknown recipient', entry.replace('to: ap', 'to: police'), '3 wrong-value'],
		['an unknown key', `${entry}  weight: 1\n`, '9 unknown-key'],
		['half a day', entry.replace('hours: 72', 'hours: 36\n  unit: day'), '1 wrong-value'],
		['an end before its start', `${entry}  validUntil: 2018-05-24\n`, '1 wrong-value'],
		['the same entry twice', entry + entry, '9 deadline-overlap'],
		['an unknown start', entry.replace('awareness', 'first-call'), '4 deadline-start'],
		['itself as its start', entry.replace('awareness', 'ap-melding'), '4 deadline-start']
	])('refuses %s', (_, text, code) => {
		expect(codes(text)[0]).toBe(code);
	});

	test('takes a change of the law as a second entry', () => {
		const list = parseDeadlines(
			'f',
			`${entry}  validUntil: 2027-12-31\n${entry.replace('72', '96').replace('2018-05-25', '2028-01-01')}`
		);
		const hours = (at: string) => list.ok && deadlineFor(list.value, 'ap-melding', at)?.hours;
		expect(['2018-05-24', '2018-05-25', '2027-12-31', '2028-01-01'].map(hours)).toEqual([
			undefined,
			72,
			72,
			96
		]);
	});

	test('gives at most one entry per id and day, whatever was accepted', () => {
		const span = fc.tuple(day, fc.option(day, { nil: undefined }));
		const property = fc.property(fc.array(span, { maxLength: 5 }), day, (spans, at) => {
			const text = spans
				.map(([from, until]) =>
					entry
						.replace('2018-05-25', from)
						.concat(until === undefined ? '' : `  validUntil: ${until}\n`)
				)
				.join('');
			const parsed = parseDeadlines('f', text);
			if (!parsed.ok) return true;
			const holding = parsed.value.filter(
				({ validFrom, validUntil }) => validFrom <= at && at <= (validUntil ?? at)
			);
			return holding.length <= 1 && deadlineFor(parsed.value, 'ap-melding', at) === holding[0];
		});
		expect(() => fc.assert(property, { numRuns: 300 })).not.toThrow();
	});
});

describe('a deadline passes', () => {
	test.each([
		['over a weekend', '2026-06-05T16:30', 72, '2026-06-08T16:30'],
		['when the clock goes forward', '2026-03-28T16:30', 72, '2026-03-31T17:30'],
		['when the clock goes back', '2026-10-23T16:30', 72, '2026-10-26T15:30'],
		['over new year', '2026-12-31T09:00', 72, '2027-01-03T09:00'],
		['within a day', '2026-06-03T14:05', 24, '2026-06-04T14:05']
	])('%s', (_, from, hours, to) => {
		expect(localTime(deadlineAt(instantAt(from), hours))).toBe(to);
	});

	test('exactly its hours later, always', () => {
		const property = fc.property(
			fc.integer({ min: 0, max: 4_102_444_800_000 }),
			fc.integer({ min: 1, max: 8_784 }),
			(at, hours) => (deadlineAt(at, hours) - at) / hourMs === hours
		);
		expect(() => fc.assert(property)).not.toThrow();
	});
});

describe('wall-clock time', () => {
	test.each(['2026-06-05', '2026-06-05T24:30', '2026-02-30T10:00', 'x', '2026-03-29T02:30'])(
		'does not know %s',
		(text) => {
			expect(isLocalTime(text)).toBe(false);
		}
	);

	test('goes to an instant and back, any minute of the year', () => {
		const minute = fc.integer({ min: 0, max: 60 * 24 * 365 * 30 });
		const property = fc.property(minute, (count) => {
			const text = localTime(count * 60_000);
			return isLocalTime(text) && localTime(instantAt(text)) === text;
		});
		expect(() => fc.assert(property)).not.toThrow();
	});

	test('means the first of the two hours in October', () => {
		expect(new Date(instantAt('2026-10-25T02:30')).toISOString()).toBe('2026-10-25T00:30:00.000Z');
	});
});
