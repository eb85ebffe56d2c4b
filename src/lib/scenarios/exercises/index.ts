export * from './types.ts';
export { exerciseDifferences } from './check-languages.ts';
export { exerciseIssues } from './check.ts';
export {
	exerciseId,
	exerciseKey,
	exerciseSchema,
	readExercise,
	type LocatedExercise
} from './parse.ts';
export { exerciseProse } from './prose.ts';
export * from './score.ts';
export * from './sprint.ts';
