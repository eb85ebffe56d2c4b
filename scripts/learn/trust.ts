import { entityIds, isEntity, type Entity } from '../../src/lib/detector/entities.ts';
import { lookUp } from '../../src/lib/detector/lexicon.ts';
import { runRecognizers } from '../../src/lib/detector/pipeline.ts';
import { readingOf } from '../../src/lib/detector/readings.ts';
import { recognizers } from '../../src/lib/detector/recognizers/all.ts';
import { readModels, readSetting, toldIn } from '../../src/lib/detector/learned/setting.ts';
import {
	evidenceCount,
	evidenceFor,
	type TrustWeights
} from '../../src/lib/detector/learned/trust.ts';
import type { CorpusRow } from '../corpus/read-corpus.ts';
import { matchSpans } from '../corpus/score.ts';
import type { Models } from './models.ts';

/** Something that was found in a text whose models had not learned from it. */
export interface JudgedClaim {
	readonly entity: Entity;
	readonly evidence: readonly number[];
	readonly isRight: boolean;
}

/** What rules and models find in a text, and whether people who labelled it agree. */
export function claimsOf(rows: readonly CorpusRow[], models: Models): readonly JudgedClaim[] {
	const read = readModels(models.facts, models.texts);
	return rows.flatMap(({ text, spans }) => {
		const findings = runRecognizers(text, { recognizers, lookUp });
		const setting = readSetting(readingOf(text, findings).source, findings, read);
		const told = toldIn(setting).filter(
			({ start, end }) => !findings.some((found) => found.start < end && found.end > start)
		);
		const claims = [
			...findings.map((finding) => ({ ...finding, isLearned: false })),
			...told.map((fact) => ({ ...fact, isLearned: true }))
		];
		const wrong = new Set(
			matchSpans(
				spans.filter(({ type }) => isEntity(type)),
				claims
			).falseFindings
		);
		return claims.map((claim) => ({
			entity: claim.entity,
			evidence: evidenceFor(claim, setting),
			isRight: !wrong.has(claim)
		}));
	});
}

const steps = 600;
const rate = 0.05;
/** How much it costs an entity to differ from the others, and all to differ from nought. */
const cost = { own: 3, shared: 0.5 };

/** Adam (Kingma and Ba 2015) over a list of weights. */
class Weights {
	readonly values: Float64Array;
	readonly #mean: Float64Array;
	readonly #square: Float64Array;

	constructor(length: number) {
		this.values = new Float64Array(length);
		this.#mean = new Float64Array(length);
		this.#square = new Float64Array(length);
	}

	move(gradients: Float64Array, turn: number): void {
		for (const [at, gradient] of gradients.entries()) {
			const mean = 0.9 * (this.#mean[at] ?? 0) + 0.1 * gradient;
			const square = 0.999 * (this.#square[at] ?? 0) + 0.001 * gradient * gradient;
			this.#mean[at] = mean;
			this.#square[at] = square;
			const step = mean / (1 - 0.9 ** turn) / (Math.sqrt(square / (1 - 0.999 ** turn)) + 1e-8);
			this.values[at] = (this.values[at] ?? 0) - rate * step;
		}
	}
}

const hundredths = (value: number): number => Math.round(value * 100) / 100;

/** Logistic regression: what evidence weighs for all entities, and how much else for each. */
export function learnTrust(claims: readonly JudgedClaim[]): TrustWeights {
	const shared = new Weights(evidenceCount);
	const own = new Map(claims.map(({ entity }) => [entity, new Weights(evidenceCount)]));
	for (let turn = 1; turn <= steps; turn += 1) {
		const ofShared = shared.values.map((value) => value * cost.shared);
		const ofOwn = new Map(
			[...own].map(([entity, { values }]) => [entity, values.map((value) => value * cost.own)])
		);
		for (const { entity, evidence, isRight } of claims) {
			const ofEntity = own.get(entity)?.values;
			const gradients = ofOwn.get(entity);
			if (!ofEntity || !gradients) continue;
			let sum = 0;
			for (let at = 0; at < evidenceCount; at += 1)
				sum += (evidence[at] ?? 0) * ((shared.values[at] ?? 0) + (ofEntity[at] ?? 0));
			const error = 1 / (1 + Math.exp(-sum)) - Number(isRight);
			for (let at = 0; at < evidenceCount; at += 1) {
				const gradient = error * (evidence[at] ?? 0);
				ofShared[at] = (ofShared[at] ?? 0) + gradient;
				gradients[at] = (gradients[at] ?? 0) + gradient;
			}
		}
		shared.move(ofShared, turn);
		for (const [entity, gradients] of ofOwn) own.get(entity)?.move(gradients, turn);
	}
	return {
		shared: [...shared.values].map(hundredths),
		byEntity: Object.fromEntries(
			entityIds.flatMap((entity) => {
				const values = own.get(entity)?.values;
				if (!values) return [];
				return [
					[entity, [...values].map((value, at) => hundredths(value + (shared.values[at] ?? 0)))]
				];
			})
		)
	};
}
