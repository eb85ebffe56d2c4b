/**
 * Measures the detector on labelled texts: `npx tsx scripts/corpus.ts FILE.jsonl [FILE2…] [--errors] [--rules]`. With `--rules` without what was
 * learned from examples.
 */
import { assess, detect, type Finding, type Verdict } from '../src/lib/detector/index.ts';
import { lookUp } from '../src/lib/detector/lexicon.ts';
import { runRecognizers } from '../src/lib/detector/pipeline.ts';
import { recognizers } from '../src/lib/detector/recognizers/all.ts';
import { readCorpus, type CorpusRow } from './corpus/read-corpus.ts';
import {
	matchSpans,
	precision,
	recall,
	ScoreBoard,
	type Matched,
	type Score
} from './corpus/score.ts';

const percent = (value: number): string => (value * 100).toFixed(1).padStart(6);
const line = (name: string, score: Score): string =>
	`${name.padEnd(22)}${percent(precision(score))}${percent(recall(score))}${String(score.hits).padStart(6)}${String(score.misses).padStart(6)}${String(score.falseFindings).padStart(6)}`;

function inContext(text: string, start: number, end: number): string {
	const before = text.slice(Math.max(0, start - 45), start);
	const after = text.slice(end, end + 35);
	return `${before}⟦${text.slice(start, end)}⟧${after}`.replace(/\s+/gu, ' ');
}

function printErrors(row: CorpusRow, { misses, falseFindings }: Matched): void {
	for (const { type, start, end } of misses)
		console.log(`MISS  ${type.padEnd(18)} ${row.id} ${inContext(row.text, start, end)}`);
	for (const { entity, start, end } of falseFindings)
		console.log(`FALSE ${entity.padEnd(18)} ${row.id} ${inContext(row.text, start, end)}`);
}

function printVerdicts(confusion: ReadonlyMap<string, number>): void {
	const verdicts: readonly Verdict[] = ['safe', 'caution', 'leak'];
	console.log(
		`\n${'labelled \\ judged'.padEnd(22)}${verdicts.map((verdict) => verdict.padStart(9)).join('')}`
	);
	for (const labelled of verdicts)
		console.log(
			`${labelled.padEnd(22)}${verdicts.map((judged) => String(confusion.get(`${labelled}>${judged}`) ?? 0).padStart(9)).join('')}`
		);
}

const byRules = (text: string): readonly Finding[] => runRecognizers(text, { recognizers, lookUp });

function measure(file: string, showErrors: boolean): void {
	const find = process.argv.includes('--rules') ? byRules : detect;
	const board = new ScoreBoard();
	const confusion = new Map<string, number>();
	let negatives = 0;
	let flagged = 0;
	for (const row of readCorpus(file)) {
		const findings = find(row.text);
		const matched = matchSpans(row.spans, findings);
		board.add(matched);
		if (showErrors) printErrors(row, matched);
		if (row.polarity === 'negative') {
			negatives += 1;
			if (findings.length > 0) flagged += 1;
		}
		if (row.verdict) {
			const { verdict } = assess(row.text, findings);
			const key = `${row.verdict}>${verdict}`;
			confusion.set(key, (confusion.get(key) ?? 0) + 1);
			if (showErrors && row.verdict !== verdict)
				console.log(
					`VERDICT ${row.verdict}>${verdict} ${row.id} [${row.tags.join(',')}] ${row.text.slice(0, 140).replace(/\s+/gu, ' ')}`
				);
		}
	}
	console.log(`\n${file}\n${'entity'.padEnd(22)}  prec   rec  hits  miss false`);
	for (const type of board.types) console.log(line(type, board.of(type)));
	console.log(line('total', board.total));
	if (negatives > 0) console.log(`negatives flagged: ${flagged} of ${negatives}`);
	if (confusion.size > 0) printVerdicts(confusion);
}

const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
try {
	if (files.length === 0)
		throw new Error('usage: npx tsx scripts/corpus.ts FILE.jsonl [FILE2…] [--errors] [--rules]');
	for (const file of files) measure(file, process.argv.includes('--errors'));
} catch (error) {
	console.error(error instanceof Error ? error.message : String(error));
	process.exitCode = 1;
}
