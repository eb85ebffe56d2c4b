import { expect, it } from 'vitest';
import { unchangedParts } from './index.ts';

const before = {
	'module.yaml': 'minutes: 15',
	...{ 'nl/01-de-zaak.md': 'a', 'en/01-de-zaak.md': 'a', 'nl/02-regels.md': 'b' },
	...{ 'en/02-regels.md': 'b', 'nl/scenario-mail.md': 's', 'en/scenario-mail.md': 's' },
	...{ 'nl/drill-lek.md': 'd', 'en/drill-lek.md': 'd', 'nl/quiz.md': 'q', 'en/quiz.md': 'q' }
};

it('names the lessons and exercises that stayed the same', () => {
	expect(unchangedParts(before, { ...before, 'module.yaml': 'minutes: 20' })).toEqual({
		lessons: ['de-zaak', 'regels'],
		scenarios: ['mail', 'drill-lek']
	});
});

it('leaves out what changed in one language, moved, or is new', () => {
	const { 'nl/01-de-zaak.md': moved, ...rest } = before;
	const after = {
		...{ ...rest, 'nl/03-de-zaak.md': moved, 'en/02-regels.md': 'other' },
		...{ 'nl/scenario-mail.md': 'other', 'nl/04-nieuw.md': 'n', 'en/04-nieuw.md': 'n' }
	};
	expect(unchangedParts(before, after)).toEqual({ lessons: [], scenarios: ['drill-lek'] });
});
