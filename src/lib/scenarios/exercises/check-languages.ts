import { issueAt, type Issue } from '../../content/index.ts';
import type { LocatedExercise } from './parse.ts';
import type { Exercise } from './types.ts';

interface InFile {
	readonly file: string;
	readonly value: LocatedExercise;
}

/** Differences between the languages of one exercise in what must be equal; reported in the English file. */
export function exerciseDifferences(nl: InFile, en: InFile): readonly Issue[] {
	const features = (['kind', 'minutes', 'peildatum', 'parts'] as const).filter(
		(key) => featureOf(nl.value.exercise, key) !== featureOf(en.value.exercise, key)
	);
	return features.map((key) => {
		const expected = featureOf(nl.value.exercise, key);
		const message =
			key === 'parts'
				? {
						nl: `De onderdelen moeten die van ${nl.file} zijn, in dezelfde volgorde: ${expected}.`,
						en: `The parts must be those of ${nl.file}, in the same order: ${expected}.`
					}
				: {
						nl: `"${key}" moet in beide talen gelijk zijn; in ${nl.file} staat "${expected}".`,
						en: `"${key}" must be equal in both languages; ${nl.file} has "${expected}".`
					};
		return issueAt(
			en.file,
			en.value.placeOf(key === 'parts' ? [] : [key]),
			'exercises-differ',
			message
		);
	});
}

function featureOf(exercise: Exercise, key: 'kind' | 'minutes' | 'peildatum' | 'parts'): string {
	return key === 'parts' ? partsOf(exercise) : String(exercise[key]);
}

/** All of an exercise that no language changes, in words an author understands. */
function partsOf(exercise: Exercise): string {
	switch (exercise.kind) {
		case 'spot':
			return exercise.leaks.map(({ entity = 'indirect' }) => entity).join(', ');
		case 'sort':
			return namesOf(exercise.snippets);
		case 'sprint':
			return `${exercise.seconds} seconds, ${namesOf(exercise.snippets)}`;
		case 'tool':
			return exercise.jobs
				.map(({ options }) =>
					options.map(({ choice, isRight }) => `[${isRight ? 'x' : ' '}] ${choice}`).join(', ')
				)
				.join('; ');
	}
}

const namesOf = (snippets: Extract<Exercise, { kind: 'sort' }>['snippets']) =>
	snippets.map(({ id, entity }) => (entity ? `${id} ${entity}` : id)).join(', ');
