import { expect, it } from 'vitest';
import { judgeFailure } from './judge-failure.ts';

const before = { hasBegun: false, isOver: false };
const begun = { hasBegun: true, isOver: false };
const over = { hasBegun: true, isOver: true };

it.each([
	['nobody answers', { code: 'ESOCKET', command: 'CONN' }, before, 'blocked unreachable'],
	['the name is unknown', { code: 'EDNS', command: 'CONN' }, before, 'blocked unreachable'],
	[
		'no encryption',
		{ code: 'ETLS', command: 'STARTTLS', responseCode: 454 },
		before,
		'blocked unreachable'
	],
	[
		'wrong password',
		{ code: 'EAUTH', command: 'AUTH PLAIN', responseCode: 535 },
		before,
		'blocked login'
	],
	[
		'we may not send',
		{ code: 'EENVELOPE', command: 'MAIL FROM', responseCode: 550 },
		begun,
		'blocked sender'
	],
	['too busy', { code: 'EENVELOPE', command: 'MAIL FROM', responseCode: 421 }, begun, 'later busy'],
	[
		'grey-listed',
		{ code: 'EENVELOPE', command: 'RCPT TO', responseCode: 450 },
		begun,
		'later busy'
	],
	[
		'no such person',
		{ code: 'EENVELOPE', command: 'RCPT TO', responseCode: 550 },
		begun,
		'failed recipient'
	],
	['no address', { code: 'EENVELOPE', command: 'API' }, begun, 'failed recipient'],
	['spam', { code: 'EMESSAGE', command: 'DATA', responseCode: 554 }, over, 'failed refused'],
	['full disk', { code: 'EMESSAGE', command: 'DATA', responseCode: 452 }, over, 'later busy'],
	['cut off before the text', { code: 'ECONNECTION', command: 'CONN' }, begun, 'later lost'],
	['cut off after the text', { code: 'ECONNECTION', command: 'CONN' }, over, 'unknown unanswered'],
	['silent after the text', { code: 'ETIMEDOUT', command: 'CONN' }, over, 'unknown unanswered'],
	['we gave up', { name: 'AbortError', code: 'EABORT' }, over, 'unknown unanswered'],
	['something else', 'a text', before, 'blocked unreachable']
])('%s', (_, error, handover, expected) => {
	const { outcome, code } = judgeFailure(error, handover);
	expect(`${outcome} ${code}`).toBe(expected);
});
