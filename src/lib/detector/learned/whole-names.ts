import { fieldLabels, particles } from '../names/words.ts';
import { indexFrom, tokenAt, type SourceText } from '../source-text.ts';
import type { LearnedFact } from './facts.ts';

/** A name without the label of a form before it, and with the surname that what ends it leads up to: "Ottoline van ⟦Rhijn⟧". */
export function wholeName(source: SourceText, found: LearnedFact): LearnedFact {
	const fact = withoutLabel(source, found);
	let last = indexFrom(source, fact.end) - 1;
	if (!particles.has(tokenAt(source, last).key)) return fact;
	while (particles.has(tokenAt(source, last).key) && isJoined(source, last + 1)) last += 1;
	const { key, shape, end } = tokenAt(source, last);
	return particles.has(key) || shape === 'lower' ? fact : { ...fact, end };
}

/** "Voorletters ⟦E.M.⟧" */
function withoutLabel(source: SourceText, fact: LearnedFact): LearnedFact {
	const first = indexFrom(source, fact.start);
	const { start } = tokenAt(source, first + 1);
	return fieldLabels.has(tokenAt(source, first).key) && start < fact.end
		? { ...fact, start }
		: fact;
}

/** Does a word stand behind another on the same line, with a mere space between them? */
function isJoined(source: SourceText, index: number): boolean {
	const { kind, start, startsLine } = tokenAt(source, index);
	return kind === 'word' && !startsLine && start === tokenAt(source, index - 1).end + 1;
}
