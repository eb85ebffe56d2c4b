import { readFileSync } from 'node:fs';
import { isEntity } from '../../src/lib/detector/entities.ts';
import { lookUp } from '../../src/lib/detector/lexicon.ts';
import { runRecognizers } from '../../src/lib/detector/pipeline.ts';
import { readingOf } from '../../src/lib/detector/readings.ts';
import { recognizers } from '../../src/lib/detector/recognizers/all.ts';
import { settingsOf } from '../../src/lib/detector/learned/chunk-setting.ts';
import {
	classOf,
	readForLearned,
	type LearnedReading
} from '../../src/lib/detector/learned/reading.ts';
import { textFeatures } from '../../src/lib/detector/learned/text-features.ts';
import {
	bucketOfPair,
	nothing,
	pairOf,
	tokensOfPair
} from '../../src/lib/detector/learned/buckets.ts';
import {
	bucketInSentence,
	endOfSentence,
	sentenceFeatures
} from '../../src/lib/detector/learned/sentence-features.ts';
import {
	linkFeatures,
	mostFeatures,
	placeFeatures,
	steps,
	wordFeatures
} from '../../src/lib/detector/learned/token-features.ts';
import { readCorpus, type CorpusRow } from '../corpus/read-corpus.ts';

/** A sentence: the features its tokens share, and of each token its own with its class (0 is no fact). */
export interface SentenceExample {
	readonly shared: readonly number[];
	readonly tokens: readonly { readonly features: Int32Array; readonly label: number }[];
}

export interface Example {
	readonly sentences: readonly SentenceExample[];
	readonly features: readonly number[];
	/** Does the text give somebody away? Unknown where nobody judged it. */
	readonly isTelling: boolean | undefined;
}

/** Reads a corpus, or a text file with one sentence without personal data per line. */
export const readRows = (file: string): readonly CorpusRow[] =>
	file.endsWith('.txt')
		? readFileSync(file, 'utf8')
				.split('\n')
				.filter((line) => line.trim() !== '')
				.map((text, index) => ({ id: `${file}:${index + 1}`, text, tags: [], spans: [] }))
		: readCorpus(file);

const into = new Int32Array(mostFeatures);

/** All features of a token, as the detector adds up their weights. */
function featuresOfToken(
	reading: LearnedReading,
	settings: ReadonlyMap<number, ReadonlySet<number>>,
	index: number
): Int32Array {
	const { values, source } = reading;
	const features = [...into.slice(0, linkFeatures(reading, index, into))];
	features.push(...into.slice(0, placeFeatures(reading, index, into)));
	for (const step of steps) {
		const word = source.store.words[source.numbers[index + step] ?? -1];
		features.push(...into.slice(0, wordFeatures(word, step, into)));
	}
	for (let token = 0; token < tokensOfPair; token += 1) {
		const first = index + 1 - token;
		const pair = pairOf(values[first] ?? nothing, values[first + 1] ?? nothing);
		features.push(bucketOfPair(pair, token));
	}
	const chunk = (reading.chunks.byToken[index] ?? 0) - 1;
	features.push(...(settings.get(chunk) ?? []));
	return Int32Array.from(features);
}

interface SentenceFeatures {
	readonly shared: readonly number[];
	readonly tokens: readonly Int32Array[];
}

/** Sentence by sentence: the features that its tokens share, and of each token its own. */
export function featuresOf(reading: LearnedReading): readonly SentenceFeatures[] {
	const { source, values } = reading;
	const settings = new Map(settingsOf(reading));
	const sentences: SentenceFeatures[] = [];
	for (let start = 0; start < values.length;) {
		const end = endOfSentence(source, start);
		const words = [...new Set(values.slice(start, end))].map(bucketInSentence);
		const places = Array.from({ length: end - start }, (_, step) => start + step);
		sentences.push({
			shared: [...sentenceFeatures(reading, start, end), ...words],
			tokens: places.map((index) => featuresOfToken(reading, settings, index))
		});
		start = end;
	}
	return sentences;
}

export function exampleOf({ text, spans, verdict }: CorpusRow): Example {
	const findings = runRecognizers(text, { recognizers, lookUp });
	const reading = readForLearned(readingOf(text, findings).source, findings);
	const { tokens } = reading.source;
	const labels = new Uint8Array(tokens.length);
	for (const { start, end, type } of spans) {
		for (const [index, token] of tokens.entries())
			if (token.start < end && token.end > start)
				labels[index] = isEntity(type) ? classOf(type) + 1 : (labels[index] ?? 0);
	}
	let next = 0;
	const sentences = featuresOf(reading).map(({ shared, tokens: features }) => ({
		shared,
		tokens: features.map((own) => ({ features: own, label: labels[next++] ?? 0 }))
	}));
	return {
		sentences,
		features: textFeatures(reading),
		isTelling: verdict === undefined ? undefined : verdict !== 'safe'
	};
}
