import fc from 'fast-check';
import { locales } from '../../src/lib/content/index.ts';
import { exerciseHeadings } from '../../src/lib/scenarios/exercises/names.ts';
import { sectionKeys, sectionNames } from '../../src/lib/scenarios/section-names.ts';
import { vectors } from '../xss/vectors.ts';

/** Small pieces of what authors write, right and wrong. */
const fragments = [
	'tekst',
	'**vet**',
	'[a](https://a.example)',
	'[a](javascript:x)',
	'![a](assets/a.png)',
	'![](b.png)',
	'> [!TIP]',
	'> [!MEER] Titel',
	'> [!',
	'- [x] Ja.',
	'- [ ] Nee.',
	'- [',
	'  uitleg',
	'\tuitleg',
	'1. Een.',
	'2) Twee.',
	'| a | b |',
	'|-|-|',
	'```',
	'~~~~',
	'---',
	'***',
	'# Kop',
	'### Kop',
	'{level=apply objective=classify}',
	'{level= objective=}',
	'{level=apply',
	'{level=apply objective=rewrite kind=match}',
	'{level=apply objective=rewrite kind=spot}',
	'### Uitleg',
	'> [F. Testerink]{person} belt',
	'> [a]{b}[c]{}',
	'- tekst {person}',
	'- tekst {health unseen #a}',
	'- person: uitleg',
	'- [x] internal',
	'[[term|woorden]]',
	'{{deadline:veld}}',
	'<!--',
	'\\',
	'&euro;',
	'\u0000',
	'\uD800',
	'\u2028',
	'\uFEFF'
];
const headings = [
	...sectionKeys.flatMap((key) => locales.map((locale) => sectionNames[key][locale])),
	...Object.values(exerciseHeadings).flatMap((names) => locales.map((locale) => names[locale])),
	'Klus: Brief',
	'Bron: Brief',
	'Source: ',
	'Vraag {#een}',
	'Question {#twee}',
	'Vraag {#__proto__}',
	'Vraag {#}',
	'Vraag'
].map((name) => `## ${name}`);
const keys = [
	'kind',
	'title',
	'summary',
	'objectives',
	'minutes',
	'peildatum',
	'sources',
	'goal',
	'technique',
	'difficulty',
	'forbidden',
	'leaks',
	'required',
	'sector',
	'reviewDate',
	'passMark',
	'questionsPerAttempt',
	'completion',
	'__proto__',
	'constructor'
];
const values = [
	'Titel: met dubbele punt',
	'"Titel"',
	"'open",
	'2',
	'1e999',
	'-0',
	'spot',
	'tool',
	'true',
	'null',
	'~',
	'2026-11-21',
	'2026-02-30',
	'[bsn, email]',
	'[',
	'{ bsn: 1 }',
	'{ __proto__: { a: 1 } }',
	'&a [*a]',
	'*a',
	'!!binary x',
	'|',
	'>-',
	'\n  - id: classify\n    text: Herkennen.',
	'\n  - title: Bron\n    url: https://a.example/',
	'\n\t- x',
	'\n  lessons: all\n  scenarios: [verwijsbrief]\n  quiz: true'
];

const explanation = `### Uitleg\n\n${'woord '.repeat(20).trim()}`;

/** A question of every kind. */
export const quizOfAllKinds = `---
title: Toets
---

## Vraag {#eerste}

{level=apply objective=classify}

Mag het BSN 999991693 in een chatbot?

- [ ] Ja,
  met *toestemming*.

  ${'woord '.repeat(20).trim()}

- [x] Nee.

  ${'woord '.repeat(20).trim()}

## Vraag {#tweede}

{level=apply objective=rewrite kind=order}

Welke volgorde?

1. Stop.
2. Schrijf op.
3. Bel.

${explanation}

## Vraag {#derde}

{level=apply objective=rewrite kind=match}

Wat hoort bij elkaar?

| Tekst | Mag het? |
|---|---|
| Een sjabloon | Ja |
| Een naam | Nee |
| Een klacht | Nee |

${explanation}

## Vraag {#vierde}

{level=apply objective=rewrite kind=short}

Binnen hoeveel uur?

- [x] 72
- [x] 72 uur

${explanation}

## Vraag {#vijfde}

{level=apply objective=rewrite kind=spot}

Wat mag er niet in?

> Beste [Fenna Testerink]{person},
>
> Bel ons op [06-99000014]{phone} tussen acht en tien uur.

${explanation}
`;

const noise = fc.string({ maxLength: 12, unit: 'binary' });
const endOfLine = fc.constantFrom('\n', '\n', '\n\n', '\r\n', '\r');
const line = fc.oneof(
	{ weight: 6, arbitrary: fc.constantFrom(...fragments) },
	{ weight: 4, arbitrary: fc.constantFrom(...headings) },
	{ weight: 2, arbitrary: fc.constantFrom(...vectors.map(({ text }) => text)) },
	{ weight: 1, arbitrary: noise }
);
const joined = (part: fc.Arbitrary<string>, maxLength: number) =>
	fc
		.array(fc.tuple(part, endOfLine), { maxLength })
		.map((lines) => lines.map((pair) => pair.join('')).join(''));

/** YAML with known and unknown keys, right, wrong and broken values. */
export const yaml = joined(
	fc
		.oneof(
			{ weight: 8, arbitrary: fc.tuple(fc.constantFrom(...keys), fc.constantFrom(...values)) },
			{ weight: 1, arbitrary: fc.tuple(noise, noise) }
		)
		.map(([key, value]) => `${key}: ${value}`),
	12
);

/** A file as an author could leave it: front matter, sometimes not closed, and a body. */
export const authorFile = fc
	.tuple(
		fc.constantFrom('---\n', '---\n', '---\n', '', '\uFEFF---\r\n', '--- \n'),
		yaml,
		fc.constantFrom('---\n', '---\n', '---\n', '', '---'),
		joined(line, 30)
	)
	.map((parts) => parts.join(''));

/** A valid file of which some lines are left out, doubled, swapped or replaced. */
export const damaged = (text: string): fc.Arbitrary<string> => {
	const lines = text.split('\n');
	const damage = fc.tuple(
		fc.nat(lines.length - 1),
		fc.constantFrom('drop', 'double', 'swap', 'replace', 'cut', 'indent'),
		line
	);
	return fc.array(damage, { minLength: 1, maxLength: 6 }).map((damages) => {
		const result = [...lines];
		for (const [index, kind, other] of damages) {
			const own = result[index] ?? '';
			if (kind === 'drop') result.splice(index, 1);
			else if (kind === 'double') result.splice(index, 0, own);
			else if (kind === 'swap') result.splice(index, 1, result[index + 1] ?? '', own);
			else if (kind === 'replace') result.splice(index, 1, other);
			else if (kind === 'cut') result.splice(index, 1, own.slice(0, own.length / 2));
			else result.splice(index, 1, `   ${own}`);
		}
		return result.join('\n');
	});
};
