import { describe, expect, test } from 'vitest';
import { detect } from '../index.ts';

const persons = (text: string) =>
	detect(text)
		.filter(({ entity }) => entity === 'person')
		.map(({ start, end }) => text.slice(start, end));

describe('a name that a thing or an animal bears is nobody', () => {
	test.each([
		'Onze vergaderzalen heten Anna, Bernard en Sofie. Bedenk drie namen die daarbij passen.',
		'Maak een schoonmaakrooster voor de kamers Lotte, Frederik en Emma in ons hotel.',
		'Ons schip, de Johanna, ligt volgende week in Harlingen voor onderhoud.',
		'Ik heb een script dat Harry heet en elke nacht de back-up maakt.',
		'Onze poes heet Mevrouw Kuipers en haar kitten luistert naar de naam Joris.',
		'De papegaai van de dierentuin heet Coco en praat veel.',
		'De merrie Isabella krijgt in mei een veulen van hengst Ferdinand.',
		'Welke appelrassen zijn lang te bewaren: Elstar, Jonathan of Brabantse Bellefleur?',
		'Welke rozen ruiken het lekkerst: Graham Thomas, Gertrude Jekyll of Olivia Rose Austin?',
		'Roos, Jasmijn en Iris zijn de namen van onze zalen.',
		'Storm Ciarán was zwaarder dan Eunice.',
		'Our meeting rooms are called Sophie, Martin and Julia.',
		'Why does the script called Oscar stop at midnight?'
	])('%s', (text) => {
		expect(persons(text)).toEqual([]);
	});
});

describe('somebody beside a thing is not', () => {
	test.each([
		['De eigenaar van de hond heet Joris en woont hiernaast.', 'Joris'],
		['Mijn collega Sanne heeft een kat die Minoes heet.', 'Sanne'],
		['Ik heb Bernard gevraagd om de zalen te reserveren.', 'Bernard'],
		['Kan Fenna de printer nakijken?', 'Fenna'],
		['Onze nieuwe collega op het schip heet Karim.', 'Karim'],
		['Roos Vermeulen heeft de kamers gepoetst.', 'Roos Vermeulen'],
		['De huurder van de flat heet Naima.', 'Naima'],
		['Kees wil de rozen snoeien, vraag het hem.', 'Kees']
	])('%s', (text, name) => {
		expect(persons(text)).toContain(name);
	});
});
