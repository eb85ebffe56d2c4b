import { expect, it } from 'vitest';
import { detect } from '../detector/index.ts';
import { listLeaks } from './leak-list.ts';

const sent = (text: string) => {
	const findings = detect(text);
	return { text, findings, score: { leaked: findings } };
};

it('says of every leak whose it is', () => {
	expect(listLeaks([sent('Mevrouw Testerink, BSN 999991693')])).toEqual([
		{ entity: 'person', text: 'Testerink', owner: 'Testerink' },
		{ entity: 'bsn', text: '999991693', owner: 'Testerink' }
	]);
});

it('gives nobody what stands without a name, and lists the same value once', () => {
	expect(listLeaks([sent('BSN 999991693'), sent('Nog eens: BSN 999991693')])).toEqual([
		{ entity: 'bsn', text: '999991693', owner: null }
	]);
});
