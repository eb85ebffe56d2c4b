import type { Entity } from './entities.ts';
import type { Candidate, Recognizer } from './finding.ts';
import { linkPersons } from './person-links.ts';
import { wordMatches } from './word-matches.ts';

interface PhraseOptions {
	readonly entity: Entity;
	/** Phrases that reveal the fact; each match is one finding. Global, `iu`. */
	readonly patterns: readonly RegExp[];
	/** How surely the sentence must be about one person. */
	readonly leastLink: number;
}

/** Makes a recognizer for facts that only count when they are about a person, named or pointed at. */
export function phraseRecognizer({ entity, patterns, leastLink }: PhraseOptions): Recognizer {
	return {
		entity,
		priority: 15,
		*find(source, earlier) {
			const found: Candidate[] = [];
			for (const pattern of patterns)
				for (const match of wordMatches(source, pattern))
					found.push({ start: match.index, end: match.index + match[0].length, confidence: 0.7 });
			if (found.length === 0) return;
			const { strengthAt } = linkPersons(source, earlier);
			for (const candidate of found) {
				const link = strengthAt(candidate.start);
				if (link >= leastLink) yield { ...candidate, confidence: Math.min(0.9, 0.4 + link * 0.5) };
			}
		}
	};
}

/** A pattern for whole words or phrases, given as alternatives in regex source. */
export const phrases = (alternatives: string): RegExp =>
	new RegExp(String.raw`(?:${alternatives})(?![\p{L}\p{N}])`, 'giu');
