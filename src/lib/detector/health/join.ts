import type { Candidate } from '../finding.ts';

const connection =
	/^-$|^ (?:(?:met|voor|door|aan|van|vanwege|wegens|na|for|with|of|from|to|due to) )?(?:een |de |het |zijn |haar |a |an |the )?$/iu;

/** "Opgenomen met benauwdheid" is one fact. */
export function* joined(text: string, found: Iterable<Candidate>): Generator<Candidate> {
	let last: Candidate | undefined;
	for (const next of found) {
		if (last && (next.start < last.end || connection.test(text.slice(last.end, next.start))))
			last = { ...last, end: Math.max(last.end, next.end) };
		else {
			if (last) yield last;
			last = next;
		}
	}
	if (last) yield last;
}
