import { splitSections, type Section } from './sections.ts';

/** A part of a lesson, in reading order. */
export type LessonBlock =
	| {
			readonly kind: 'text';
			/** Markdown; render it with `renderMarkdown`. */
			readonly body: string;
			/** Line of the file on which the body begins. */
			readonly line: number;
	  }
	| {
			readonly kind: 'check';
			/** A question with options, which the room `quiz` reads. */
			readonly section: Section;
	  };

const checkHeading = /^(?:Vraag|Question)(?:\s*\{.*)?$/u;

/** Cuts a lesson at its self-checks. A self-check ends at the next `##` heading. */
export function splitLesson(body: string, firstLine: number): readonly LessonBlock[] {
	const lines = body.split('\n');
	const { sections } = splitSections(body, firstLine);
	const blocks: LessonBlock[] = [];
	let from = 0;
	const addText = (to: number) => {
		const text = lines.slice(from, to).join('\n');
		if (text.trim() !== '') blocks.push({ kind: 'text', body: text, line: firstLine + from });
	};
	for (const [index, section] of sections.entries()) {
		if (!checkHeading.test(section.heading)) continue;
		addText(section.line - firstLine);
		blocks.push({ kind: 'check', section });
		const next = sections[index + 1];
		from = next ? next.line - firstLine : lines.length;
	}
	addText(lines.length);
	return blocks;
}
