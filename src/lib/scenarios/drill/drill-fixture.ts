/** A small drill without mistakes, for tests. */
export const drillFixture = `---
title: Oefening
goal: Een doel.
minutes: 5
peildatum: 2026-11-21
start: 2026-06-05T16:30
secondsPerHour: 10
deadlines: [ap-melding]
roles:
  - name: Jij
    role: contactpunt
facts: [Er is iets geplakt.]
contact: [020-0123456]
evidence:
  - id: chat
    label: Het gesprek
---

## Situatie

Vrijdag, half vijf.

## Bron: Bericht

Ik heb iets geplakt.

## Te laat: ap-melding

De {{deadline:ap-melding}} zijn voorbij.

## Stap: Ontdekt {#ontdekt}

Wat doe je?

- [x] Ik meld het nu. → #risico (+15m) {keeps=chat}

  Goed.

- [ ] Ik wis het gesprek. → #ontdekt (+2h) {loses=chat}

  Dan is het weg.

## Stap: Risico {#risico}

{kind=risk}

Hoe groot?

- [ ] Geen. → #risico (+30m)
  Toch wel.
- [ ] Risico. → #risico (+30m)
  Meer.
- [x] Hoog. → #formulier (+1h30m)
  Ja.

### Redenen

- [x] Gezondheid.

  Bijzonder.

- [ ] Het is vrijdag.

  Doet er niet toe.

## Stap: Formulier {#formulier}

{kind=form}

Vul in.

→ #bericht (+30m) {meets=ap-melding}

### Velden

- [x] {#soort} Soort: *eerste* | vervolg

  De eerste.

- [x] {#wat} Wat?: chatbot, ai + lijst, gegevens

  Een lijst.

- [ ] {#aantal} Hoeveel?: 43

  Mag later.

## Stap: Bericht {#bericht}

{kind=notice words=30}

Schrijf.

→ #register (+1h)

### Onderdelen

- [x] {#what} Wat: lijst

  Wat.

- [x] {#consequences} Gevolgen: gevolg

  Gevolgen.

- [x] {#measures} Maatregelen: gewist

  Maatregelen.

- [x] {#self} Zelf: let op + bel

  Zelf.

### Voorbeeld

Een lijst met gegevens is gedeeld. Gevolg: onbekend. We hebben hem gewist. Let op en bel 020-0123456.

## Stap: Register {#register}

{kind=register}

Leg vast.

→ #einde (+30m)

### Velden

- [x] {#feiten} Feiten: lijst

  De feiten.

## Stap: Einde {#einde}

{kind=end}

Klaar.
`;
