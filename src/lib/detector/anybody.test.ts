import { describe, expect, test } from 'vitest';
import { detect } from './index.ts';

const entities = (text: string) => detect(text).map(({ entity }) => entity);

describe('a question about anybody is about nobody', () => {
	test.each([
		'Hoe voer ik een goed gesprek met een medewerker die lang ziek is?',
		'Geef een opbouw voor een verzuimgesprek met een medewerker, zonder medische vragen.',
		'Wat mag ik als leidinggevende wel en niet vragen bij een ziekmelding?',
		'Geef me een voorbeeldantwoord voor een patiënt die ongerust is over zijn medicijnen.',
		'Kan een werknemer met een arbeidsconflict zich ziek melden?',
		'Geef een opzet voor een verwijsbrief naar de cardioloog.',
		'Schrijf een folder voor een cliënt met astma.',
		'Welke toon past bij een brief aan een huurder met een betalingsachterstand?',
		'How do I talk to an employee who has a burnout?',
		'Write a checklist for a manager who calls an employee who is off sick.'
	])('%s', (text) => {
		expect(entities(text)).toEqual([]);
	});
});

describe('a question about somebody in particular is not', () => {
	test.each([
		'Hoe voer ik een gesprek met mijn medewerker die een burn-out heeft?',
		'Hoe begin ik het gesprek met een medewerker van mij die borstkanker heeft?',
		'Wat kan ik doen voor onze chauffeur met epilepsie?',
		'Schrijf een mail aan deze patiënt over zijn hartfalen.',
		'Een medewerker van ons heeft een burn-out.',
		'Hoe vertel ik het team dat een collega met een depressie opstapte?',
		'Hoe help ik een collega? Hij heeft diabetes en vertelt het aan niemand.',
		'Wat kan ik doen als ik migraine heb, want ik heb migraine sinds mei?',
		'Geef advies: de bewoner van nummer 12 heeft dementie.'
	])('%s', (text) => {
		expect(entities(text)).toContain('health');
	});
});
