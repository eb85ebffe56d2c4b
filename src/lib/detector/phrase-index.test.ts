import { expect, it } from 'vitest';
import { phraseFinder } from './phrases.ts';
import { readSource } from './source-text.ts';

const found = (text: string, find: ReturnType<typeof phraseFinder>): readonly string[] =>
	find(readSource(text)).map(({ start, end }) => text.slice(start, end));

const pets = phraseFinder({ fixed: 'hond, hond en kat', grown: [['hond', ' van de buren']] });

it('finds the longest phrase at each place, once', () => {
	const text = 'Een hond, de hond en kat en de Hond van de buren.';
	expect(found(text, pets)).toEqual(['hond', 'hond en kat', 'Hond van de buren']);
});

it('leaves out what starts inside the phrase before', () => {
	const find = phraseFinder({ fixed: 'oude kat en hond, hond, kat en' });
	expect(found('De oude kat en hond.', find)).toEqual(['oude kat en hond']);
});

it('reads a book that comes in after a text was read', () => {
	expect(found('De hond blaft.', pets)).toEqual(['hond']);
	const late = phraseFinder({ fixed: '', grown: [['hond', ' blaft']], endings: 'hond' });
	expect(found('De hond blaft.', late)).toEqual(['hond blaft']);
	expect(found('De waakhond blaft.', late)).toEqual(['waakhond']);
	expect(found('De hond blaft.', pets)).toEqual(['hond']);
});

it('takes along what extends a phrase', () => {
	const find = phraseFinder({ fixed: 'schuld', extension: String.raw` van \d{1,6} euro` });
	expect(found('Een schuld van 4000 euro, een schuld.', find)).toEqual([
		'schuld van 4000 euro',
		'schuld'
	]);
});
