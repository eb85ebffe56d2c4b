import { expect, it } from 'vitest';
import { phrasesIn } from './phrase-lists.ts';

it.each([
	[
		'hoge bloeddruk,  Één nier,',
		[
			['hoge', 'bloeddruk'],
			['een', 'nier']
		]
	],
	[
		"tbs'er, top 600",
		[
			['tbs', "'", 'er'],
			['top', '600']
		]
	],
	[' , ,', []]
])('reads the phrases of %j', (list, keys) => {
	expect(phrasesIn(list).map((phrase) => phrase.keys)).toEqual(keys);
});

it('says how a phrase is written', () => {
	expect(phrasesIn('griep, Re-integratie').map(({ written }) => written)).toEqual([
		'griep',
		'Re-integratie'
	]);
});
