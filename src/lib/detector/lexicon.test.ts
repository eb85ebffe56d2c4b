import { describe, expect, it } from 'vitest';
import { isCommonWord, isFirstName, isPlace, isPublicName, isSurname } from './lexicon.ts';

describe('lexicons', () => {
	it('knows names, places, words and public names', () => {
		expect([
			isFirstName('sanne'),
			isSurname('jansen'),
			isPlace('zwolle'),
			isCommonWord('fiets'),
			isPublicName('harry potter')
		]).toEqual([true, true, true, true, true]);
	});

	// The teaching names must be found by their shape, as any unknown name.
	it.each(['testerink', 'fictema', 'voorbeeldsma', 'demo', 'proefstra'])(
		'does not know %s as a name',
		(name) => {
			expect(isSurname(name) || isFirstName(name)).toBe(false);
		}
	);
});
