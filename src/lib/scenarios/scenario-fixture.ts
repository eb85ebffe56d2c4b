import { parseScenario } from './index.ts';

const list = (word: string) => [1, 2, 3, 4, 5].map((n) => `- ${word} ${n}`).join('\n');
export const head = `---
title: Verwijsbrief inkorten
goal: Na afloop: vragen zonder gegevens.
technique: ask-without-data # a comment
difficulty: free
minutes: 4
peildatum: 2026-11-21
forbidden: [person, bsn]
leaks: { bsn: 1, person: 2 }
required:
  - id: referral
    label: verwijsbrief
    stems: [verwijsbrief, verwijzing]
---
`;
export const dutch = `${head}
## Situatie

Op de praktijk.

## Opdracht

Een korte brief.

## Bron: Verwijsbrief

Beste collega,

### Kop

## Bron: Bijlage

| a |
|---|
| b |

## Opening

Hallo.

## Antwoord: lek

Lek.

## Antwoord: onduidelijk

Onduidelijk.

## Antwoord: goed

Goed.

## Hints

1. Een
   twee
2. Drie
3. Vier

## Voorbeeld

Een prompt.

## Nabespreking

Slot.

## Slaagt

${list('goed')}
  vervolg

## Faalt

${list('fout')}
`;
export const english = [
	['Situatie', 'Situation'],
	['Opdracht', 'Task'],
	['Bron', 'Source'],
	['Antwoord: lek', 'Reply: leak'],
	['Antwoord: onduidelijk', 'Reply: unclear'],
	['Antwoord: goed', 'Reply: good'],
	['Voorbeeld', 'Example'],
	['Nabespreking', 'Debrief'],
	['Slaagt', 'Passes'],
	['Faalt', 'Fails']
].reduce((text, [from = '', to = '']) => text.replaceAll(`## ${from}`, `## ${to}`), dutch);

export const file = 'nl/scenario-verwijsbrief.md';
export const places = (text: string, name = file) => {
	const parsed = parseScenario(name, text, 'nl');
	return parsed.ok ? [] : parsed.issues.map((at) => `${at.line}:${at.column} ${at.code}`);
};
