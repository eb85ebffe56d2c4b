import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseModule, type Module } from '../../../src/lib/catalogue/index.ts';
import type { Question } from '../../../src/lib/quiz/index.ts';

export { rightAnswer, wrongAnswer } from '../../../src/lib/quiz/index.ts';

const folder = 'content/modules';

/** A shipped module, read from its files, so that tests know the right answers. */
export function readModule(id: string): Module {
	const parsed = parseModule(id, readTexts(join(folder, id)));
	if (!parsed.ok) throw new Error(`The module ${id} does not parse: run npm run content:check.`);
	return parsed.value;
}

/** The module of most journeys. */
export const practiceModule = readModule('huisartsenpraktijk');
/** The module with the drills. */
export const incidentModule = readModule('incident-72-uur');
/** Ids of all shipped modules. */
export const moduleIds: readonly string[] = readdirSync(folder).toSorted();

export function findQuestion(id: string, module = practiceModule): Question {
	const found = module.locales.nl.quiz.questions.find((question) => question.id === id);
	if (!found) throw new Error(`No question ${id} in the module ${module.id}.`);
	return found;
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
