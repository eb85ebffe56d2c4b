import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseScenario, readScenario, scenarioId } from './index.ts';
import { dutch, english, file, head, places } from './scenario-fixture.ts';

describe('a scenario without mistakes', () => {
	const parsed = parseScenario(file, dutch, 'nl');

	test('has the id of its file name and its settings', () => {
		expect(parsed).toMatchObject({
			value: {
				id: 'verwijsbrief',
				goal: 'Na afloop: vragen zonder gegevens.',
				technique: 'ask-without-data',
				forbidden: ['person', 'bsn'],
				leaks: { bsn: 1, person: 2 }
			}
		});
	});

	test('plays a free private account unless the author names another tool', () => {
		const named = dutch.replace('minutes: 4', 'minutes: 4\ntool: internal');
		const toolOf = (text: string) => {
			const read = parseScenario(file, text, 'nl');
			return read.ok && read.value.tool;
		};
		expect([toolOf(dutch), toolOf(named)]).toEqual(['free', 'internal']);
	});

	test('has its texts', () => {
		expect(parsed).toMatchObject({
			value: {
				situation: 'Op de praktijk.',
				task: 'Een korte brief.',
				opening: 'Hallo.',
				replies: { leak: 'Lek.', unclear: 'Onduidelijk.', good: 'Goed.' },
				example: 'Een prompt.',
				debrief: 'Slot.'
			}
		});
	});

	test('has its sheets in order', () => {
		expect(parsed.ok && parsed.value.sheets).toEqual([
			{ title: 'Verwijsbrief', body: 'Beste collega,\n\n### Kop' },
			{ title: 'Bijlage', body: '| a |\n|---|\n| b |' }
		]);
	});

	test('has hints and prompts, also over several lines', () => {
		expect(parsed).toMatchObject({
			value: {
				hints: ['Een\ntwee', 'Drie', 'Vier'],
				passes: ['goed 1', 'goed 2', 'goed 3', 'goed 4', 'goed 5\nvervolg'],
				fails: ['fout 1', 'fout 2', 'fout 3', 'fout 4', 'fout 5']
			}
		});
	});

	test('is the same with English section names', () => {
		expect(parseScenario('en/scenario-verwijsbrief.md', english, 'en')).toEqual(parsed);
	});

	test('may begin with a prompt in the composer', () => {
		const begun = dutch.replace('## Antwoord: lek', '## Begin\n\nGeef een …\n\n## Antwoord: lek');
		expect(parseScenario(file, begun, 'nl')).toMatchObject({ value: { start: 'Geef een …' } });
	});

	test('takes section names in any case and spacing', () => {
		expect(places(dutch.replace('## Antwoord: lek', '## antwoord:  LEK'))).toEqual([]);
	});

	test('knows the lines of its parts', () => {
		const read = readScenario(file, dutch, 'nl');
		expect(read.ok && [read.value.places, read.value.placeOf(['leaks', 'person'])]).toMatchObject([
			{ sheets: [24, 30], example: 59, passes: [69, 70, 71, 72, 73], fails: [78, 79, 80, 81, 82] },
			{ line: 9, column: 18 }
		]);
	});
});

describe('a prompt to rewrite', () => {
	const rewrite = dutch.replace('---\ntitle', '---\nkind: rewrite\ntitle');
	const withStart = rewrite.replace('## Opening', '## Begin\n\nKlopt BSN 999991693?\n\n## Opening');
	const withoutPapers = withStart.replace(/## Bron[\s\S]*?(?=## Begin)/u, '');
	const codes = (text: string) => {
		const parsed = parseScenario(file, text, 'nl');
		return parsed.ok ? [] : parsed.issues.map(({ code, message }) => `${code} ${message.en}`);
	};

	test('is a kind of its own; a scenario asks for a new prompt unless it says so', () => {
		const parsed = parseScenario(file, withStart, 'nl');
		expect(parsed.ok && [parsed.value.kind, parsed.value.start]).toEqual([
			...['rewrite', 'Klopt BSN 999991693?']
		]);
		const plain = parseScenario(file, dutch, 'nl');
		expect(plain.ok && plain.value.kind).toBe('prompt');
	});

	test('must be there', () => {
		expect(codes(rewrite)).toEqual(['section-missing The section "## Begin" is missing: add it.']);
	});

	test('may do without papers, which a new prompt may not', () => {
		expect(withoutPapers).not.toBe(withStart);
		expect(codes(withoutPapers)).toEqual([]);
		expect(codes(withoutPapers.replace('kind: rewrite\n', ''))).toEqual([
			'section-missing The section "## Bron: title" is missing: add it.'
		]);
	});
});

test.each([
	['an unknown technique', 'ask-without-data', 'guess', ['4:1 wrong-value']],
	['an unknown difficulty', 'free', 'hard', ['5:1 wrong-value']],
	['an unknown entity', '[person, bsn]', '[person, naam]', ['8:21 wrong-value']],
	['an entity twice', '[person, bsn]', '[bsn, bsn]', ['8:1 wrong-value']],
	['no entity', '[person, bsn]', '[]', ['8:1 wrong-value']],
	['a leak of an unknown entity', '{ bsn: 1', '{ naam: 1', ['9:10 wrong-value']],
	['a leak that is no number', '{ bsn: 1', '{ bsn: many', ['9:10 wrong-value']],
	['no concepts', /required:.*?\n---/su, 'required: []\n---', ['10:1 wrong-value']],
	['a stem of one letter', '[verwijsbrief, verwijzing]', '[v]', ['13:13 wrong-value']],
	['an unknown key', 'minutes: 4', 'minutes: 4\nhints: 3', ['7:1 unknown-key']],
	[
		'text before the sections',
		'---\n\n## Situatie',
		'---\n\nx\n## Situatie',
		['16:1 text-outside-section']
	],
	[
		'an unknown section',
		'## Nabespreking',
		'## Slot',
		['15:1 section-missing', '63:1 section-unknown']
	],
	[
		'a section of the other language',
		'## Opdracht',
		'## Task',
		['15:1 section-missing', '20:1 section-unknown']
	],
	[
		'a section twice',
		'## Opdracht',
		'## Situatie',
		['15:1 section-missing', '20:1 section-duplicate']
	],
	['an empty section', 'Hallo.', '', ['36:1 section-empty']],
	['a sheet without title', '## Bron: Bijlage', '## Bron:', ['30:1 sheet-title']],
	['a source without colon', '## Bron: Bijlage', '## Bron', ['30:1 sheet-title']],
	[
		'a section missing',
		'## Hints\n\n1. Een\n   twee\n2. Drie\n3. Vier\n',
		'',
		['15:1 section-missing']
	],
	['no source', /## Bron.*?(?=## Opening)/su, '', ['15:1 section-missing']],
	['two hints', '2. Drie\n', '', ['52:1 hint-count']],
	['four hints', '3. Vier', '3. Vier\n4. Vijf', ['52:1 hint-count']],
	['hints that are no numbered list', '1. Een\n', '', ['52:1 hint-count', '54:1 list']],
	['four prompts', '- fout 5\n', '', ['76:1 prompt-count']],
	['an empty prompt', '- fout 3', '- ', ['80:1 entry-empty']],
	['text between prompts', '- fout 3', '\nx', ['76:1 prompt-count', '81:1 list']],
	['a mistake in the Markdown', 'Hallo.', '[x](a:b)', ['38:1 link-address']]
])('refuses %s at its place', (_, from, to, expected) => {
	expect(places(dutch.replace(from, to))).toEqual(expected);
});

test.each([
	['nl/scenario-verwijsbrief.md', 'verwijsbrief'],
	['scenario-a-b.md', 'a-b'],
	['scenario-A.md', undefined],
	['scenario-.md', undefined],
	['verwijsbrief.md', undefined]
])('reads from %s the id %s', (name, id) => {
	expect(scenarioId(name)).toBe(id);
});

test('refuses a wrong file name and a file without front matter', () => {
	expect([places(dutch, 'nl/x.md'), places('x')]).toEqual([
		['1:1 file-name'],
		['1:1 front-matter-missing']
	]);
});

test('never throws', () => {
	const part = fc.oneof(
		fc.constantFrom(
			'## Situatie\n',
			'## Hints\n',
			'1. a\n',
			'- b\n',
			'## Slaagt\n',
			'\n',
			'  ',
			'```\n',
			'## Bron: x\n'
		),
		fc.string({ maxLength: 6, unit: 'binary' })
	);
	const text = fc.array(part, { maxLength: 30 }).map((parts) => head + parts.join(''));
	const property = fc.property(text, (written) => places(written).length >= 0);
	expect(() => fc.assert(property, { numRuns: 300 })).not.toThrow();
});
