import { expect, it } from 'vitest';
import { parseTracks } from './index.ts';

const parse = (text: string) => parseTracks('tracks.yaml', text, (id) => id === 'telecom');
const track = (modules: string) =>
	`- id: zorg\n  title: { nl: Zorg, en: Care }\n  modules: ${modules}\n`;

it('reads tracks with their modules in order', () => {
	expect(parse(track('[telecom]'))).toEqual({
		ok: true,
		value: [{ id: 'zorg', title: { nl: 'Zorg', en: 'Care' }, modules: ['telecom'] }]
	});
});

it('names the place of a module that does not exist', () => {
	expect(parse(track('\n    - telecom\n    - weg'))).toMatchObject({
		ok: false,
		issues: [{ code: 'track-module', line: 5, column: 7 }]
	});
});

it.each([
	['no modules', track('[]')],
	['a module twice', track('[telecom, telecom]')],
	['an id twice', track('[telecom]') + track('[telecom]')],
	['a key too many', `${track('[telecom]')}  colour: red\n`],
	['no list', 'id: zorg']
])('refuses %s', (_, text) => {
	expect(parse(text).ok).toBe(false);
});
