import { locales, type Locale } from '../content/index.ts';
import type { ModuleFiles } from './types.ts';

const sentence = ['Dit', 'is', 'maar', 'een', 'zin.'];
/** As many words, in sentences that read easily. */
export const words = (count: number) =>
	Array.from({ length: count }, (_, index) => sentence[index % sentence.length]).join(' ');

const settings = `minutes: 5
sector: zorg
reviewDate: 2027-05-21
passMark: 80
questionsPerAttempt: 2
completion:
  lessons: all
  scenarios: [verwijsbrief]
  quiz: true
`;

const intro = `---
title: Zorg: gegevens
summary: Wat je daarna kunt.
objectives:
  - id: classify
    text: Herkennen.
  - id: rewrite
    text: Herschrijven.
---
`;

const lesson = `---
title: De zaak
minutes: 1
peildatum: 2026-11-21
---

Tekst van de les.
`;

const question = (id: string, objective: string) => `
## Vraag {#${id}}

{level=apply objective=${objective}}

Mag het BSN 999991693 in een chatbot?

- [ ] Ja.

  ${words(20)}

- [x] Nee.

  ${words(20)}
`;

const quiz = `---
title: Toets
---
${question('eerste', 'classify')}${question('tweede', 'rewrite')}`;

const scenarioHead = `---
title: Verwijsbrief
goal: Vragen zonder gegevens.
technique: ask-without-data
difficulty: free
minutes: 4
peildatum: 2026-11-21
forbidden: [bsn, email]
leaks: { bsn: 1, email: 1 }
required:
  - id: form
    label: sjabloon
    stems: [sjabloon]
---
`;

const sheet = 'BSN 999991693\n\nMail: f.testerink@praktijk.example';

const passes = `- Geef een sjabloon.
- Maak een sjabloon.
- Welk sjabloon past?
- Schrijf een sjabloon.
- Bedenk een sjabloon.`;

const fails = `- Maak dit korter.
- Sjabloon voor BSN 999991693
- Sjabloon voor BSN 999994451
- Vat samen.
- Schrijf een brief.`;

const sections: readonly Readonly<Record<Locale | 'body', string>>[] = [
	{ nl: 'Situatie', en: 'Situation', body: 'Tekst.' },
	{ nl: 'Opdracht', en: 'Task', body: 'Tekst.' },
	{ nl: 'Bron: Brief', en: 'Source: Brief', body: sheet },
	{ nl: 'Opening', en: 'Opening', body: 'Hallo.' },
	{ nl: 'Antwoord: lek', en: 'Reply: leak', body: 'Lek.' },
	{ nl: 'Antwoord: onduidelijk', en: 'Reply: unclear', body: 'Onduidelijk.' },
	{ nl: 'Antwoord: goed', en: 'Reply: good', body: 'Goed.' },
	{ nl: 'Hints', en: 'Hints', body: '1. Een.\n2. Twee.\n3. Drie.' },
	{ nl: 'Voorbeeld', en: 'Example', body: 'Geef een sjabloon.' },
	{ nl: 'Nabespreking', en: 'Debrief', body: 'Slot.' },
	{ nl: 'Slaagt', en: 'Passes', body: passes },
	{ nl: 'Faalt', en: 'Fails', body: fails }
];

/** The files of a small module without mistakes, for tests. */
export function moduleFixture(): ModuleFiles {
	const files: Record<string, string> = { 'module.yaml': settings };
	for (const locale of locales) {
		const parts = sections.map((section) => `\n## ${section[locale]}\n\n${section.body}\n`);
		files[`${locale}/module.md`] = intro;
		files[`${locale}/01-de-zaak.md`] = lesson;
		files[`${locale}/quiz.md`] = quiz;
		files[`${locale}/scenario-verwijsbrief.md`] = scenarioHead + parts.join('');
	}
	return files;
}
