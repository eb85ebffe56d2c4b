import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseModule } from '../../../src/lib/catalogue/index.ts';
import type { Question } from '../../../src/lib/quiz/index.ts';

export { rightAnswer, wrongAnswer } from '../../../src/lib/quiz/index.ts';

/** Shipped modules, read from their files, so that tests know the right answers. */
export const practiceModule = readModule('huisartsenpraktijk');
export const incidentModule = readModule('incident-72-uur');

export function findQuestion(id: string): Question {
	const found = practiceModule.locales.nl.quiz.questions.find((question) => question.id === id);
	if (!found) throw new Error(`No question ${id} in the module.`);
	return found;
}

function readModule(id: string) {
	const parsed = parseModule(id, readTexts(`content/modules/${id}`));
	if (!parsed.ok) throw new Error(`${id} does not parse: run npm run content:check.`);
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
