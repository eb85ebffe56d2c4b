import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detect } from '../../detector/index.ts';
import { drillFixture } from './drill-fixture.ts';
import { drillDifferences, drillIssues, parseDeadlines, readDrill } from './index.ts';

const file = 'nl/drill-oefening.md';
const law = readLaw();
const english = drillFixture
	.replace('Situatie', 'Situation')
	.replace('Bron:', 'Source:')
	.replace('Te laat:', 'Late:')
	.replaceAll('## Stap:', '## Step:')
	.replace('Redenen', 'Reasons')
	.replaceAll('### Velden', '### Fields')
	.replace('Onderdelen', 'Parts')
	.replace('Voorbeeld', 'Example');

function readLaw() {
	const parsed = parseDeadlines('f', readFileSync('content/deadlines.yaml', 'utf8'));
	if (!parsed.ok) throw new Error('The shipped deadlines cannot be read.');
	return parsed.value;
}

const places = (text: string) => {
	const read = readDrill(file, text, 'nl');
	return read.ok ? [] : read.issues.map(({ line, code }) => `${line} ${code}`);
};
const checked = (text: string, today = '2026-11-21') => {
	const read = readDrill(file, text, 'nl');
	if (!read.ok) throw new Error(JSON.stringify(read.issues));
	const check = { deadlines: law, today, locale: 'nl', detect } as const;
	return drillIssues(file, text, read.value, check).map(({ line, code }) => `${line} ${code}`);
};
const lineOf = (text: string) =>
	drillFixture.split('\n').findIndex((line) => line.startsWith(text)) + 1;

describe('a drill without mistakes', () => {
	const read = readDrill(file, drillFixture, 'nl');
	const drill = read.ok ? read.value.drill : undefined;

	test('is read whole', () => {
		expect(places(drillFixture)).toEqual([]);
		expect(drill?.steps.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
			'ontdekt choice',
			'risico risk',
			'formulier form',
			'bericht notice',
			'register register',
			'einde end'
		]);
	});

	test('keeps text, mark, feedback and way out of a choice', () => {
		const [step] = drill?.steps ?? [];
		expect(step?.kind === 'choice' && step.choices[1]).toEqual({
			text: 'Ik wis het gesprek.',
			isRight: false,
			feedback: 'Dan is het weg.',
			exit: { target: 'ontdekt', minutes: 120, keeps: [], loses: ['chat'], meets: [] }
		});
	});

	test('takes feedback with and without a blank line', () => {
		const step = drill?.steps[1];
		expect(step?.kind === 'risk' && step.choices.map(({ feedback }) => feedback)).toEqual([
			'Toch wel.',
			'Meer.',
			'Ja.'
		]);
	});

	test('keeps options, groups of stems and what may follow later', () => {
		const step = drill?.steps[2];
		expect(step?.kind === 'form' && step.fields).toMatchObject([
			{ id: 'soort', isNeeded: true, options: [{ isRight: true }, { text: 'vervolg' }] },
			{
				id: 'wat',
				stems: [
					['chatbot', 'ai'],
					['lijst', 'gegevens']
				]
			},
			{ id: 'aantal', isNeeded: false, hint: 'Mag later.' }
		]);
	});

	test('holds against law and detector', () => {
		expect(checked(drillFixture)).toEqual([]);
	});
});

test.each([
	['a start that never was', '2026-06-05T16:30', '2026-03-29T02:30', 'start', 'wrong-value'],
	['an unknown key', 'minutes: 5', 'minuten: 5', 'minutes', 'missing-key'],
	['no late section', '## Te laat: ap-melding', '## Te laat: iets', '', 'late-missing'],
	['an unknown section', '## Situatie', '## Toestand', '## Situatie', 'section-unknown'],
	['a step without id', ' {#ontdekt}', '', '## Stap: Ontdekt', 'step-id'],
	['a step without title', 'Stap: Ontdekt ', 'Stap ', '## Stap: Ontdekt', 'step-title'],
	['an id used twice', '{#bericht}', '{#risico}', '## Stap: Bericht', 'step-id-duplicate'],
	['an unknown kind', '{kind=form}', '{kind=formulier}', '{kind=form}', 'attribute'],
	[
		'a choice that leads nowhere',
		' → #risico (+15m) {keeps=chat}',
		'',
		'- [x] Ik meld',
		'exit-missing'
	],
	['time that stands still', '(+15m)', '(+0m)', '- [x] Ik meld', 'exit-time'],
	['time that goes back', '(+15m)', '(-15m)', '- [x] Ik meld', 'exit-time'],
	['an unknown effect', '{keeps=chat}', '{hides=chat}', '- [x] Ik meld', 'exit-effect'],
	[
		'a step that is not there',
		'→ #risico (+15m)',
		'→ #risk (+15m)',
		'## Stap: Ontdekt',
		'step-unknown'
	],
	['unknown evidence', '{keeps=chat}', '{keeps=film}', '## Stap: Ontdekt', 'evidence-unknown'],
	[
		'a deadline of another drill',
		'meets=ap-melding',
		'meets=anders',
		'## Stap: Form',
		'deadline-unknown'
	],
	[
		'a step nobody reaches',
		'→ #formulier (+1h30m)',
		'→ #bericht (+1h30m)',
		'## Stap: Form',
		'step-unreachable'
	],
	['a way without end', '→ #einde', '→ #register', '## Stap: Ontdekt', 'no-end'],
	['no right choice', '- [x] Ik meld', '- [ ] Ik meld', '## Stap: Ontdekt', 'choice-right'],
	['right choices in a circle', '- [x] Hoog.', '- [ ] Hoog.', '## Stap: Risico', 'choice-right'],
	['no feedback', '\n\n  Dan is het weg.', '', '- [ ] Ik wis', 'feedback-missing'],
	[
		'two levels of risk',
		'- [ ] Risico. → #risico (+30m)\n  Meer.\n',
		'',
		'## Stap: Risico',
		'choice-count'
	],
	['a notice without its parts', '{#self}', '{#zelf}', '- [x] {#what}', 'notice-parts'],
	['a form without fields', '### Velden', '### Vakken', '### Velden', 'part-unknown'],
	[
		'two right options',
		'*eerste* | vervolg',
		'*eerste* | *vervolg*',
		'- [x] {#soort}',
		'field-expected'
	],
	['a field without words', 'Feiten: lijst', 'Feiten:', '- [x] {#feiten}', 'field-expected'],
	['a field twice', '{#wat}', '{#soort}', '- [x] {#wat}', 'field-duplicate'],
	['a field without hint', '\n\n  De eerste.', '', '- [x] {#soort}', 'hint-missing'],
	['no way out of a form', '→ #einde (+30m)', '', '## Stap: Register', 'exit-missing'],
	['HTML in feedback', '  Goed.', '  <b>Goed.</b>', '', 'raw-html']
])('refuses %s at its place', (_, from, to, at, code) => {
	const found = places(drillFixture.replace(from, to));
	const codes = found.map((issue) => issue.split(' ')[1]);
	expect(codes).toContain(code);
	if (at.startsWith('#') || at.startsWith('-') || at.startsWith('{')) {
		const near = found
			.filter((issue) => issue.endsWith(code))
			.map((issue) => Number.parseInt(issue));
		expect(near.some((line) => Math.abs(line - lineOf(at)) <= 2)).toBe(true);
	}
});

describe('beside the law', () => {
	test.each([
		['a deadline nobody knows', 'ap-melding', 'ap-meldinkje', 'deadline-unknown'],
		['right decisions that take too long', '(+1h30m)', '(+72h)', 'deadline-missed'],
		['a report that nobody sends', ' {meets=ap-melding}', '', 'deadline-unmet'],
		['the law’s number in prose', 'half vijf', 'binnen 72 uur', 'deadline-literal'],
		['a model that misses a part', 'Gevolg: onbekend.', '', 'notice-example'],
		['a model that is too long', 'words=30', 'words=10', 'notice-example'],
		['a model that blames', 'Let op', 'Een stomme collega. Let op', 'notice-example'],
		['a model with a name in it', 'Een lijst', 'Mevrouw F. Testerink: een lijst', 'notice-example']
	])('refuses %s', (_, from, to, code) => {
		const found = checked(drillFixture.replaceAll(from, to));
		expect(found.map((issue) => issue.split(' ')[1])).toContain(code);
	});

	test('a check on a day before the drill was written judges the day it was written', () => {
		expect(checked(drillFixture, '0001-01-01')).toEqual([]);
	});
});

describe('two languages', () => {
	const other = 'en/drill-oefening.md';
	const differences = (text: string) => {
		const [nl, en] = [readDrill(file, drillFixture, 'nl'), readDrill(other, text, 'en')];
		if (!nl.ok || !en.ok) throw new Error(JSON.stringify(en));
		return drillDifferences({ file, value: nl.value }, { file: other, value: en.value });
	};

	test('are equal in all that is no text', () => {
		expect(differences(english.replace('Ik meld het nu.', 'I report it now.'))).toEqual([]);
	});

	test.each([
		['minutes of a way out', '(+15m)', '(+20m)'],
		['marks', '- [ ] Het is vrijdag', '- [x] Het is vrijdag'],
		['effects', ' {loses=chat}', ''],
		['what may follow later', '- [ ] {#aantal}', '- [x] {#aantal}'],
		['the start', '2026-06-05T16:30', '2026-06-05T16:31'],
		['evidence', 'id: chat\n', 'id: film\n'],
		['ids of steps', '#einde', '#eind']
	])('differ in %s', (_, from, to) => {
		const text = from.startsWith('id:') ? english.replaceAll('=chat', '=film') : english;
		expect(differences(text.replaceAll(from, to))[0]).toMatchObject({
			file: other,
			code: 'drills-differ'
		});
	});
});

describe.each(['huisartsenpraktijk', 'telecom'])('the shipped drill %s', (name) => {
	const read = (locale: 'nl' | 'en') => {
		const path = `content/modules/incident-72-uur/${locale}/drill-${name}.md`;
		const text = readFileSync(path, 'utf8');
		return { path, text, reading: readDrill(path, text, locale) };
	};

	test.each(['nl', 'en'] as const)('has no mistakes in %s', (locale) => {
		const { path, text, reading } = read(locale);
		const issues = reading.ok
			? drillIssues(path, text, reading.value, {
					...{ deadlines: law, today: '2026-11-21' },
					...{ locale, detect }
				})
			: reading.issues;
		expect(issues).toEqual([]);
	});

	test('is the same in both languages', () => {
		const [nl, en] = [read('nl'), read('en')];
		if (!nl.reading.ok || !en.reading.ok) throw new Error('It cannot be read.');
		expect(
			drillDifferences(
				{ file: nl.path, value: nl.reading.value },
				{ file: en.path, value: en.reading.value }
			)
		).toEqual([]);
	});
});

test('refuses another file name', () => {
	const read = readDrill('nl/drill-De Praktijk.md', drillFixture, 'nl');
	expect(!read.ok && read.issues[0]?.code).toBe('file-name');
});

test('reads whatever an author writes without throwing', () => {
	const pieces = drillFixture.split('\n');
	const edit = fc.record({
		at: fc.nat(pieces.length),
		text: fc.oneof(
			fc.constantFrom(
				'→ #risico (+5m)',
				'- [x] a',
				'### Velden',
				'{kind=notice}',
				'## Stap: x {#y}',
				''
			),
			fc.string({ maxLength: 12, unit: 'binary' })
		),
		drops: fc.nat(8)
	});
	const property = fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
		const lines = [...pieces];
		for (const { at, text, drops } of edits) lines.splice(at, drops, text);
		return typeof readDrill(file, lines.join('\n'), 'nl').ok === 'boolean';
	});
	expect(() => fc.assert(property, { numRuns: 60 })).not.toThrow();
});
