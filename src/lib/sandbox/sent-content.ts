import type { Finding, IndirectIdentification } from '../detector/index.ts';
import type { PartFindings } from './files/file-scan.svelte.ts';

/** A text with what the detector found in it; offsets are those of the text. */
export interface ReadText {
	readonly text: string;
	readonly findings: readonly Finding[];
	readonly indirect: readonly IndirectIdentification[];
}

const gap = '\n\n';

/** All that goes to the provider: what was typed, and below it the file, part by part. */
export function joinFile(typed: ReadText, parts: readonly PartFindings[]): ReadText {
	const texts = [typed.text];
	const findings = [...typed.findings];
	const indirect = [...typed.indirect];
	let offset = typed.text.length;
	for (const { part, ...found } of parts) {
		offset += gap.length;
		texts.push(part.text);
		for (const finding of found.findings) findings.push(moved(finding, offset));
		for (const passage of found.indirect) indirect.push(movedPassage(passage, offset));
		offset += part.text.length;
	}
	return { text: texts.join(gap), findings, indirect };
}

/** A passage with its facts and marks, so many characters further on. */
export const movedPassage = (
	passage: IndirectIdentification,
	by: number
): IndirectIdentification => ({
	...moved(passage, by),
	facts: passage.facts.map((fact) => moved(fact, by)),
	marks: passage.marks.map((mark) => moved(mark, by))
});

const moved = <Place extends { readonly start: number; readonly end: number }>(
	place: Place,
	by: number
): Place => ({ ...place, start: place.start + by, end: place.end + by });
