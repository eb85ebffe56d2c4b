import { readdirSync, readFileSync } from 'node:fs';
import { judge } from '../../src/lib/detector/assess.ts';
import { lookUp } from '../../src/lib/detector/lexicon.ts';
import { runRecognizers } from '../../src/lib/detector/pipeline.ts';
import { recognizers } from '../../src/lib/detector/recognizers/all.ts';
import type { CorpusRow } from '../corpus/read-corpus.ts';

const folder = 'content/modules';
const passing = /^(?:Slaagt|Passes)$/u;
const failing = /^(?:Faalt|Fails)$/u;
const paper = /^(?:Bron|Source):/u;

/**
 * What learners meet in the practice chat: the prompts that pass, which are safe, those that fail and the papers on the
 * desk. What these give away is what the rules find there, which the check of the content holds against its lists.
 */
export function practiceTexts(): readonly CorpusRow[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => /scenario-[^/]*\.md$/u.test(file))
		.sort()
		.flatMap((file) =>
			readFileSync(`${folder}/${file}`, 'utf8')
				.split(/^## /mu)
				.flatMap((section) => textsOf(section, file))
		);
}

function textsOf(section: string, file: string): readonly CorpusRow[] {
	const [heading = '', ...lines] = section.split('\n');
	const isPassing = passing.test(heading);
	const prompts = lines.filter((line) => line.startsWith('- ')).map((line) => line.slice(2));
	const texts = isPassing || failing.test(heading) ? prompts : [lines.join('\n').trim()];
	return isPassing || failing.test(heading) || paper.test(heading)
		? texts.map((text, index) => labelled(`${file}:${heading}:${index + 1}`, text, isPassing))
		: [];
}

function labelled(id: string, text: string, isSafe: boolean): CorpusRow {
	const findings = runRecognizers(text, { recognizers, lookUp });
	const { verdict } = judge(text, findings);
	return {
		id,
		text,
		tags: [],
		// Other prompts fail because they ask for nothing useful.
		...(isSafe ? { verdict: 'safe' } : verdict === 'safe' ? {} : { verdict }),
		spans: findings.map(({ entity, start, end }) => ({ type: entity, start, end }))
	};
}
