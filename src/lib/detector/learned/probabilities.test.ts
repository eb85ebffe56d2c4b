import fc from 'fast-check';
import { expect, it } from 'vitest';
import { featuresOf } from '../../../../scripts/learn/examples.ts';
import { pack } from '../../../../scripts/learn/pack.ts';
import { runRecognizers } from '../pipeline.ts';
import { readSource } from '../source-text.ts';
import { lookUp } from '../lexicon.ts';
import { recognizers } from '../recognizers/all.ts';
import { readProbabilities } from './probabilities.ts';
import { classCount, readForLearned } from './reading.ts';
import { WeightTable } from './weight-table.ts';

const classes = Array.from({ length: classCount }, (_, number) => number);
const step = 0.1;

/** A weight for every bucket and class, small enough that sums do not all end in the same class. */
const weightOf = (bucket: number, number: number): number =>
	((Math.imul(bucket * classCount + number, 0x9e3779b1) >>> 28) - 8) * step;
const table = new WeightTable(
	classes.map((number) => pack((bucket) => weightOf(bucket, number), { step, least: step }))
);

/** The same probabilities from the features that the trainer learns, one after another. */
function expected(text: string): readonly number[] {
	const source = readSource(text, lookUp);
	const findings = runRecognizers(text, { recognizers, lookUp });
	return featuresOf(readForLearned(source, findings)).flatMap(({ shared, tokens }) =>
		tokens.flatMap((features) => {
			const odds = classes.map((number) => {
				const sum = [...shared, ...features].reduce(
					(total, bucket) => total + weightOf(bucket, number),
					0
				);
				return sum < -6.9 ? 0 : Math.exp(Math.min(30, sum));
			});
			const whole = odds.reduce((total, one) => total + one, 1);
			return odds.map((one) => one / whole);
		})
	);
}

const words = [
	'Anna',
	'de',
	'De',
	'heeft',
	'griep',
	'.',
	'?',
	'12',
	'2023',
	'E-1044',
	'P4471',
	'1103tr',
	'covid19',
	';',
	'(',
	'a.fictema_x',
	'huis',
	'ziek',
	'\n',
	','
];

it('detection adds up what was learned, whatever texts came before', () => {
	fc.assert(
		fc.property(fc.array(fc.constantFrom(...words), { maxLength: 40 }), (chosen) => {
			const text = chosen.join(' ');
			const findings = runRecognizers(text, { recognizers, lookUp });
			const reading = readForLearned(readSource(text, lookUp), findings);
			const probabilities = [...readProbabilities(reading, table, step).of];
			const wanted = expected(text);
			expect(probabilities.length).toBe(wanted.length);
			for (const [index, probability] of probabilities.entries())
				expect(probability).toBeCloseTo(wanted[index] ?? NaN, 3);
		}),
		{ numRuns: 60 }
	);
});
