import { describe, expect, test } from 'vitest';
import { readScenario, replyIssues } from './index.ts';
import { dutch, file, places } from './scenario-fixture.ts';

describe('special replies and practice files', () => {
	const text = dutch
		.replace(
			'## Antwoord: goed',
			'## Antwoord: lek (BSN, health)\n\nOei.\n\n## Antwoord: onduidelijk (referral)\n\nWelke?\n\n## Antwoord: goed'
		)
		.replace('## Bron: Bijlage', '## Bron: Klantexport {file=klanten.xlsx}')
		.replace('leaks:', 'atLeast: 1\nleaks:');
	const read = readScenario(file, text, 'nl');
	const located = read.ok ? read.value : undefined;

	test('are read with their conditions and their file', () => {
		expect(located?.scenario).toMatchObject({
			atLeast: 1,
			specialReplies: [
				{ outcome: 'leak', when: ['bsn', 'health'], text: 'Oei.' },
				{ outcome: 'unclear', when: ['referral'], text: 'Welke?' }
			],
			sheets: [{ title: 'Verwijsbrief' }, { title: 'Klantexport', file: 'klanten.xlsx' }]
		});
	});

	test.each([
		['nothing to mend', '', '', []],
		['no condition', '(BSN, health)', '( )', ['reply-condition']],
		['an unknown entity', '(BSN, health)', '(naam)', ['reply-condition']],
		['an unknown concept', '(referral)', '(mail)', ['reply-condition']],
		[
			'a reply that is never given',
			'## Antwoord: onduidelijk (referral)',
			'## Antwoord: lek (health)\n\nNooit.\n\n## Antwoord: onduidelijk (referral)',
			['reply-unreachable']
		],
		['more concepts than there are', 'atLeast: 1', 'atLeast: 9', ['concepts-too-few']]
	])('report %s', (_, from, to, expected) => {
		const changed = readScenario(file, text.replace(from, to), 'nl');
		expect(changed.ok && replyIssues(file, changed.value).map(({ code }) => code)).toEqual(
			expected
		);
	});

	test('belong to a leak or an unclear prompt only', () => {
		expect(places(text.replace('lek (BSN, health)', 'goed (bsn)'))[0]).toMatch(/section-unknown$/u);
	});
});
