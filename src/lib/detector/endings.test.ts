import { describe, expect, it } from 'vitest';
import { endingTest } from './endings.ts';

describe('endingTest', () => {
	const endsLikeRole = endingTest(['arts', 'vrouw', 're-integratie'], 3);

	it.each(['dierenarts', 'buurvrouw', 'zonre-integratie'])('sees how %s ends', (word) => {
		expect(endsLikeRole(word)).toBe(true);
	});

	it.each(['arts', 'duarts', 'artsen', 'rouw', ''])('takes %s for something else', (word) => {
		expect(endsLikeRole(word)).toBe(false);
	});

	it('is not misled by a longer ending that fails', () => {
		expect(endingTest(['huis', 'ziekenhuis'], 0)('woonhuis')).toBe(true);
	});
});
