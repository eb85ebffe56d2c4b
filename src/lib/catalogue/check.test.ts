import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changed, check, detect, fixture, without } from './check-fixture.ts';
import { checkModuleWith } from './check.ts';
import { words } from './module-fixture.ts';

test('a module without mistakes has no issues', () => {
	expect(checkModuleWith(detect, 'zorg', fixture, '2026-11-21')).toEqual([]);
});

const scenario = 'scenario-verwijsbrief.md';

test.each([
	['a folder name with capitals', fixture, 'Zorg', ['module.yaml:1:1 module-id']],
	[
		'a file that has no place',
		{ ...fixture, 'notes.txt': '' },
		'zorg',
		['notes.txt:1:1 file-unknown']
	],
	['settings that are missing', without('module.yaml'), 'zorg', ['module.yaml:1:1 file-missing']],
	[
		'a lesson in one language',
		without('en/01-de-zaak.md'),
		'zorg',
		['en/01-de-zaak.md:1:1 translation-missing', 'en/module.md:1:1 lesson-missing']
	],
	[
		'a scenario in one language',
		without('nl/scenario-verwijsbrief.md'),
		'zorg',
		['module.yaml:8:15 scenario-missing', 'nl/scenario-verwijsbrief.md:1:1 translation-missing']
	],
	[
		'a lesson id twice',
		{
			...fixture,
			'nl/02-de-zaak.md': fixture['nl/01-de-zaak.md'] ?? '',
			'en/02-de-zaak.md': fixture['nl/01-de-zaak.md'] ?? ''
		},
		'zorg',
		['en/02-de-zaak.md:1:1 lesson-id-duplicate', 'nl/02-de-zaak.md:1:1 lesson-id-duplicate']
	]
])('reports %s', (_, files, id, expected) => {
	expect(check(files, id)).toEqual(expected);
});

test.each([
	[
		'a completion scenario that is not there',
		'module.yaml',
		'[verwijsbrief]',
		'[verwijsbrief, uitslag]',
		['module.yaml:8:29 scenario-missing']
	],
	[
		'a lesson that is too long',
		'nl/01-de-zaak.md',
		'Tekst van de les.',
		words(401),
		['nl/01-de-zaak.md:1:1 lesson-too-long']
	],
	[
		'too few questions',
		'module.yaml',
		'Attempt: 2',
		'Attempt: 3',
		['en/quiz.md:1:1 question-count', 'nl/quiz.md:1:1 question-count']
	],
	[
		'a pre-test of one question',
		'all/quiz.md',
		'{level=apply objective=rewrite}',
		'{level=apply objective=rewrite pool=pre}',
		[
			'en/quiz.md:1:1 question-count',
			'en/quiz.md:1:1 pretest-count',
			'nl/quiz.md:1:1 question-count',
			'nl/quiz.md:1:1 pretest-count'
		]
	],
	[
		'an explanation that is too short',
		'nl/quiz.md',
		'maar een',
		'maar',
		['nl/quiz.md:13:3 explanation-too-short']
	],
	[
		'an unknown objective',
		'all/quiz.md',
		'objective=rewrite',
		'objective=other',
		[
			'en/module.md:7:5 objective-unasked',
			'en/quiz.md:21:1 objective-unknown',
			'nl/module.md:7:5 objective-unasked',
			'nl/quiz.md:21:1 objective-unknown'
		]
	],
	[
		'objectives that differ',
		'en/module.md',
		/id: rewrite/u,
		'id: other',
		[
			'en/module.md:4:1 objectives-differ',
			'en/module.md:7:5 objective-unasked',
			'en/quiz.md:21:1 objective-unknown'
		]
	],
	[
		'questions that differ',
		'en/quiz.md',
		'{#tweede}',
		'{#derde}',
		['en/quiz.md:1:1 questions-differ', 'en/quiz.md:19:1 questions-differ']
	],
	[
		'right options that differ',
		'en/quiz.md',
		'- [ ] Ja',
		'- [x] Ja',
		['en/quiz.md:5:1 questions-differ']
	],
	[
		'a number of options that differs',
		'en/quiz.md',
		'- [x] Nee',
		`- [ ] Soms.\n\n  ${words(20)}\n\n- [x] Nee`,
		['en/quiz.md:5:1 questions-differ']
	],
	[
		'a level that differs',
		'en/quiz.md',
		'level=apply',
		'level=remember',
		['en/quiz.md:5:1 questions-differ']
	],
	[
		'an objective that differs',
		'en/quiz.md',
		'objective=rewrite',
		'objective=classify',
		['en/module.md:7:5 objective-unasked', 'en/quiz.md:19:1 questions-differ']
	],
	[
		'a technique that differs',
		`en/${scenario}`,
		'ask-without-data',
		'generalise',
		[`en/${scenario}:4:1 scenarios-differ`]
	],
	[
		'forbidden entities that differ',
		`en/${scenario}`,
		'[bsn, email]',
		'[bsn, email, phone]',
		[`en/${scenario}:8:1 scenarios-differ`]
	],
	[
		'a concept that differs',
		`en/${scenario}`,
		'id: form',
		'id: shape',
		[`en/${scenario}:10:1 scenarios-differ`]
	],
	[
		'a leak that is not in the source',
		`nl/${scenario}`,
		'bsn: 1',
		'bsn: 2',
		[`nl/${scenario}:9:10 leaks-not-found`]
	],
	[
		'a leak of an entity that is not there at all',
		`nl/${scenario}`,
		'{ bsn: 1',
		'{ iban: 1, bsn: 1',
		[`nl/${scenario}:9:10 leaks-not-found`, `nl/${scenario}:9:10 leaks-not-forbidden`]
	],
	[
		'a leak that is not forbidden',
		`all/${scenario}`,
		'[bsn, email]',
		'[bsn]',
		[`en/${scenario}:9:18 leaks-not-forbidden`, `nl/${scenario}:9:18 leaks-not-forbidden`]
	],
	[
		'an example that is not good',
		`nl/${scenario}`,
		'Geef een sjabloon.\n',
		'Geef iets.\n',
		[`nl/${scenario}:52:1 prompt-must-pass`]
	],
	[
		'a prompt that must pass and leaks',
		`nl/${scenario}`,
		'- Maak een sjabloon.',
		'- Maak een sjabloon voor 999991693.',
		[`nl/${scenario}:63:1 prompt-must-pass`]
	],
	[
		'a prompt that must fail and passes',
		`nl/${scenario}`,
		'- Maak dit korter.',
		'- Maak dit sjabloon korter.',
		[`nl/${scenario}:70:1 prompt-must-fail`]
	],
	[
		'a BSN that could be real',
		`nl/${scenario}`,
		'BSN 999991693',
		'BSN 123456782',
		[`nl/${scenario}:26:5 not-invented`]
	],
	[
		'a phone number that could be real',
		'nl/quiz.md',
		'in een chatbot',
		'en 06-12345678',
		['nl/quiz.md:9:26 not-invented']
	],
	[
		'an image that is not there',
		'all/01-de-zaak.md',
		'Tekst',
		'![Foto](assets/foto.png)',
		['en/01-de-zaak.md:7:1 asset-missing', 'nl/01-de-zaak.md:7:1 asset-missing']
	]
])('reports %s at its place', (_, file, from, to, expected) => {
	expect(check(changed(file, from, to))).toEqual(expected);
});

test('says what leaks and what is missing', () => {
	const files = changed(
		`nl/${scenario}`,
		'- Maak een sjabloon.\n- Welk sjabloon past?',
		'- Een sjabloon: 999991693\n- Wat past?'
	);
	expect(
		checkModuleWith(detect, 'zorg', files, '2026-11-21').map(({ message }) => message.en)
	).toEqual([
		'This prompt must pass, but it leaks bsn "999991693": change the prompt or the rules of the scenario.',
		'This prompt must pass, but it misses "sjabloon": change the prompt or the rules of the scenario.'
	]);
});

test.each([
	['a lesson of 400 words', 'nl/01-de-zaak.md', 'Tekst van de les.', words(400)],
	['more findings than declared', `nl/${scenario}`, 'Mail:', '999994451 Mail:']
])('accepts %s', (_, file, from, to) => {
	expect(check(changed(file, from, to))).toEqual([]);
});

test('finds an image that is there', () => {
	const files = changed('all/01-de-zaak.md', 'Tekst', '![Foto](assets/foto.png)');
	expect(check({ ...files, 'assets/foto.png': '' })).toEqual([]);
});

test.each([
	['2027-05-21', []],
	['2027-05-22', ['module.yaml:3:1 review-due']]
])('on %s reports of the review date %j', (today, expected) => {
	expect(check(fixture, 'zorg', today)).toEqual(expected);
});

test('goes on with what can be read when a file cannot', () => {
	const files = { ...changed('nl/quiz.md', '---', ''), 'module.yaml': 'minutes: [' };
	expect(check(files).map((issue) => issue.replace(/:[\d:]+/u, ''))).toEqual([
		'module.yaml yaml-syntax',
		'nl/quiz.md front-matter-missing'
	]);
});

test('is silent across files that cannot be read', () => {
	const files = { ...fixture, 'nl/module.md': '', 'nl/quiz.md': '', [`nl/${scenario}`]: '' };
	expect(check(files)).toEqual([
		'nl/module.md:1:1 front-matter-missing',
		'nl/quiz.md:1:1 front-matter-missing',
		`nl/${scenario}:1:1 front-matter-missing`
	]);
});

test('never throws, whatever the files hold', () => {
	const path = fc.oneof(fc.constantFrom(...Object.keys(fixture), '__proto__', 'nl/'), fc.string());
	const part = fc.constantFrom(...Object.values(fixture).flatMap((text) => text.split('\n\n')));
	const text = fc
		.array(fc.oneof(part, fc.string()), { maxLength: 8 })
		.map((all) => all.join('\n\n'));
	const property = fc.property(fc.dictionary(path, text), (files) =>
		check({ ...fixture, ...files }).every((issue) => issue !== '')
	);
	expect(() => fc.assert(property, { numRuns: 200 })).not.toThrow();
});
