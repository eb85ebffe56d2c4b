import { describe, expect, it } from 'vitest';
import { detect } from '../detector/index.ts';
import { assemble, type Knowledge } from './person-cards.ts';

const known = (...texts: readonly string[]): Knowledge =>
	assemble(texts.map((text) => ({ text, findings: detect(text) })));
const factsOf = ({ persons }: Knowledge, name: string) =>
	persons.find((person) => person.name.includes(name))?.facts.map(({ entity }) => entity);

describe('what the provider can assemble', () => {
	it('gives a fact to the nearest name on the line', () => {
		const knowledge = known(
			'Mevrouw F. Testerink belt op 06-99000001, haar dochter Ilse Proefstra op 06-99000002.'
		);
		expect(knowledge.persons.map(({ facts }) => facts.map(({ text }) => text))).toEqual([
			['06-99000001'],
			['06-99000002']
		]);
	});

	it('gives the cells of a row to the person of that row', () => {
		const knowledge = known(
			'naam;telefoon;e-mail\nNoor Testerink;06-99000001;noor@voorbeeld.example\nBram Proefstra;06-99000002;bram@voorbeeld.example'
		);
		expect(factsOf(knowledge, 'Noor')).toEqual(['phone', 'email']);
		expect(factsOf(knowledge, 'Bram')).toEqual(['phone', 'email']);
	});

	it('puts together what was sent in pieces', () => {
		const knowledge = known(
			'Wat vind je van mevrouw F. Testerink?',
			'BSN 999991693',
			'Mevrouw Testerink heeft hartfalen.'
		);
		expect(knowledge.persons).toHaveLength(1);
		expect(factsOf(knowledge, 'Testerink')).toEqual(['bsn', 'health']);
	});

	it('keeps two people with one surname apart', () => {
		const knowledge = known('Joris Testerink en Ilse Testerink komen samen.');
		expect(knowledge.persons.map(({ name }) => name)).toEqual([
			'Joris Testerink',
			'Ilse Testerink'
		]);
	});

	it('keeps what has no name near it apart', () => {
		const knowledge = known('Klopt BSN 999991693?');
		expect(knowledge.persons).toEqual([]);
		expect(knowledge.loose).toEqual([{ entity: 'bsn', text: '999991693' }]);
	});

	it('gives nobody the secrets of the organisation', () => {
		const knowledge = known('Vertrouwelijk: onze marge is 37,4%. Groet, Joris Testerink');
		expect(knowledge.company.length).toBeGreaterThan(0);
		expect(factsOf(knowledge, 'Joris')).toEqual([]);
	});

	it('counts the same fact once', () => {
		const knowledge = known('BSN 999991693', 'nogmaals BSN 999991693');
		expect(knowledge.loose).toHaveLength(1);
	});
});
