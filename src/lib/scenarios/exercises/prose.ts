import type { Exercise } from './types.ts';

/** The texts of an exercise that its author explains with; what learners judge is as hard as real texts. */
export function exerciseProse(exercise: Exercise): readonly string[] {
	const { situation, task, debrief } = exercise;
	return [situation, task, ...explanationsOf(exercise), debrief];
}

function explanationsOf(exercise: Exercise): readonly string[] {
	switch (exercise.kind) {
		case 'spot':
			return exercise.leaks.map(({ explanation }) => explanation);
		case 'sort':
		case 'sprint':
			return exercise.snippets.map(({ explanation }) => explanation);
		case 'tool':
			return exercise.jobs.flatMap(({ options }) => options.map(({ consequence }) => consequence));
	}
}
