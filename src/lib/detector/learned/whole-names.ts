import { particles } from '../names/words.ts';
import { indexFrom, tokenAt, type SourceText } from '../source-text.ts';
import type { LearnedFact } from './facts.ts';

/** "Ottoline van ⟦Rhijn⟧": a name does not end between the surname and what leads up to it. */
export function wholeName(source: SourceText, fact: LearnedFact): LearnedFact {
	let last = indexFrom(source, fact.end) - 1;
	if (!particles.has(tokenAt(source, last).key)) return fact;
	while (particles.has(tokenAt(source, last).key) && isJoined(source, last + 1)) last += 1;
	const { key, shape, end } = tokenAt(source, last);
	return particles.has(key) || shape === 'lower' ? fact : { ...fact, end };
}

/** Does a word stand behind another on the same line, with a mere space between them? */
function isJoined(source: SourceText, index: number): boolean {
	const { kind, start, startsLine } = tokenAt(source, index);
	return kind === 'word' && !startsLine && start === tokenAt(source, index - 1).end + 1;
}
