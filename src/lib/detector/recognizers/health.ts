import { aroundNames } from '../around-names.ts';
import type { Candidate, Recognizer, Span } from '../finding.ts';
import { careWords } from '../lexicons/health/care-words.ts';
import { allTurns } from '../lexicons/health/all-turns.ts';
import { phraseFinder } from '../phrases.ts';
import { doses } from '../health/doses.ts';
import { joined } from '../health/join.ts';
import { healthFields } from '../health/fields.ts';
import { isLookAlike } from '../health/look-alikes.ts';
import { measured } from '../health/measured.ts';
import { mayOpenTerm, termAt } from '../health/terms.ts';
import { widen } from '../health/widen.ts';
import { wordMatches } from '../word-matches.ts';
import { linkPersons } from '../person-links.ts';
import { isTopic } from '../topics.ts';
import { indexFrom, placesOf, tokenAt, wordSet, type SourceText } from '../source-text.ts';

const denials = wordSet('geen niet zonder nooit ontkent no not without denies never noch');
const leastLink = { clinical: 0.49, everyday: 0.55, dose: 0.6, turn: 0.7, care: 0.9 } as const;

function isDenied(source: SourceText, from: number): boolean {
	return [1, 2].some((step) => {
		const token = tokenAt(source, from - step);
		return denials.has(token.key) && token.sentence === tokenAt(source, from).sentence;
	});
}

function* terms(source: SourceText, strengthAt: (offset: number) => number): Generator<Candidate> {
	let next = 0;
	for (const index of placesOf(source, mayOpenTerm)) {
		const term = index < next ? undefined : termAt(source, index);
		next = term?.to ?? next;
		// "Medicatie:" is a heading, not a fact.
		if (!term || isDenied(source, term.from) || tokenAt(source, term.to).key === ':') continue;
		if (isTopic(source, term.from) || isLookAlike(source, term)) continue;
		const link = strengthAt(tokenAt(source, term.from).start);
		if (link < leastLink[term.strength]) continue;
		yield { ...widen(source, term), confidence: Math.min(0.95, 0.45 + link * 0.5) };
	}
}

const turns = phraseFinder({ fixed: '', grown: allTurns });
const care = phraseFinder({ fixed: careWords });

/** Turns of phrase in a sentence that is surely enough about one person. */
const linked = (
	source: SourceText,
	spans: Iterable<Span>,
	strengthAt: (offset: number) => number,
	least: number
): readonly Candidate[] =>
	[...spans]
		.filter(({ start }) => strengthAt(start) >= least && !isTopic(source, indexFrom(source, start)))
		.map((span) => ({ ...span, confidence: 0.8 }));

export const health: Recognizer = {
	entity: 'health',
	priority: 20,
	*find(source, earlier) {
		const { strengthAt } = linkPersons(source, earlier);
		// "Heeft rugklachten en vraagt fysiotherapie": two facts, not one long one.
		const named = [
			...terms(source, strengthAt),
			...linked(source, care(source), strengthAt, leastLink.care)
		];
		const dosed = linked(source, doses(source), strengthAt, leastLink.dose);
		const apart = [
			...joined(
				source.text,
				[...named, ...dosed].sort((a, b) => a.start - b.start)
			)
		];
		const told = linked(source, turns(source), strengthAt, leastLink.turn).filter(
			({ start, end }) => apart.filter((one) => one.start >= start && one.end <= end).length < 2
		);
		const all = [...apart, ...told].sort((a, b) => a.start - b.start);
		for (const fact of joined(source.text, all)) yield aroundNames(source.text, fact, earlier);
		// Whatever a form asks for; a term that is known wins with its own edges.
		for (const span of healthFields(source))
			if (strengthAt(span.start) >= 0.5) yield { ...span, confidence: 0.52 };
		for (const pattern of measured)
			for (const match of wordMatches(source, pattern))
				if (strengthAt(match.index) >= 0.5)
					yield { start: match.index, end: match.index + match[0].length, confidence: 0.96 };
	}
};
