import { describe, expect, test } from 'vitest';
import { assess, detect } from '../index.ts';

const entities = (text: string) => detect(text).map(({ entity }) => entity);

describe('stories, exercises, lessons and names as such are about nobody', () => {
	test.each([
		'Kun je de achterflap schrijven van mijn thriller? Hoofdpersoon Nora Kuipers is een verslaafde rechercheur met PTSS.',
		'Ik schrijf een roman over een vrouw met borstkanker die haar man verlaat. Geef me drie titels.',
		'Help me met mijn personage: Sander, 34, alcoholist, werkt bij de brandweer.',
		'Give my villain a backstory: orphan, convicted thief, diagnosed with a heart condition.',
		'Casus voor de training (verzonnen): medewerker Pieter, 55 jaar, zakt in elkaar met pijn op de borst.',
		'Acteursinstructie: u speelt de heer De Bruin, 61, die zijn medicijnen niet inneemt.',
		'Opgave 3: Karim leent 12.000 euro tegen 6% en lost in vijf jaar af.',
		'Rekenles groep 7: Sanne koopt 3 appels van € 0,45 en Tim 5 peren.',
		'Kun je uitleggen wat Dirk Veldkamp in 1672 deed en waarom hij werd veroordeeld?',
		'Schrijf een zaaltekst voor het museum over Geertje Wolters en haar tijd in Haarlem.',
		'Wat betekent de naam Eva en is Noah nog steeds populair?',
		'Zoek voor ons kind een naam die past bij Fenna; we denken aan Jip of Sterre.',
		"Maak tien voorbeeldzinnen zoals 'Lisa is allergisch voor noten' en 'Tom heeft koorts'.",
		"Persona's voor ons ontwerpteam: Gerda, 67, slechtziend, gebruikt een tablet.",
		'Summarise the plot and explain why Mr Darcy and Mr Wickham fell out.'
	])('%s', (text) => {
		expect(entities(text)).toEqual([]);
	});
});

describe('a text about somebody stays one', () => {
	test.each([
		'Maak een oefencasus van dit verslag: mevrouw Kuipers, 82, heeft diabetes.',
		'Schrijf een verhaal voor de nieuwsbrief over onze bewoner Karel Veldkamp die kanker heeft.',
		'Vervang mevrouw Kuipers door een fictieve patiënt, zij heeft longkanker.',
		'Fenna Veldkamp schrijft een roman over haar burn-out. Maak een persbericht.',
		'Farouk is Marokkaans en wordt nagedaan, hoe spreek ik ze aan?',
		'Bij de dictee-avond maakte Arend Veldkamp nul fouten.',
		'Wat betekent dit voor Eva Veldkamp? Zij heeft een naam hoog te houden.',
		'Mijn leerling Karim speelt in de musical en heeft epilepsie.',
		'Hoe leg ik uit dat Kees Veldkamp in 2019 werd veroordeeld?'
	])('%s', (text) => {
		expect(assess(text).verdict).not.toBe('safe');
	});
});
