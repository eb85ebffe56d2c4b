import { entities, sensitiveEntities, type Entity } from './entities.ts';
import type { Finding, Recognizer } from './finding.ts';
import { publicContextOf } from './names/public-context.ts';
import { resolveOverlaps, type Ranked } from './overlap.ts';
import { isIllustration, isPlaceholder } from './placeholders.ts';
import { keepReading } from './readings.ts';
import { readSource, type SourceText } from './source-text.ts';
import type { LookUp } from './words.ts';

const leastConfidence = 0.5;

/** What is only told of people; who is made up has none of it to lose. */
const ofPeople: ReadonlySet<Entity> = new Set<Entity>([
	...sensitiveEntities,
	'person',
	'age',
	'location',
	'date-of-birth'
]);

/** In a story these are of its characters as well. */
const ofCharacters: ReadonlySet<Entity> = new Set<Entity>([...ofPeople, 'address', 'postcode']);

/** With or without lexicons: the same pipeline. */
export interface Engine {
	readonly recognizers: readonly Recognizer[];
	readonly lookUp?: LookUp;
	/** A second opinion on what the recognizers found: in order, without overlap. */
	readonly weigh?: (source: SourceText, findings: readonly Finding[]) => Weighed;
}

export interface Weighed {
	readonly findings: readonly Finding[];
	readonly isTelling: boolean;
}

/** Runs the recognizers in order, keeps one finding per place and has them weighed. */
export function runRecognizers(
	text: string,
	{ recognizers, lookUp, weigh }: Engine
): readonly Finding[] {
	const source = readSource(text, lookUp);
	const candidates: Ranked[] = [];
	for (const { entity, priority, find } of recognizers) {
		const { severity } = entities[entity];
		const isOfPeople = ofPeople.has(entity);
		if (ofCharacters.has(entity) && publicContextOf(source) === 'story') continue;
		for (const { start, end, confidence } of find(source, candidates)) {
			if (confidence < leastConfidence || isPlaceholder(text, start, end)) continue;
			if (!isOfPeople && isIllustration(source, start)) continue;
			candidates.push({ entity, start, end, confidence, severity, recognizer: entity, priority });
		}
	}
	const findings = resolveOverlaps(candidates).map(
		({ entity, start, end, confidence, severity, recognizer }) => ({
			entity,
			start,
			end,
			confidence,
			severity,
			recognizer
		})
	);
	const weighed = weigh?.(source, findings) ?? { findings, isTelling: false };
	keepReading(weighed.findings, { source, isTelling: weighed.isTelling });
	return weighed.findings;
}
