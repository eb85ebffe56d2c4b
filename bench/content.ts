import { moduleFixture } from '../src/lib/catalogue/module-fixture.ts';
import { parseModule } from '../src/lib/catalogue/index.ts';
import { locales, parseLesson, renderMarkdown } from '../src/lib/content/index.ts';
import { parseQuiz } from '../src/lib/quiz/index.ts';
import { parseScenario } from '../src/lib/scenarios/index.ts';
import { growthExponent, report, reportGrowth, sample } from './measure.ts';

/** The least of a few runs: other work on the machine only adds to it. */
const cost = (run: () => unknown, times = 5): number => sample(times + 1, run)[0] ?? NaN;

const kilobyte = 1_000;
const largestText = 20_000;
const largestFile = 100_000;

const head = `---
title: De zaak
minutes: 2
peildatum: 2026-11-21
sources:
  - title: Bron
    url: https://a.example/
---

`;

/** What a lesson is made of: about 700 characters with every construct in use. */
const passage = `## Waarom het telt

Een **chatbot** bewaart wat je typt, en [dat staat er ook](https://a.example/voorwaarden). Gebruik
\`[NAAM]\` in plaats van *mevrouw Testerink* en vraag naar de vorm, niet naar de inhoud.

- Eerst de vraag
- Dan de vorm
  - en hoe lang

| Wat gebeurt er? | Wat heet dat? |
| --- | --- |
| Je plakt een brief in een chatbot. | Een datalek. |
| Je vraagt om een sjabloon. | Een veilige vraag. |

> [!LET OP]
> Een naam weglaten is niet genoeg: een *zeldzaam* beroep wijst ook iemand aan.

1. Stop.
2. Schrijf op wat erin stond.
3. Meld het.

`;

/** Units of which a parser of Markdown could make far more work than they are long. */
const hostileUnits = [
	...['[', '![', '**a', 'a**a*', '_a ', '`', '<', '> a\n', '[a](', '~', '|a', '- a\n'],
	...['> [!TIP]\n', '\\', '&#', '<b>', '[a](b:c)', '# a\n', '|a|b|\n', '[[a|', '{{a:', '[a]: b\n']
];

const scenarioHead = `---
title: a
goal: b
technique: generalise
difficulty: free
minutes: 4
peildatum: 2026-11-21
forbidden: [bsn]
leaks: { bsn: 1 }
required:
  - id: a
    label: b
    stems: [ab]
---

`;

const repeated = (unit: string, size: number) => unit.repeat(Math.floor(size / unit.length));

/** A module of about `size` characters: as many lessons as that takes, each of at most 18,000. */
function moduleOf(size: number): Readonly<Record<string, string>> {
	const files: Record<string, string> = { ...moduleFixture() };
	const perLanguage = Math.floor(size / locales.length);
	const count = Math.ceil(perLanguage / 18_000);
	const body = repeated(passage, Math.max(perLanguage / count, passage.length));
	for (const locale of locales)
		for (let number = 1; number <= count; number += 1)
			files[`${locale}/02-les-${number}.md`] = head + body;
	return files;
}

const sizeOf = (files: Readonly<Record<string, string>>) =>
	Object.values(files).reduce((sum, { length }) => sum + length, 0);

/** Parses the module and renders every lesson, as the server and the browser do between them. */
function readAndRender(files: Readonly<Record<string, string>>): void {
	const parsed = parseModule('zorg', files);
	if (!parsed.ok) throw new Error(parsed.issues[0]?.message.en);
	for (const locale of locales)
		for (const block of parsed.value.locales[locale].lessons.flatMap(({ blocks }) => blocks))
			if (block.kind === 'text') renderMarkdown(block.body);
}

function measureModules(): void {
	readAndRender(moduleOf(largestFile));
	const points = [1, 3, 10, 30, 100, 300, 1_000].map((size) => {
		const files = moduleOf(size * kilobyte);
		const ms = cost(() => readAndRender(files));
		report(`a module of ${sizeOf(files).toLocaleString('en')} characters`, ms);
		return [sizeOf(files), ms] as const;
	});
	report('1,000,000 characters', points.at(-1)?.[1] ?? NaN, 1_500);
	// Below that the fixture of the quiz and the exercise is most of the module.
	reportGrowth('growth from 10,000 on', growthExponent(points.slice(2)), 1.15);
}

function measureTexts(): void {
	console.log('\none text, up to its limit');
	const sizes = [1_000, 3_000, 10_000, largestText];
	const points = sizes.map((size) => {
		const body = repeated(passage, size);
		const parse = () => parseLesson('nl/01-a.md', head + body);
		report(`parse a lesson of ${size}`, cost(parse, 20));
		const ms = cost(() => renderMarkdown(body), 20);
		report(`render ${size}`, ms);
		return [size, ms] as const;
	});
	reportGrowth('growth of rendering', growthExponent(points), 1.2);
}

function measureHostile(): void {
	console.log(`\nhostile, ${largestText.toLocaleString('en')} characters: parsed and rendered`);
	for (const unit of hostileUnits) {
		const points = [5_000, 10_000, largestText].map((size) => {
			const body = repeated(unit, size);
			const run = () => {
				parseLesson('nl/01-a.md', head + body);
				renderMarkdown(body);
			};
			return [size, cost(run, 3)] as const;
		});
		const exponent = growthExponent(points).toFixed(2);
		report(`${JSON.stringify(unit)}, exponent ${exponent}`, points.at(-1)?.[1] ?? NaN, 1_000);
	}
}

interface HostileFile {
	readonly name: string;
	readonly limit: number;
	readonly parse: (size: number) => () => unknown;
}

const frontMatter = (name: string, unit: string): HostileFile => ({
	name: `front matter: ${name}`,
	limit: largestText,
	parse: (size) => {
		const text = `---\n${repeated(unit, size - 100)}\n---\n`;
		return () => parseLesson('nl/01-a.md', text);
	}
});

const quiz = (name: string, kind: string, unit: string): HostileFile => ({
	name: `quiz: ${name}`,
	limit: largestFile,
	parse: (size) => {
		const top = `---\ntitle: a\n---\n\n## Vraag {#a}\n\n{level=apply objective=a kind=${kind}}\n\na\n\n`;
		const text = top + repeated(unit, size - top.length);
		return () => parseQuiz('nl/quiz.md', text, 'nl');
	}
});

const scenario = (name: string, unit: string): HostileFile => ({
	name: `scenario: ${name}`,
	limit: largestFile,
	parse: (size) => {
		const text = scenarioHead + repeated(unit, size - scenarioHead.length);
		return () => parseScenario('nl/scenario-a.md', text, 'nl');
	}
});

/** Files of which one part repeats; most are refused, which must not take long either. */
const hostileFiles: readonly HostileFile[] = [
	frontMatter('one key again and again', 'a: b\n'),
	frontMatter('colons', 'a: b: c\n'),
	frontMatter('nested lists', '['),
	quiz('questions', 'choice', '## Vraag {#a}\n'),
	quiz('options', 'choice', '- [ ] a\n'),
	quiz('options with markup', 'choice', '- [ ] <b>\n\n  <b>\n'),
	quiz('steps', 'order', '1. a\n'),
	quiz('pairs', 'match', '| a | b |\n'),
	quiz('accepted answers', 'short', '- [x] a\n'),
	quiz('leaks', 'spot', '> [a]{b} c\n'),
	quiz('leaks in one line', 'spot', '> [a]{b} '),
	quiz('open brackets', 'spot', '> [[a]{'),
	quiz('fences', 'choice', '```\n'),
	scenario('sheets', '## Bron: a\n\nb\n\n'),
	scenario('unknown sections', '## A\n\nb\n\n'),
	scenario('prompts', '- a\n')
];

function measureFiles(): void {
	console.log('\nhostile files, up to their limit');
	for (const { name, limit, parse } of hostileFiles) {
		const points = [limit / 4, limit / 2, limit].map((size) => {
			const run = parse(size);
			return [size, cost(run, 3)] as const;
		});
		const exponent = growthExponent(points).toFixed(2);
		report(`${name}, exponent ${exponent}`, points.at(-1)?.[1] ?? NaN, 1_000);
	}
}

/** Parsing and rendering from 1 kB to 1 MB, and texts that are made to be slow. */
export function benchContent(): void {
	measureModules();
	measureTexts();
	measureHostile();
	measureFiles();
}
