import { expect, test } from 'vitest';
import { parseLesson } from './index.ts';

const head = '---\ntitle: A\nminutes: 1\npeildatum: 2026-11-21\n---\n';
const shape = (body: string) => {
	const parsed = parseLesson('01-a.md', head + body);
	if (!parsed.ok) return parsed.issues.map(({ line, code }) => `${line} ${code}`);
	return parsed.value.blocks.map((block) =>
		block.kind === 'text' ? `${block.line} ${block.body.trim()}` : `${block.section.line} ?`
	);
};

test.each([
	['text alone', 'a\n\n## B\n\nc', ['6 a\n\n## B\n\nc']],
	['a check between texts', 'a\n\n## Vraag {#x}\n\nq\n\n## B\n\nc', ['6 a', '8 ?', '12 ## B\n\nc']],
	['a check in English at the end', 'a\n## Question {#x}\nq', ['6 a', '7 ?']],
	['a check at the start', '## Vraag {#x}\n\nq\n\n## B', ['6 ?', '10 ## B']],
	['two checks in a row', 'a\n## Vraag {#x}\nq\n## Vraag {#y}\nq', ['6 a', '7 ?', '9 ?']],
	['a check without id, for the quiz room to refuse', 'a\n## Vraag\nq', ['6 a', '7 ?']],
	['a heading that only begins so', 'a\n\n## Vraag en antwoord', ['6 a\n\n## Vraag en antwoord']],
	['a check in a code block', '```\n## Vraag {#x}\n```', ['6 ```\n## Vraag {#x}\n```']]
])('cuts %s', (_, body, expected) => {
	expect(shape(body)).toEqual(expected);
});

test.each([
	['nothing but a check', '## Vraag {#x}\n\nq', ['6 text-missing']],
	['a mistake behind a check', 'a\n\n## Vraag {#x}\n\n# q\n\n## B\n\n# c', ['14 heading-level']]
])('refuses %s', (_, body, expected) => {
	expect(shape(body)).toEqual(expected);
});
