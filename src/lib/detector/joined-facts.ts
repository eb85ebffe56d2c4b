import { editionFor } from './alphabet.ts';
import type { Candidate, Finding, Recognizer } from './finding.ts';
import { someFindingIn } from './nearby.ts';
import type { SourceText } from './source-text.ts';

const longestGap = 30;
/** A few small words without an end of a sentence and without a name. */
const smallWords = /^(?:[ ,:()/–-]{0,3}|[ ,]{1,2}(?:\p{Ll}[\p{Ll}\d'’-]{0,14}[ ,]{1,2}){1,4}|-)$/u;
/** Here somebody else is spoken of, or something else is said. */
const turns =
	/(?<!\p{L})(?:is|was|zijn|waren|hij|zij|ze|ie|he|she|man|vrouw|broer|zus|vader|moeder|collega|maar|omdat|terwijl|but|because)(?!\p{L})/u;

/** Does a fact go on with the next: "tulband en kirpan als praktiserend sikh"? */
function goesOn(source: SourceText, last: Candidate, next: Candidate): boolean {
	if (next.start <= last.end) return true;
	if (next.start - last.end > longestGap) return false;
	const gap = source.text.slice(last.end, next.start);
	return editionFor(source, smallWords).test(gap) && !editionFor(source, turns).test(gap);
}

/** A phrase with a name in it gives way to the name and takes nothing along. */
const holdsName = (earlier: readonly Finding[], { start, end }: Candidate): boolean =>
	someFindingIn(
		earlier,
		start,
		end,
		(finding) => finding.entity === 'person' && finding.start < end && finding.end > start
	);

/** Makes one finding of what is said in one breath; people read it as one fact. */
export const joiningFacts = (recognizer: Recognizer): Recognizer => ({
	...recognizer,
	*find(source, earlier) {
		let last: Candidate | undefined;
		const found = [...recognizer.find(source, earlier)].sort((a, b) => a.start - b.start);
		for (const next of found) {
			if (holdsName(earlier, next)) yield next;
			else if (last && goesOn(source, last, next))
				last = {
					start: last.start,
					end: Math.max(last.end, next.end),
					confidence: Math.max(last.confidence, next.confidence)
				};
			else {
				if (last) yield last;
				last = next;
			}
		}
		if (last) yield last;
	}
});
