/**
 * Learns the weights of the detector from labelled texts: `npx tsx scripts/learn/train.ts`. It takes some fifteen minutes on two
 * cores; the same texts and rules give the same weights. `--without PATTERN` leaves out the files whose path it matches, to measure on them.
 */
import { fork } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import type { CorpusRow } from '../corpus/read-corpus.ts';
import { exampleOf, readRows, type Example } from './examples.ts';
import { learnModels } from './models.ts';
import { practiceTexts } from './practice-texts.ts';
import { claimsOf, learnTrust, type JudgedClaim } from './trust.ts';

const folder = 'tests/corpus';
/** Kept for measuring; newspapers have labels for persons only. */
const kept =
	/^(?:sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth)\/|newspaper/u;
/** Single sentences that differ from others in a word: whole prompts would drown them. */
const terse = /tables|look-alikes/u;
const timesTerse = 3;
/** Of the sentences without personal data, one in so many is an example of a text that gives nobody away. */
const ordinaryTexts = 4;
/** Prompts whose authors nobody made rules by: they show how far rules and models can be trusted. */
const impartial = /^learning\//u;
const folds = 3;

function argument(name: string): string | undefined {
	const at = process.argv.indexOf(name);
	return at < 0 ? undefined : process.argv[at + 1];
}

const leftOut = argument('--without');
const without = leftOut === undefined ? undefined : new RegExp(leftOut, 'u');
/** Set in the processes that `claimsApart` starts. */
const ownFold = argument('--fold');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
	.filter((file) => /\.(?:jsonl|txt)$/u.test(file) && !kept.test(file))
	.filter((file) => without === undefined || !without.test(file))
	.sort();

interface Corpus {
	readonly file: string;
	readonly rows: readonly CorpusRow[];
	readonly examples: readonly Example[];
}

function readExamples(file: string): Corpus {
	const rows = readRows(`${folder}/${file}`);
	const examples = rows.map((row, index) =>
		exampleOf(
			file.endsWith('.txt') && index % ordinaryTexts === 0 ? { ...row, verdict: 'safe' } : row
		)
	);
	return { file, rows, examples };
}

const corpora = files.map(readExamples);
const practice = practiceTexts().map(exampleOf);

/** The examples of some corpora, with those that all models learn from. */
const examplesOf = (chosen: readonly Corpus[]): readonly Example[] => [
	...chosen.flatMap(({ file, examples }) =>
		Array.from({ length: terse.test(file) ? timesTerse : 1 }, () => examples).flat()
	),
	...practice
];

/** What models that learned from the other texts find in those of a fold. */
function claimsInFold(fold: number): readonly JudgedClaim[] {
	const judged = corpora.filter(({ file }) => impartial.test(file) && !terse.test(file));
	const away = judged.filter((_, index) => index % folds === fold);
	const others = learnModels(examplesOf(corpora.filter((corpus) => !away.includes(corpus))));
	return claimsOf(
		away.flatMap(({ rows }) => rows),
		others
	);
}

/** The same in a process of its own: each fold takes as long as all that is written in the end. */
const claimsApart = (fold: number): Promise<readonly JudgedClaim[]> =>
	new Promise((resolve, reject) => {
		const child = fork(import.meta.filename, [...process.argv.slice(2), '--fold', String(fold)], {
			serialization: 'advanced'
		});
		child.once('message', (claims: readonly JudgedClaim[]) => {
			resolve(claims);
		});
		child.once('exit', (code) => {
			reject(new Error(`The models without fold ${fold} could not be learned (exit ${code}).`));
		});
	});

const heading = '// Built by scripts/learn/train.ts from tests/corpus. Do not edit.\n';

function write(file: string, name: string, value: object): void {
	const target = `src/lib/detector/learned/weights/${file}.ts`;
	writeFileSync(target, `${heading}export const ${name} = ${JSON.stringify(value)};\n`);
}

async function learnAll(): Promise<void> {
	const all = examplesOf(corpora);
	console.log(`${all.length} texts in ${files.length} files`);
	const judging = Promise.all(Array.from({ length: folds }, (_, fold) => claimsApart(fold)));
	const models = learnModels(all);
	const claims = (await judging).flat();
	write('texts', 'textWeights', models.texts);
	write('facts', 'factWeights', models.facts);
	write('trust', 'trustWeights', learnTrust(claims));
	const count = models.facts.reduce((sum, { weights }) => sum + weights.length, 0);
	console.log(
		`${models.texts.weights.length} weights for whole texts, ${count} for facts; ${claims.length} claims judged`
	);
}

if (ownFold === undefined) await learnAll();
else process.send?.(claimsInFold(Number(ownFold)));
