import type { Finding, IndirectIdentification } from '../detector/index.ts';
import type { PartFindings } from './files/file-scan.svelte.ts';
import { moved, movedPassage } from './move-findings.ts';

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
