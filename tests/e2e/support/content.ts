import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseModule } from '../../../src/lib/catalogue/index.ts';
import type { Question } from '../../../src/lib/quiz/index.ts';

export { rightAnswer, wrongAnswer } from '../../../src/lib/quiz/index.ts';

const folder = 'content/modules/huisartsenpraktijk';

/** The shipped module, read from its files, so that tests know the right answers. */
export const practiceModule = readModule();

export function findQuestion(id: string): Question {
	const found = practiceModule.locales.nl.quiz.questions.find((question) => question.id === id);
	if (!found) throw new Error(`No question ${id} in the module.`);
	return found;
}

function readModule() {
	const parsed = parseModule('huisartsenpraktijk', readTexts(folder));
	if (!parsed.ok) throw new Error('The module does not parse: run npm run content:check.');
	return parsed.value;
}

function readTexts(root: string, below = ''): Record<string, string> {
	const texts: Record<string, string> = {};
	for (const name of readdirSync(join(root, below))) {
		const path = below === '' ? name : `${below}/${name}`;
		if (statSync(join(root, path)).isDirectory()) Object.assign(texts, readTexts(root, path));
		else if (/\.(?:md|yaml)$/u.test(name)) texts[path] = readFileSync(join(root, path), 'utf8');
	}
	return texts;
}
