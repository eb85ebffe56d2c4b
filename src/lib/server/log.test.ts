import { expect, it } from 'vitest';
import { describeError, formatLogLine } from './log.ts';

const now = new Date('2026-11-21T11:00:00Z');

it('writes one JSON line', () => {
	expect(formatLogLine('info', 'request', { routeId: '/learn', status: 200, ms: 3 }, now)).toBe(
		'{"at":"2026-11-21T11:00:00.000Z","level":"info","event":"request","routeId":"/learn","status":200,"ms":3}'
	);
});

it('drops fields outside the list', () => {
	const smuggled = { status: 200, email: 'noor@leren.example', cookie: 'session=1' };
	const line = formatLogLine('info', 'request', smuggled, now);
	expect(line).not.toMatch(/noor|session/u);
});

it('keeps the message of an error out, for it may quote what somebody typed', () => {
	const described = describeError(new TypeError('Mevrouw Bakkali, BSN 999990019'));
	expect(JSON.stringify(described)).not.toContain('Bakkali');
	expect(described.errorName).toBe('TypeError');
	expect(described.frames?.[0]).toMatch(/log\.test\.ts:\d+:\d+$/u);
});

it('finds the code of the driver behind the error of the query', () => {
	const driver = Object.assign(new Error('x'), { code: 'SQLITE_BUSY' });
	expect(describeError(new Error('Failed query', { cause: driver })).code).toBe('SQLITE_BUSY');
});

it('does not take a sentence for a code', () => {
	const error = Object.assign(new Error('x'), { code: 'Mevrouw Bakkali' });
	expect(describeError(error).code).toBeUndefined();
});

it('keeps a message out whose lines look like frames', () => {
	const { frames } = describeError(new Error('x\n    at /Bakkali:1:1'));
	expect(frames?.length).toBeGreaterThan(0);
	expect(JSON.stringify(frames)).not.toContain('Bakkali');
});

it('describes what is no error at all', () => {
	expect(describeError('Mevrouw Bakkali')).toEqual({ errorName: 'string' });
});
